package org.tidings.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A link or picture in a Markdown text.
 *
 * @param start its first character, {@code [} or {@code !}
 * @param words where its words start, after the bracket
 * @param wordsEnd where its words end, at the closing bracket
 * @param target where its address starts, without angle brackets
 * @param targetEnd where its address ends
 * @param end behind its closing parenthesis
 */
record Inline(
    boolean picture, int start, int words, int wordsEnd, int target, int targetEnd, int end) {

  private static final int LONGEST = 2000;

  /** All links and pictures with an address of their own outside code, outermost first. */
  static List<Inline> of(String text, CodeRanges code) {
    List<Inline> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fresh = c == '`' || i == 0 || text.charAt(i - 1) == '\n';
      int codeEnd = fresh ? code.end(i) : -1;
      if (codeEnd > 0) {
        i = codeEnd - 1;
      } else if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        open.clear();
      } else if (c == ']' && !open.isEmpty()) {
        int bracket = open.pop();
        if (i + 1 < text.length() && text.charAt(i + 1) == '(') {
          Inline inline = read(text, bracket, i);
          if (inline != null) {
            found.add(inline);
            i = inline.end - 1;
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Inline::start));
    return found;
  }

  @org.jspecify.annotations.Nullable
  private static Inline read(String text, int bracket, int close) {
    int at = skip(text, close + 2);
    boolean angled = at < text.length() && text.charAt(at) == '<';
    int from = angled ? at + 1 : at;
    int to = angled ? angledEnd(text, from) : plainEnd(text, from);
    if (to < 0) {
      return null;
    }
    int end = skip(text, angled ? to + 1 : to);
    end = title(text, end);
    if (end < 0 || end >= text.length() || text.charAt(end) != ')') {
      return null;
    }
    boolean picture = bracket > 0 && text.charAt(bracket - 1) == '!';
    return new Inline(
        picture, picture ? bracket - 1 : bracket, bracket + 1, close, from, to, end + 1);
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int angledEnd(String text, int from) {
    int at = from;
    while (at < text.length() && ">\n<".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '>' ? at : -1;
  }

  private static int plainEnd(String text, int from) {
    int depth = 0;
    int at = from;
    int limit = Math.min(text.length(), from + LONGEST);
    while (at < limit && !Character.isWhitespace(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        if (depth == 0) {
          break;
        }
        depth--;
      }
      at++;
    }
    return at;
  }

  /** Behind the title, where there is one. */
  private static int title(String text, int from) {
    if (from >= text.length() || "\"'(".indexOf(text.charAt(from)) < 0) {
      return from;
    }
    char closing = text.charAt(from) == '(' ? ')' : text.charAt(from);
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == closing) {
        return skip(text, i + 1);
      }
    }
    return -1;
  }
}
