package org.claimgraph.publish.gate;

import java.io.StringReader;
import java.math.BigInteger;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.Token;
import org.apache.jena.sparql.lang.arq.javacc.TokenMgrError;

/**
 * Bounds the counts of property paths, <code>path{5}</code> and <code>path{2,5}</code>. Jena writes
 * such a path out step by step while it compiles a query, before anything else can look at it: a
 * count of a hundred million takes all memory there is. So the counts are looked at where they are
 * still words, with the parser's own idea of words.
 */
final class PathCounts {
  /** All counts of a query multiplied, since paths with counts may stand in one another. */
  private static final BigInteger MOST = BigInteger.valueOf(100);

  private final ARQParserTokenManager words;
  private BigInteger steps = BigInteger.ONE;

  private PathCounts(String query) {
    this.words = new ARQParserTokenManager(new SimpleCharStream(new StringReader(query)));
  }

  /**
   * Lets the text of a query pass.
   *
   * @throws org.claimgraph.publish.http.Refusal 403 when its paths may become too long
   */
  static void check(String query) {
    try {
      new PathCounts(query).read();
    } catch (TokenMgrError e) {
      // No word at all: the parser says so, and where.
    }
  }

  private void read() {
    Token before = words.getNextToken();
    while (before.kind != ARQParserConstants.EOF) {
      Token next = words.getNextToken();
      boolean counts = next.kind == ARQParserConstants.LBRACE && !isVariable(before);
      before = counts ? count() : next;
    }
  }

  /** After VALUES and its variable a brace opens a list of values, not a count. */
  private static boolean isVariable(Token token) {
    return token.kind == ARQParserConstants.VAR1 || token.kind == ARQParserConstants.VAR2;
  }

  private Token count() {
    Token next = words.getNextToken();
    while (next.kind == ARQParserConstants.INTEGER || next.kind == ARQParserConstants.COMMA) {
      if (next.kind == ARQParserConstants.INTEGER) {
        steps = steps.multiply(new BigInteger(next.image).max(BigInteger.ONE));
      }
      if (steps.compareTo(MOST) > 0) {
        throw PathGate.refused(
            "counts up to more than " + MOST + " steps in all; follow it with + from a named end");
      }
      next = words.getNextToken();
    }
    return next;
  }
}
