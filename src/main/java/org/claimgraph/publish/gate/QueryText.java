package org.claimgraph.publish.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.claimgraph.ask.EvaluationFault;
import org.claimgraph.publish.http.Refusal;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at before a query is parsed: its encoding, its length, and how deep its brackets
 * go.
 */
public final class QueryText {
  private QueryText() {}

  /**
   * Reads a query that is a body of its own. A decoder that puts a question mark for what it cannot
   * read would have another query answered.
   *
   * @param charset what the request says it is written in, if it says so
   * @throws Refusal 415 when that is not UTF-8, 400 when the bytes are not, 408 when they come too
   *     slowly
   */
  public static String read(InputStream body, @Nullable String charset) {
    if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
      throw Refusal.of(
          415, "charset-refused", "A query is written in UTF-8, not in " + charset + ".");
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(body.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.of(400, "bad-request", "The query is not UTF-8; expected no other encoding.");
    } catch (HttpException.RuntimeException e) { // Fuseki would call it a fault of ours
      throw Refusal.unreadable(e.getCode());
    } catch (IOException e) { // the sender has stopped, or is gone
      throw Refusal.unreadable(408);
    }
  }

  /**
   * Passes a text that the parser may be given.
   *
   * @param limit the most UTF-8 bytes
   * @param deepest how deep brackets may be nested; the parser calls itself once or more a level
   * @throws Refusal 413 when it is too long, 400 when it nests too deep
   */
  public static void check(String text, int limit, int deepest) {
    if (text.getBytes(StandardCharsets.UTF_8).length > limit) {
      throw tooLong(limit);
    }
    if (depth(text) > deepest) {
      throw tooDeep();
    }
  }

  public static Refusal tooLong(long limit) {
    return Refusal.of(
        413, "query-too-long", "A query may have up to " + limit + " bytes; this one has more.");
  }

  public static Refusal tooDeep() {
    return Refusal.of(
        400,
        "query-too-deep",
        "This query nests brackets or operators too deep; split it, or write it flatter.");
  }

  /**
   * What came out of a query that ran.
   *
   * @throws RuntimeException the same, when nothing in the query explains it
   */
  public static Refusal of(RuntimeException fault) {
    EvaluationFault known = EvaluationFault.of(fault).orElseThrow(() -> fault);
    return Refusal.of(400, known.code(), known.says());
  }

  /**
   * The deepest nesting of brackets. Brackets inside literals, IRIs and comments count too: for
   * them the limit is a little strict, but nobody can hide a bracket from it.
   */
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
    }
    return deepest;
  }
}
