package org.tidings.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Ascii;

/**
 * The words of a Liquid or Nunjucks tag: those that stand alone and those with a name. A quotation
 * ends only where a tag could go on, so that quotes inside a description do no harm.
 */
record LiquidWords(List<String> plain, Map<String, String> named) {

  static LiquidWords of(String text) {
    Scan scan = new Scan(text);
    scan.run();
    return new LiquidWords(List.copyOf(scan.plain), scan.named);
  }

  /** The first of these names that says something. */
  Optional<String> get(String... names) {
    for (String name : names) {
      String value = named.get(name);
      if (value != null && !value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  private static final class Scan {
    private final String text;
    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private int at;

    Scan(String text) {
      this.text = text;
    }

    void run() {
      while (skipBlanks()) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
          plain.add(quotation(c));
          continue;
        }
        String word = word();
        boolean key = !word.isEmpty() && skipBlanks() && "=:".indexOf(text.charAt(at)) >= 0;
        if (key && word.matches("[\\w-]+")) {
          at++;
          named.put(Ascii.lower(word), skipBlanks() ? value() : "");
        } else if (word.isEmpty()) {
          at++;
        } else {
          plain.add(word);
        }
      }
    }

    private String value() {
      char c = text.charAt(at);
      return c == '"' || c == '\'' ? quotation(c) : word();
    }

    private boolean skipBlanks() {
      while (at < text.length()
          && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
        at++;
      }
      return at < text.length();
    }

    private String word() {
      int from = at;
      while (at < text.length() && !ends(text.charAt(at))) {
        at++;
      }
      return text.substring(from, at);
    }

    private boolean ends(char c) {
      boolean address = c == ':' && text.startsWith("://", at);
      return Character.isWhitespace(c) || c == ',' || c == '=' || (c == ':' && !address);
    }

    private String quotation(char quote) {
      int from = at + 1;
      for (int i = from; i < text.length(); i++) {
        if (text.charAt(i) == quote && text.charAt(i - 1) != '\\' && couldEnd(i + 1)) {
          at = i + 1;
          return text.substring(from, i).replace("\\" + quote, String.valueOf(quote));
        }
      }
      at = text.length();
      return text.substring(from);
    }

    /** Whether a tag could go on after a quotation that ends here. */
    private boolean couldEnd(int next) {
      int i = next;
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      if (i == text.length() || text.charAt(i) == ',') {
        return true;
      }
      if (i == next) {
        return false;
      }
      boolean quotation = text.charAt(i) == '"' || text.charAt(i) == '\'';
      return quotation || text.substring(i).matches("(?s)[\\w-]+\\s*[=:].*");
    }
  }
}
