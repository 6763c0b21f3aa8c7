package org.tidings.load;

/** Words that YAML takes for a comment although they were meant as text: {@code Ward #3 opens}. */
final class Comments {
  private Comments() {}

  /** Says so when a plain text is followed by a # with a letter or digit right behind it. */
  static void lost(YamlNode.Scalar scalar, Reading reading) {
    String line = reading.source().line(scalar.at().line());
    int end = Math.min(scalar.at().endColumn() - 1, line.length());
    int hash = line.indexOf('#', end);
    boolean meant =
        hash > 0
            && line.substring(end, hash).isBlank()
            && hash + 1 < line.length()
            && Character.isLetterOrDigit(line.charAt(hash + 1));
    if (meant) {
      int from = Math.min(scalar.at().column() - 1, end);
      reading.syntaxWarning(
          "comment",
          new Span(scalar.at().line(), hash + 1, line.length() + 1),
          "what stands after # is a comment, and no part of the text",
          "If it belongs to the text, put all in quotes: "
              + line.substring(0, from).strip()
              + " "
              + Quoted.text(line.substring(from).strip()));
    }
  }
}
