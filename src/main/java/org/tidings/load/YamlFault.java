package org.tidings.load;

/** YAML that can't be read any further: where, and the reader's own words for it. */
final class YamlFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  YamlFault(int line, int column, String problem) {
    super(problem, null, false, false);
    this.line = line;
    this.column = column;
  }

  /** The line of the file. */
  int line() {
    return line;
  }

  /** The column, in UTF-16 units. */
  int column() {
    return column;
  }

  /** What the YAML reader said. */
  String problem() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
