package org.claimgraph.evaluate;

import java.util.List;
import org.claimgraph.text.Span;

/**
 * An attribution as somebody marked it: people, or a rule. Spans are UTF-16 offsets into the text;
 * a role without words has none.
 *
 * @param rule id of the rule; empty if people marked it
 * @param source the words that name who says it
 * @param cue the words that attribute it
 * @param content what is said
 */
record Marking(String rule, List<Span> source, List<Span> cue, List<Span> content) {
  List<Span> of(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }
}
