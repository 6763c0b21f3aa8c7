package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes an expression apart at its filters. */
final class LiquidFilters {
  private LiquidFilters() {}

  /** The value and its filters: cut at each bar that is not inside quotes. */
  static List<String> split(String words) {
    List<String> parts = new ArrayList<>();
    char quote = 0;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '|') {
        parts.add(words.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(words.substring(from));
    return parts;
  }

  /** The text of a value that is written out in quotes. */
  static Optional<String> literal(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? Optional.of(value.substring(1, value.length() - 1)) : Optional.empty();
  }
}
