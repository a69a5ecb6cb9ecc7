package org.claimgraph.publish.exporting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.Exports;
import org.claimgraph.export.Format;
import org.claimgraph.export.Lines;
import org.claimgraph.export.Selection;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;

/** Answers {@code /export/FORMAT?view=…} within the limits of the server. */
public final class ExportAnswers {
  private static final String FOLDER = "/export/";

  private final DatasetGraph data;
  private final long claims;
  private final long bytes;
  private final Duration time;

  /**
   * @param data whose default graph is the union of its named graphs
   * @param claims the most claims that are drawn or listed at once
   * @param bytes the most bytes of an answer
   * @param time the longest that one takes
   */
  public ExportAnswers(DatasetGraph data, long claims, long bytes, Duration time) {
    this.data = data;
    this.claims = claims;
    this.bytes = bytes;
    this.time = time;
  }

  /**
   * The lines of what the same parameters select, for a page.
   *
   * @param parameters those of an export and no other
   * @throws Refusal as {@link #answer}
   */
  public Lines lines(Map<String, String[]> parameters) {
    Selection selection = Selecting.by(parameters, data);
    checkSize(selection);
    try {
      return Exports.lines(new Allowance(time, bytes).over(data), selection);
    } catch (IllegalArgumentException e) {
      throw Selecting.bad(e);
    }
  }

  /**
   * The whole file.
   *
   * @throws Refusal 404 for a format or a thing that is not known, 400 for parameters that mean
   *     nothing, 403 for more than is given out at once, 503 when it takes too long
   */
  public Reply answer(HttpServletRequest request) {
    String name = request.getRequestURI().substring(FOLDER.length());
    Format format =
        Format.named(name)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "There is no format %s%s"
                            .formatted(
                                name,
                                Format.nearest(name)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse("."))));
    Allowance allowance = new Allowance(time, bytes);
    Selection selection = Selecting.by(request.getParameterMap(), data);
    if (!format.isRdf()) {
      checkSize(selection);
    }
    Allowance.Memory file = allowance.memory();
    try {
      Exports.write(allowance.over(data), selection, format, file);
    } catch (IllegalArgumentException e) {
      throw Selecting.bad(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return Reply.of(format.contentType(), file.bytes())
        .with(
            "Content-Disposition",
            "attachment; filename=\"%s.%s\"".formatted(selection.view(), format.fileEnding()));
  }

  private void checkSize(Selection selection) {
    if (Exports.countClaims(data, selection, claims + 1) > claims) {
      throw Refusal.of(
          403,
          "result-too-large",
          ("This shows more than %d claims; ask for what is around one thing with ?around=, or use"
                  + " `claimgraph export` where the data are.")
              .formatted(claims));
    }
  }
}
