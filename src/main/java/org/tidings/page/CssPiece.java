package org.tidings.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a stylesheet: just fine enough to move and to shorten one without changing what it
 * says (CSS Syntax Module Level 3, section 4).
 *
 * @param at where it begins in its file
 */
record CssPiece(Kind kind, String text, int at) {

  /** What a piece is; {@code BROKEN} is a comment, text or address that never ends. */
  enum Kind {
    SPACE,
    COMMENT,
    STRING,
    URL,
    WORD,
    MARK,
    BROKEN
  }

  boolean is(char mark) {
    return kind == Kind.MARK && text.charAt(0) == mark;
  }

  /** What stands between the quotes or brackets of a text or an address. */
  String inner() {
    String inner = kind == Kind.URL ? text.substring(4, text.length() - 1).strip() : text;
    boolean quoted = inner.startsWith("\"") || inner.startsWith("'");
    return quoted ? inner.substring(1, inner.length() - 1) : inner;
  }

  /** Cuts a stylesheet. */
  static List<CssPiece> read(String css) {
    List<CssPiece> pieces = new ArrayList<>();
    Cutter cutter = new Cutter(css);
    for (int at = 0; at < css.length(); ) {
      CssPiece piece = cutter.piece(at);
      pieces.add(piece);
      at += piece.text().length();
    }
    return pieces;
  }

  private record Cutter(String css) {
    CssPiece piece(int at) {
      char first = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int close = css.indexOf("*/", at + 2);
        return closed(Kind.COMMENT, at, close < 0 ? close : close + 2, css.length());
      }
      if (first == '"' || first == '\'') {
        return closed(Kind.STRING, at, string(at), line(at));
      }
      if (isSpace(first)) {
        int end = at;
        while (end < css.length() && isSpace(css.charAt(end))) {
          end++;
        }
        return cut(Kind.SPACE, at, end);
      }
      if (first == '\\') {
        return cut(Kind.WORD, at, Math.min(at + 2, css.length()));
      }
      return isWord(first) ? word(at) : cut(Kind.MARK, at, at + 1);
    }

    private CssPiece word(int at) {
      int end = at;
      while (end < css.length() && isWord(css.charAt(end))) {
        end++;
      }
      boolean address = css.startsWith("(", end) && css.substring(at, end).equalsIgnoreCase("url");
      return address ? closed(Kind.URL, at, address(end + 1), line(at)) : cut(Kind.WORD, at, end);
    }

    /** Where an address ends, or -1. */
    private int address(int at) {
      int start = at;
      while (start < css.length() && isSpace(css.charAt(start))) {
        start++;
      }
      boolean quoted = css.startsWith("\"", start) || css.startsWith("'", start);
      int from = quoted ? string(start) : start;
      int close = from < 0 ? -1 : css.indexOf(')', from);
      boolean sound = close >= 0 && (!quoted || css.substring(from, close).isBlank());
      return sound && close <= line(start) ? close + 1 : -1;
    }

    /** Where a text in quotes ends, or -1. */
    private int string(int at) {
      for (int i = at + 1; i < css.length(); i++) {
        char c = css.charAt(i);
        if (c == css.charAt(at)) {
          return i + 1;
        }
        if (c == '\n') {
          return -1;
        }
        i += c == '\\' ? 1 : 0;
      }
      return -1;
    }

    private int line(int at) {
      int end = css.indexOf('\n', at);
      return end < 0 ? css.length() : end;
    }

    private CssPiece closed(Kind kind, int at, int end, int otherwise) {
      return end < 0 ? cut(Kind.BROKEN, at, otherwise) : cut(kind, at, end);
    }

    private CssPiece cut(Kind kind, int at, int end) {
      return new CssPiece(kind, css.substring(at, end), at);
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isWord(char c) {
      return c == '-' || c == '_' || c == '@' || c > 127 || Character.isLetterOrDigit(c);
    }
  }
}
