package org.tidings.page;

import org.tidings.page.CssPiece.Kind;

/**
 * Writes a stylesheet without what only its author needs: comments and needless white space.
 * Comments that start with an exclamation mark stay, as licences want.
 */
final class CssShortener {
  /** White space after these says nothing, nor does it before those. */
  private static final String AFTER = "{};,:(";

  private static final String BEFORE = "{};,)";

  private final StringBuilder out;
  private Kind last = Kind.MARK;
  private boolean space;
  private boolean comment;

  CssShortener(StringBuilder out) {
    this.out = out;
  }

  void add(CssPiece piece) {
    add(piece.kind(), piece.text());
  }

  void add(Kind kind, String text) {
    if (kind == Kind.SPACE) {
      space = true;
    } else if (kind == Kind.COMMENT && !text.startsWith("/*!")) {
      comment = true;
    } else {
      put(kind, text);
      space = false;
      comment = false;
      last = kind;
    }
  }

  private void put(Kind kind, String text) {
    if (kind == Kind.MARK && text.equals("}") && endsWith(";")) {
      out.setLength(out.length() - 1);
    } else if (parted() && !(kind == Kind.MARK && BEFORE.contains(text))) {
      out.append(space ? " " : comment ? "/**/" : "");
    }
    out.append(text);
  }

  private boolean parted() {
    return !out.isEmpty() && last != Kind.COMMENT && !endsWith(AFTER);
  }

  private boolean endsWith(String marks) {
    return last == Kind.MARK && !out.isEmpty() && marks.indexOf(out.charAt(out.length() - 1)) >= 0;
  }
}
