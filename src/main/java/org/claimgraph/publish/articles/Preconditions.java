package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimgraph.publish.http.Refusal;

/**
 * Conditions on changing an article (RFC 9110, section 13). An entity tag begins with the id of the
 * article's version; what stands behind a dot tells its representations apart and does not matter
 * here.
 */
final class Preconditions {
  private static final Pattern TAG = Pattern.compile("\"([^\".]*)[^\"]*\"|\\*");

  private Preconditions() {}

  /**
   * Lets a request pass that changes an article which is there.
   *
   * @param id of the version that it changes
   * @throws Refusal 412 when it wants another version, or none
   */
  static void check(String id, HttpServletRequest request) {
    List<String> wanted = tags("If-Match", request);
    if (request.getHeader("If-Match") != null && !names(id, wanted)) {
      throw failed("The newest version is %s; If-Match names another.".formatted(id));
    }
    if (names(id, tags("If-None-Match", request))) {
      throw failed("If-None-Match names the version that is there.");
    }
  }

  private static boolean names(String id, List<String> tags) {
    return tags.contains("*") || tags.contains(id);
  }

  private static List<String> tags(String header, HttpServletRequest request) {
    String all = String.join(",", Collections.list(request.getHeaders(header)));
    return TAG.matcher(all).results().map(Preconditions::id).toList();
  }

  private static String id(MatchResult tag) {
    return tag.group().equals("*") ? "*" : tag.group(1);
  }

  /** The version that is to be changed is not the newest any more. */
  static Refusal failed(String says) {
    return Refusal.of(412, "precondition-failed", says);
  }
}
