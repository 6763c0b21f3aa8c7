package org.tidings.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Json;

/** A page that is open in a browser, as far as the server can tell. */
final class OpenPage implements AutoCloseable {
  private static final Pattern DIGEST = Pattern.compile("data-digest=\"([^\"]*)\"");
  private static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;
  private final BufferedReader lines;

  /**
   * Opens a page, by its address within the site, and its line; the first message on it is awaited.
   */
  OpenPage(Serving serving, String path) throws IOException {
    Matcher digest = DIGEST.matcher(serving.get(serving.at(path)).text());
    if (!digest.find()) {
      throw new AssertionError("no bar in " + path);
    }
    socket = new Socket(InetAddress.getLoopbackAddress(), serving.port());
    socket
        .getOutputStream()
        .write(
            "GET /_tidings/events?path=%s&digest=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(path, digest.group(1))
                .getBytes(StandardCharsets.US_ASCII));
    lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    next(PATIENCE_MILLIS);
  }

  /** What the server said: which event, and with which data. */
  record Message(String event, Map<?, ?> data) {
    String html() {
      return String.valueOf(data.get("html"));
    }

    String go() {
      return String.valueOf(data.get("go"));
    }
  }

  /** The next message, which must come. */
  Message next() throws IOException {
    return next(PATIENCE_MILLIS);
  }

  /**
   * Waits until a bar says or no longer says something; a page that is told to load again fails.
   */
  void awaitBar(String text, boolean there) throws IOException {
    Message message = next();
    while (message.event().equals("bar") && message.html().contains(text) != there) {
      message = next();
    }
    if (!message.event().equals("bar")) {
      throw new AssertionError("loaded again: " + message);
    }
  }

  /** Waits until the page is told to load again. */
  Message awaitReload() throws IOException {
    Message message = next();
    while (!message.event().equals("reload")) {
      message = next();
    }
    return message;
  }

  private Message next(int millis) throws IOException {
    long end = System.nanoTime() + millis * 1_000_000L;
    String line = line(end);
    while (!line.startsWith("event: ")) {
      line = line(end);
    }
    String data = line(end).substring("data: ".length());
    return new Message(line.substring("event: ".length()), (Map<?, ?>) Json.read(data));
  }

  private String line(long end) throws IOException {
    try {
      socket.setSoTimeout((int) Math.max(1, (end - System.nanoTime()) / 1_000_000));
      String line = lines.readLine();
      if (line == null) {
        throw new AssertionError("the line is closed");
      }
      return line;
    } catch (SocketTimeoutException silence) {
      throw new AssertionError("nothing was said", silence);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
