package org.claimgraph.publish.http;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonObject;

/** What an error looks like to a program. */
public final class ErrorJson {
  private ErrorJson() {}

  /**
   * {@code {"code": …, "message": …, "requestId": …}}, with {@code input} and {@code at} when the
   * fault is at a place in what was sent.
   */
  public static byte[] of(Refusal refusal, String requestId) {
    JsonObject json = new JsonObject();
    json.put("code", refusal.code());
    json.put("message", refusal.says());
    Refusal.Place place = refusal.place();
    if (place != null) {
      json.put("input", place.input());
      if (!place.at().isEmpty()) {
        json.put("at", place.at());
      }
    }
    json.put("requestId", requestId);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
