package org.claimgraph.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.Filter;
import org.claimgraph.export.Selection;
import org.claimgraph.export.Things;
import org.claimgraph.export.View;
import org.claimgraph.text.Nearest;
import picocli.CommandLine.Option;

/** What of the graph is exported. */
final class SelectionOptions {
  @Option(
      names = "--view",
      paramLabel = "NAME",
      description =
          "claims: every claim a node or row (the default). who-about-whom: claims folded to edges"
              + " between actors. agreement: actors joined by positions shared or in conflict."
              + " sources: articles joined by shared positions. places: claims with their places.")
  private Optional<String> view = Optional.empty();

  @Option(
      names = {"--around", "--of"},
      paramLabel = "ENTITY",
      description = "Only what is around one thing, such as actor:nis.")
  private Optional<String> around = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "With --around: the most neighbours (usually ${DEFAULT-VALUE}).",
      defaultValue = "" + Selection.USUAL_LIMIT)
  private int limit = Selection.USUAL_LIMIT;

  @Option(
      names = "--stance",
      paramLabel = "NAME",
      description = "Only claims of this stance, such as denies; may be given again.")
  private Set<String> stances = new LinkedHashSet<>();

  @Option(
      names = "--kind",
      paramLabel = "NAME",
      description = "Only nodes of this kind, such as actor; may be given again.")
  private Set<String> kinds = new LinkedHashSet<>();

  @Option(
      names = "--source",
      paramLabel = "ARTICLE",
      description = "Only claims in this article, by its name; may be given again.")
  private Set<String> sources = new LinkedHashSet<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only claims about this time or later: a year, month or day.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only claims about this time or earlier.")
  private Optional<String> to = Optional.empty();

  /** Whether nothing has been said of what is selected. */
  boolean isEmpty() {
    return view.isEmpty()
        && around.isEmpty()
        && stances.isEmpty()
        && kinds.isEmpty()
        && sources.isEmpty()
        && from.isEmpty()
        && to.isEmpty();
  }

  /**
   * The view that is asked for.
   *
   * @param usual the one that is meant when none is named
   * @throws Failure if there is no such view
   */
  View view(View usual) throws Failure {
    if (view.isEmpty()) {
      return usual;
    }
    String name = view.get();
    List<String> views = Arrays.stream(View.values()).map(View::title).toList();
    return View.named(name)
        .orElseThrow(
            () ->
                Failure.usage(
                    "There is no view %s; expected one of %s%s"
                        .formatted(name, String.join(", ", views), Nearest.hint(name, views))));
  }

  /**
   * What is selected of some data.
   *
   * @throws Failure if there is no such thing, or a filter that can match nothing
   */
  Selection of(DatasetGraph data, View shown) throws Failure {
    try {
      Selection selection = Selection.of(shown).with(new Filter(stances, kinds, sources, from, to));
      if (around.isEmpty()) {
        return selection;
      }
      return selection.around(
          Things.named(around.get(), data)
              .orElseThrow(
                  () ->
                      Failure.because(
                          ("The graph says nothing of %s; expected an IRI of it or a short one such"
                                  + " as actor:nis.")
                              .formatted(around.get()))),
          limit);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }
}
