package org.claimgraph.publish.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.claimgraph.article.Articles;
import org.claimgraph.article.Document;
import org.claimgraph.article.Format;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreStatus;
import org.claimgraph.store.Watch;
import org.claimgraph.workspace.Seeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a served store is compacted by itself, by a clock that the test moves. */
class IdleCompactionTest {
  private static final Duration QUIET = Duration.ofMinutes(5);

  @TempDir private Path folder;
  private final AtomicLong now = new AtomicLong();
  private Store store;
  private IdleCompaction idle;

  @BeforeEach
  void open() throws IOException {
    store = Store.create(folder.resolve("store"), Seeds.files(), Iris.DEFAULT_BASE, Watch.NONE, 0);
    idle = new IdleCompaction(store, QUIET, now::get, fault -> fail(fault));
  }

  @AfterEach
  void close() {
    idle.close();
    store.close();
  }

  private void put(String text) {
    Document document =
        assertInstanceOf(
            Document.class,
            Articles.read(
                "a", "a", text.getBytes(StandardCharsets.UTF_8), Format.TEXT, Optional.empty()));
    idle.begin();
    store.write(List.of(store.put(document, Optional.empty())));
    idle.end();
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  /** One transaction an article takes some megabytes; a few dozen are enough. */
  private int fill() throws IOException {
    int articles = 0;
    while (!store.status().isWorthCompacting()) {
      assertTrue(articles < 2000, "the database does not grow");
      for (int i = 0; i < 20; i++) {
        put("The mayor said that %s ships left.".formatted(articles++));
      }
    }
    return articles;
  }

  @Test
  void itIsCompactedWhenNobodyHasChangedItForAWhile() throws IOException {
    int articles = fill();
    StoreStatus before = store.status();
    assertFalse(idle.look(), "not yet");
    pass(QUIET.minusNanos(1));
    assertFalse(idle.look(), "not quite");
    idle.begin();
    pass(QUIET);
    assertFalse(idle.look(), "somebody is writing");
    idle.end();
    assertFalse(idle.look(), "somebody has just written");
    pass(QUIET);
    assertTrue(idle.look());
    StoreStatus after = store.status();
    assertTrue(after.allocated() < before.allocated() / 3, after::toString);
    assertFalse(after.isWorthCompacting());
    assertEquals(before.quads(), after.quads());
    assertEquals(articles, store.size());
    assertEquals(List.of(), store.verify());
    put("The mayor said that the pier is closed.");
    assertEquals(articles + 1, store.size());
  }

  @Test
  void whatWouldGiveLittleIsLeftAndLookedAtOnceAChange() {
    put("The mayor said that the pier is closed.");
    pass(QUIET);
    assertFalse(idle.look());
  }
}
