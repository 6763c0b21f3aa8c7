package org.tidings.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/** Writes front matter and lists: one key a line, quoted where YAML could take a text amiss. */
final class YamlOut {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}/][^\\p{Cntrl}\\u0085\\u2028\\u2029\\ufeff]*");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[\\d.,:_]+([eE][+-]?\\d+)?|0[xo][\\da-fA-F]+|\\d{4}-\\d.*");
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan");

  private final StringBuilder out = new StringBuilder();

  /** A line as it is. */
  YamlOut line(String line) {
    out.append(line).append('\n');
    return this;
  }

  /** A key with a text. */
  YamlOut text(String key, String value) {
    return line(scalar(key) + ": " + scalar(value));
  }

  /** A key with a list on one line, where it is short, else one item a line. */
  YamlOut list(String key, List<String> values) {
    String flow = String.join(", ", values.stream().map(YamlOut::flowScalar).toList());
    if (flow.length() < 80) {
      return line(key + ": [" + flow + "]");
    }
    line(key + ":");
    values.forEach(value -> line("  - " + scalar(value)));
    return this;
  }

  /** A key with keys of its own. */
  YamlOut map(String key, Map<String, String> values) {
    line(scalar(key) + ":");
    values.forEach((name, value) -> line("  " + scalar(name) + ": " + scalar(value)));
    return this;
  }

  private static String flowScalar(String value) {
    String scalar = scalar(value);
    boolean quoted = scalar.startsWith("\"");
    return quoted || scalar.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0)
        ? scalar
        : quoted(value);
  }

  /** A text as a YAML scalar. */
  static String scalar(String value) {
    boolean plain =
        PLAIN.matcher(value).matches()
            && !value.contains(": ")
            && !value.contains(" #")
            && !value.endsWith(":")
            && !value.endsWith(" ")
            && !WORDS.contains(Ascii.lower(value))
            && !NUMBER.matcher(value).matches();
    return plain ? value : quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value.codePoints().forEach(c -> append(text, c));
    return text.append('"').toString();
  }

  private static void append(StringBuilder text, int c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\t' -> text.append("\\t");
      default -> {
        boolean hidden = Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
        if (hidden) {
          text.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
        } else {
          text.appendCodePoint(c);
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
