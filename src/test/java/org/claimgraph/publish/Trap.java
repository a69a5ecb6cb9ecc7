package org.claimgraph.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

/** An address on loopback that must not be called; connections wait in its queue to be counted. */
final class Trap {
  private final ServerSocket socket;

  Trap() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/canary";
  }

  /** How many connections came. */
  int close() throws IOException {
    int connections = 0;
    socket.setSoTimeout(1); // what came is in the queue already
    try (socket) {
      while (true) {
        socket.accept().close();
        connections++;
      }
    } catch (SocketTimeoutException nobodyElse) {
      return connections;
    }
  }
}
