package org.claimgraph.publish.door;

import java.util.Optional;
import org.claimgraph.publish.http.Need;
import org.claimgraph.publish.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: reading is free unless it is private, writing takes the token. Without a token
 * there is no writing at all.
 */
public final class TokenGate {
  private static final String REALM = "Bearer realm=\"claimgraph\"";

  private final Optional<Token> token;
  private final boolean readingIsPrivate;

  /**
   * @param readingIsPrivate whether reading takes the token too; then there has to be one
   */
  public TokenGate(Optional<Token> token, boolean readingIsPrivate) {
    this.token = token;
    this.readingIsPrivate = readingIsPrivate;
  }

  /**
   * Lets a request pass.
   *
   * @param authorization its Authorization header; a token elsewhere is not looked at
   * @throws Refusal 401 without the right token, 403 when there is none that would do
   */
  public void check(Need need, @Nullable String authorization) {
    if (need == Need.LIVENESS || (need == Need.READ && !readingIsPrivate)) {
      return;
    }
    if (token.isEmpty()) {
      throw Refusal.of(
          403,
          "writing-refused",
          "This server only reads; its operator lets it write with --token-file.");
    }
    if (!token.get().opens(authorization)) {
      throw authorization == null
          ? refused("This takes the header Authorization: Bearer with the token.", REALM)
          : refused("This is not the token.", REALM + ", error=\"invalid_token\"");
    }
  }

  private static Refusal refused(String says, String challenge) {
    return Refusal.of(401, "token-required", says).with("WWW-Authenticate", challenge);
  }
}
