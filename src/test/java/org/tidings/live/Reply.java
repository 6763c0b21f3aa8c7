package org.tidings.live;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What a host sends; a test may send something else. */
final class Reply {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Reply(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = new TreeMap<>(headers);
    this.body = body;
  }

  static Reply of(int status, byte[] body) {
    return new Reply(status, Map.of(), body);
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  Reply status(int other) {
    return new Reply(other, headers, body);
  }

  Reply body(byte[] other) {
    return new Reply(status, headers, other);
  }

  Reply text(String other) {
    return body(other.getBytes(StandardCharsets.UTF_8));
  }

  Reply with(String name, String value) {
    Reply reply = new Reply(status, headers, body);
    reply.headers.put(name, value);
    return reply;
  }

  Reply without(String name) {
    Reply reply = new Reply(status, headers, body);
    reply.headers.remove(name);
    return reply;
  }
}
