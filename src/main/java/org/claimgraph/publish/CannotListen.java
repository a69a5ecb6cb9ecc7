package org.claimgraph.publish;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import org.apache.jena.fuseki.FusekiException;

/** The address to serve on cannot be had. The message is a sentence for users. */
public final class CannotListen extends RuntimeException {
  private CannotListen(String says, Throwable cause) {
    super(says, cause);
  }

  /** Why a server did not start. */
  static CannotListen because(FusekiException e, ServerOptions options) {
    return new CannotListen(sentence(e, options), e);
  }

  private static String sentence(FusekiException e, ServerOptions options) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "Port %s on %s is taken or not allowed; expected a free one, as --port 0 finds."
            .formatted(Integer.toString(options.port()), options.host());
      }
      if (cause instanceof UnresolvedAddressException) {
        return "There is no host %s to listen on; expected an address of this machine."
            .formatted(options.host());
      }
    }
    return "Port %s of %s cannot be listened on; expected a free port of this machine."
        .formatted(Integer.toString(options.port()), options.host());
  }
}
