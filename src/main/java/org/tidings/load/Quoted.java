package org.tidings.load;

/** Text as it must be written in YAML to be read as it is. */
final class Quoted {
  private Quoted() {}

  /** In quotes: double ones where they need no escape, else single ones, else escaped. */
  static String text(String text) {
    boolean plainInside = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    if (plainInside) {
      return '"' + text + '"';
    }
    if (text.indexOf('\'') < 0) {
      return "'" + text + "'";
    }
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A line as it stands, with all from a value on in quotes. */
  static String line(SourceText source, Span at) {
    String line = source.line(at.line());
    int from = Math.min(at.column() - 1, line.length());
    return line.substring(0, from).strip() + " " + text(line.substring(from).strip());
  }

  /** An item of a list in square brackets: quoted only where it must be. */
  static String item(String text) {
    return text.matches("[\\p{L}\\p{N}/._][\\p{L}\\p{N}/._ &'’-]*") ? text : text(text);
  }
}
