package org.tidings.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * The rest of the world: the proxy of the browser for all that is not on this machine. It lets
 * nothing through and remembers what was asked for.
 */
final class Elsewhere implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 2000;

  /** Where Chromium reports home on its own, whatever page is open. */
  private static final Pattern HOME =
      Pattern.compile(
          "\\w+ (http://)?(accounts|clients\\d|update|optimizationguide-pa|content-autofill|"
              + "safebrowsing|android\\.clients)\\.(google|googleapis)\\.com[:/].*");

  private final ServerSocket socket;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  Elsewhere() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listening = new Thread(this::listen, "elsewhere");
    listening.setDaemon(true);
    listening.start();
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /** The first lines of what was asked for since the last call. */
  List<String> requests() {
    List<String> soFar = List.copyOf(requests);
    requests.removeAll(soFar);
    return soFar;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (Socket one = socket.accept()) {
        one.setSoTimeout(PATIENCE_MILLIS);
        String line =
            new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
        if (line != null && !HOME.matcher(line).matches()) {
          requests.add(line);
        }
        byte[] answer =
            "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        one.getOutputStream().write(answer);
      } catch (IOException e) {
        // The asker went away, or the test run is over: there is nobody to tell.
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
