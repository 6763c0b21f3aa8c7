package org.tidings.app;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the preview server answers. */
final class Reply {
  static final String HTML = "text/html; charset=utf-8";

  private final int status;
  private final byte[] bytes;
  private final Map<String, String> headers;

  private Reply(int status, byte[] bytes, Map<String, String> headers) {
    this.status = status;
    this.bytes = bytes;
    this.headers = headers;
  }

  static Reply of(int status, String type, byte[] bytes) {
    return new Reply(status, bytes, Map.of("Content-Type", type));
  }

  static Reply html(int status, String text) {
    return of(status, HTML, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A line of text for programs; the connection ends with it. */
  static Reply refusal(int status, String text) {
    return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8))
        .with("Connection", "close");
  }

  static Reply to(String address) {
    return refusal(302, "It is at " + address).with("Location", address);
  }

  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, bytes, more);
  }

  boolean isHtml() {
    return HTML.equals(headers.get("Content-Type"));
  }

  int status() {
    return status;
  }

  byte[] bytes() {
    return bytes;
  }

  Map<String, String> headers() {
    return headers;
  }
}
