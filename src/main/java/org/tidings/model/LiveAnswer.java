package org.tidings.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came back when a web site was asked for an address; nothing in it is to be changed. */
public final class LiveAnswer {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final Optional<String> fault;

  private LiveAnswer(int status, Map<String, String> headers, byte[] body, Optional<String> fault) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.fault = fault;
  }

  /**
   * An answer.
   *
   * @param headers by name; of several with one name all count
   */
  public static LiveAnswer of(int status, Map<String, List<String>> headers, byte[] body) {
    Map<String, String> joined = new TreeMap<>();
    headers.forEach(
        (name, values) ->
            joined.merge(
                name.toLowerCase(Locale.ROOT),
                String.join(", ", values),
                (one, other) -> one + ", " + other));
    return new LiveAnswer(status, joined, body, Optional.empty());
  }

  /** No answer, or none that is fit to be looked at, and why. */
  public static LiveAnswer none(String fault) {
    return new LiveAnswer(0, Map.of(), new byte[0], Optional.of(fault));
  }

  /** The status; 0 when there was no answer. */
  public int status() {
    return status;
  }

  /** The value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The body, unpacked. */
  public byte[] body() {
    return body;
  }

  /** Why there is no answer; empty when there is one. */
  public Optional<String> fault() {
    return fault;
  }
}
