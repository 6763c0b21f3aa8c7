package org.tidings.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Json;
import org.tidings.base.UrlPath;
import org.tidings.model.Published;

/**
 * Reads {@code published.jsonl}, one JSON object a line (publishing, "What a build leaves"); keys
 * of later versions are passed over.
 */
final class LedgerText {
  private static final String FILE = "published.jsonl";

  private LedgerText() {}

  /** A text with or without a byte order mark. */
  static String decoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The lines by address.
   *
   * @throws IOException when it is no ledger, and why
   */
  static Map<UrlPath, Published> read(byte[] bytes) throws IOException {
    String text = decoded(bytes);
    if (text.isBlank()) {
      throw new IOException(FILE + " is empty");
    }
    if (text.stripLeading().startsWith("<")) {
      throw new IOException("a web page came in place of " + FILE);
    }
    Map<UrlPath, Published> lines = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        Published published = line(line, number);
        if (lines.put(published.path(), published) != null) {
          throw fault(number, "has the address " + published.path() + " once more");
        }
      }
    }
    return lines;
  }

  private static IOException fault(int number, String what) {
    return new IOException("line " + number + " of " + FILE + " " + what);
  }

  private static Published line(String text, int number) throws IOException {
    try {
      if (Json.read(text) instanceof Map<?, ?> map) {
        return new Published(
            new UrlPath(text(map, "path")),
            text(map, "id"),
            text(map, "kind"),
            text(map, "state"),
            instant(map, "first"),
            instant(map, "updated"),
            text(map, "text"),
            text(map, "facts"),
            text(map, "to"));
      }
      throw fault(number, "is not as Tidings writes it");
    } catch (RuntimeException e) {
      throw fault(number, "is not as Tidings writes it");
    }
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String value ? value : "";
  }

  private static Optional<Instant> instant(Map<?, ?> map, String key) {
    String value = text(map, key);
    return value.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(value));
  }
}
