package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Review;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.workspace.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/store.md shows of a revision, a retired claim and a decision stands in a store. */
class StorePageTest {
  private static final Pattern TURTLE = Pattern.compile("(?ms)^```turtle\\n(.*?)^```$");
  private static final String URL = "https://example.org/pier";
  private static final String CLOSED = "According to the Harbour Union, the pier is closed.";
  @TempDir private Path folder;

  @Test
  void theExampleStandsInAStore() throws IOException {
    Matcher page = TURTLE.matcher(Files.readString(Path.of("docs/store.md")));
    assertTrue(page.find());
    StringBuilder text = new StringBuilder();
    Prefixes.all().forEach((p, iri) -> text.append("PREFIX %s: <%s>\n".formatted(p, iri)));
    Graph shown = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text + page.group(1), Lang.TURTLE).parse(shown);
    try (Store store = Stores.create(folder.resolve("store"))) {
      Stores.stored(
          store, Stores.at(URL, "pier", CLOSED + " The mayor said that the bridge is safe."));
      Done.Stored second = Stores.stored(store, Stores.at(URL, "pier", CLOSED));
      Claim closed = store.article(second.id()).orElseThrow().read().claims().get(0);
      store.write(
          List.of(
              new Change.Decide(
                  closed.id(),
                  Review.ACCEPTED,
                  Correction.NONE,
                  Optional.of("Seen in the printed edition."))));
      Txn.executeRead(
          store.data(),
          () -> {
            Graph union = store.data().getDefaultGraph();
            assertEquals(
                List.of(), shown.stream().filter(triple -> !union.contains(triple)).toList());
          });
      assertTrue(shown.size() > 10);
    }
  }
}
