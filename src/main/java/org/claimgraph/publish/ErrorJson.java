package org.claimgraph.publish;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonObject;

/** What an error looks like to a program. */
final class ErrorJson {
  private ErrorJson() {}

  /** {@code {"code": …, "message": …}}, with line and column for a syntax error. */
  static byte[] of(Refusal refusal) {
    JsonObject json = new JsonObject();
    json.put("code", refusal.code());
    json.put("message", refusal.says());
    Refusal.Place place = refusal.place();
    if (place != null) {
      json.put("line", place.line());
      json.put("column", place.column());
    }
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
