package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A command that has been run, without a process of its own.
 *
 * @param code the exit code
 * @param out what it wrote as data
 * @param err what it said
 */
record Run(int code, String out, String err) {

  /** Runs {@code claimgraph} with these arguments. */
  static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** It went well, and said nothing that sounds like trouble. */
  Run fine() {
    assertEquals(0, code, err);
    assertFalse(err.contains("claimgraph:"), err);
    return this;
  }

  /** It did not: this exit code, nothing written, one sentence, and no innards shown. */
  Run refused(int expected) {
    assertEquals(expected, code, err);
    assertEquals("", out);
    assertTrue(err.startsWith("claimgraph: "), err);
    String sentence = err.lines().findFirst().orElse("");
    assertFalse(sentence.contains("This should not happen"), err);
    withoutInnards();
    return this;
  }

  /** No stack trace and no name of a Java class. */
  Run withoutInnards() {
    for (String innards : new String[] {"\tat ", "Exception", "java.", "org.apache"}) {
      assertFalse(err.contains(innards), err);
    }
    return this;
  }
}
