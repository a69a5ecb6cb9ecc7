package org.claimgraph.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Notices what comes twice: the same bytes are refused, the same name for other bytes is said in a
 * warning. Hash and name of each article are all that is kept.
 */
final class Repeats implements Consumer<Outcome> {
  private final Consumer<Outcome> next;
  private final Map<String, String> inputsById = new HashMap<>();
  private final Map<String, String> inputsByName = new HashMap<>();

  Repeats(Consumer<Outcome> next) {
    this.next = next;
  }

  @Override
  public void accept(Outcome outcome) {
    next.accept(outcome instanceof Document document ? look(document) : outcome);
  }

  private Outcome look(Document document) {
    String sameBytes = inputsById.putIfAbsent(document.article().id(), document.input());
    if (sameBytes != null) {
      return new Refusal(
          document.input(),
          RefusalCode.DUPLICATE_OF,
          "It holds the same bytes as %s; expected each article once.".formatted(sameBytes));
    }
    String sameName = inputsByName.putIfAbsent(document.article().name(), document.input());
    return sameName == null ? document : named(document, sameName);
  }

  private static Document named(Document document, String sameName) {
    List<Warning> warnings = new ArrayList<>(document.warnings());
    warnings.add(
        new Warning(
            WarningCode.NAME_SHARED,
            "The name “%s” stands for %s too; what is written cannot tell them apart by name."
                .formatted(document.article().name(), sameName)));
    return new Document(
        document.input(),
        document.format(),
        document.article(),
        document.metadata(),
        warnings,
        document.original());
  }
}
