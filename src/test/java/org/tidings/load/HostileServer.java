package org.tidings.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers in whatever way a test wants, HTTP or not. */
final class HostileServer implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Manner manner;

  /** Answers one request. */
  interface Manner {
    void answer(String path, OutputStream out) throws IOException;
  }

  HostileServer(Manner manner) throws IOException {
    this.manner = manner;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket visitor = socket.accept();
        threads.execute(() -> serve(visitor));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket visitor) {
    try (visitor) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
      String first = in.readLine();
      for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {
        // The headers say nothing that matters here.
      }
      if (first != null) {
        manner.answer(first.split(" ", -1)[1], visitor.getOutputStream());
      }
    } catch (IOException gone) {
      // The visitor hung up, as it should.
    }
  }

  /** Sends a head and a body, and closes. */
  static void send(OutputStream out, String head, byte[] body) throws IOException {
    out.write(("HTTP/1.1 " + head + "\r\nConnection: close\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
  }

  /** Answers everything so. */
  static Manner always(String head, String body) {
    return (path, out) -> send(out, head, body.getBytes(StandardCharsets.UTF_8));
  }

  static void rest(int millis) throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
