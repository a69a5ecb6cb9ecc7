package org.claimgraph.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.graph.Prefixes;

/**
 * Short ids for nodes that every network format accepts.
 *
 * <p>{@code https://w3id.org/claimgraph/id/actor/nis} becomes {@code actor:nis}. GraphML's schema
 * asks for an NMTOKEN: letters, digits, {@code . - _ :}. So the namespace of our data is left out,
 * a slash becomes a colon, and any other character is written {@code _x0023_} as ISO 9075-14 does,
 * which keeps different IRIs different. IRIs outside our namespace are treated the same as a whole.
 */
final class NodeId {
  private static final String OWN = Prefixes.all().getOrDefault("id", "");

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{4})_");
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private NodeId() {}

  static String of(String iri) {
    // The scheme's own colon keeps a foreign IRI apart from ours: it is escaped, ours have none.
    String local = iri.startsWith(OWN) ? iri.substring(OWN.length()) : iri;
    StringBuilder id = new StringBuilder(local.length());
    for (int i = 0; i < local.length(); i++) {
      append(local, i, id);
    }
    return id.toString();
  }

  /** The IRI of an id. What is no id of ours gives an IRI that the graph does not know. */
  static String toIri(String id) {
    StringBuilder local = new StringBuilder(id.length());
    Matcher matcher = ESCAPED.matcher(id.replace(':', '/'));
    while (matcher.find()) {
      char character = (char) Integer.parseInt(matcher.group(1), 16);
      matcher.appendReplacement(local, Matcher.quoteReplacement(String.valueOf(character)));
    }
    matcher.appendTail(local);
    return FOREIGN.matcher(local).lookingAt() ? local.toString() : OWN + local;
  }

  private static void append(String local, int at, StringBuilder id) {
    char character = local.charAt(at);
    boolean looksEscaped = character == '_' && local.startsWith("x", at + 1);
    if (character == '/') {
      id.append(':');
    } else if (isPlain(character) && !looksEscaped) {
      id.append(character);
    } else {
      id.append("_x%04X_".formatted((int) character));
    }
  }

  private static boolean isPlain(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == '-'
        || character == '.'
        || character == '_';
  }
}
