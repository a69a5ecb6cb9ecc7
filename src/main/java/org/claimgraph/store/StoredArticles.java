package org.claimgraph.store;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Document;
import org.claimgraph.store.ArticleReader.Published;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.store.Store.Held;
import org.claimgraph.workspace.Decision;

/**
 * Articles as they are stored. The holdings are held no longer than it takes to look something up:
 * reading an article may take a while.
 */
final class StoredArticles {
  private final Holdings holdings;

  StoredArticles(Holdings holdings) {
    this.holdings = holdings;
  }

  int size() {
    synchronized (holdings) {
      return holdings.catalogue().articles().size();
    }
  }

  boolean isNewest(String id) {
    synchronized (holdings) {
      return holdings.catalogue().article(id).isPresent();
    }
  }

  /** Whether the bytes with this id are stored, be it as an earlier version. */
  boolean has(String id) {
    synchronized (holdings) {
      return isNewest(id) || holdings.catalogue().earlier(id).isPresent();
    }
  }

  Optional<String> successor(String id) {
    synchronized (holdings) {
      return holdings.catalogue().successor(id).map(Added::id);
    }
  }

  Optional<Removal> removal(String id) {
    synchronized (holdings) {
      return holdings.catalogue().tombstone(id).map(Catalogue.Tombstone::removal);
    }
  }

  Optional<Held> get(String id) {
    return entry(id).map(StoredArticles::held);
  }

  Optional<String> text(String id) {
    return entry(id).map(entry -> entry.document().article().text());
  }

  /** What a stored article is made of. */
  private record Entry(
      Document document,
      List<Added> versions,
      List<Decision> decisions,
      ArticleReader reader,
      Originals originals) {}

  private Optional<Entry> entry(String id) {
    synchronized (holdings) {
      Catalogue catalogue = holdings.catalogue();
      ArticleReader reader = holdings.reader();
      return catalogue
          .article(id)
          .map(
              added ->
                  new Entry(
                      reader.document(added, holdings.originals()),
                      catalogue.versions(id),
                      List.copyOf(catalogue.decisions(id)),
                      reader,
                      holdings.originals()));
    }
  }

  private static Held held(Entry entry) {
    Published published =
        entry
            .reader()
            .publish(
                entry.reader().read(entry.document()),
                entry.versions(),
                entry.decisions(),
                entry.originals());
    return new Held(entry.document(), published.read());
  }
}
