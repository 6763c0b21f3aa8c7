package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import org.tidings.load.LooseYaml;

/** The value of one key while its lines are being gathered. */
final class MendedValue {
  private final String key;
  private final int line;
  private final StringBuilder text = new StringBuilder();
  private final List<LooseYaml> items = new ArrayList<>();

  MendedValue(String key, int line) {
    this.key = key.replace("\"", "").replace("'", "");
    this.line = line;
  }

  String key() {
    return key;
  }

  /** More of the text. */
  void add(String more) {
    if (!text.isEmpty() && !more.isEmpty()) {
      text.append(' ');
    }
    text.append(more);
  }

  /** A blank line. */
  void gap() {
    add("");
  }

  void item(String value, int number) {
    String bare = unquoted(value.strip());
    if (!bare.isEmpty()) {
      items.add(new LooseYaml.Text(bare, number));
    }
  }

  /** Whether a quotation was opened and not closed yet. */
  boolean isInsideQuotes() {
    if (text.isEmpty() || !items.isEmpty()) {
      return false;
    }
    char quote = text.charAt(0);
    boolean opened = quote == '"' || quote == '\'';
    return opened && (text.length() == 1 || text.charAt(text.length() - 1) != quote);
  }

  /** Whether a quotation was opened and closed again: nothing can follow it. */
  boolean isComplete() {
    boolean quoted = !text.isEmpty() && (text.charAt(0) == '"' || text.charAt(0) == '\'');
    return quoted && !isInsideQuotes();
  }

  LooseYaml.Field field() {
    return new LooseYaml.Field(key, line, value());
  }

  private LooseYaml value() {
    String all = text.toString().strip();
    if (items.isEmpty() && all.startsWith("[") && all.endsWith("]")) {
      for (String part : all.substring(1, all.length() - 1).split(",", -1)) {
        item(part, line);
      }
      return new LooseYaml.Items(items, line);
    }
    String bare = unquoted(withoutMark(all));
    if (items.isEmpty()) {
      return new LooseYaml.Text(isNothing(bare) ? "" : bare, line);
    }
    if (!bare.isEmpty()) {
      items.add(0, new LooseYaml.Text(bare, line));
    }
    return new LooseYaml.Items(items, line);
  }

  private static boolean isNothing(String text) {
    return text.equals("null") || text.equals("~");
  }

  /** Without the sign of a block of text. */
  private static String withoutMark(String text) {
    return text.matches("[>|][+-]?\\d?( .*)?") ? text.replaceFirst("[>|][+-]?\\d? *", "") : text;
  }

  /** Without the quotes around it, also where one of the two is missing or one too many inside. */
  private static String unquoted(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (first == '“' && last == '”') {
      return text.substring(1, text.length() - 1);
    }
    if (first != '"' && first != '\'') {
      return text;
    }
    String plain = text;
    if (last == first && text.length() > 1) {
      plain = text.substring(1, text.length() - 1);
    } else if (text.indexOf(first, 1) < 0) {
      plain = text.substring(1);
    }
    return first == '"' ? plain.replace("\\\"", "\"") : plain.replace("''", "'");
  }
}
