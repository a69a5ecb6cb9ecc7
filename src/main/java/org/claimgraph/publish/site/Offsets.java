package org.claimgraph.publish.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.claimgraph.publish.http.Refusal;

/**
 * Where the lists on a page begin, as its address says: {@code ?says=25} shows what an actor says
 * from the 26th claim on.
 *
 * @param path the page, without parameters
 * @param parameters those of the address
 */
record Offsets(String path, Map<String, String> parameters) {
  private static final int MOST = 1_000_000;

  /** As the address of a request says. */
  static Offsets of(String path, HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return new Offsets(path, parameters);
  }

  /**
   * How many of a list are passed over.
   *
   * @throws Refusal when it is no number
   */
  int from(String list) {
    String value = parameters.getOrDefault(list, "0");
    if (!value.matches("\\d{1,7}") || Integer.parseInt(value) > MOST) {
      throw Refusal.of(
          400, "bad-parameter", list + " is no number from 0 to " + MOST + ", as it should be.");
    }
    return Integer.parseInt(value);
  }

  /** The address of the page with one list beginning elsewhere, and the others where they begin. */
  String at(String list, int from) {
    return path + "?" + list + "=" + from + "#" + list;
  }
}
