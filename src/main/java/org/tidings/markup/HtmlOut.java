package org.tidings.markup;

import java.util.Map;

/**
 * Writes HTML: text and attribute values are escaped here and nowhere else, and characters that no
 * page may hold are left out.
 */
final class HtmlOut {
  private final StringBuilder html;

  HtmlOut(int size) {
    html = new StringBuilder(size);
  }

  /** Markup of our own making. */
  HtmlOut raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Starts a new line unless one was just started. */
  HtmlOut line() {
    if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    return this;
  }

  /** An opening tag; attributes in the order of the map. */
  HtmlOut open(String name, Map<String, String> attributes) {
    html.append('<').append(name);
    attributes.forEach(this::attribute);
    html.append('>');
    return this;
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"");
    text(value);
    html.append('"');
  }

  /** A closing tag. */
  HtmlOut close(String name) {
    html.append("</").append(name).append('>');
    return this;
  }

  /** Words, as they are. */
  HtmlOut text(String words) {
    int done = 0;
    for (int i = 0; i < words.length(); i++) {
      if (!isPlain(words.charAt(i))) {
        html.append(words, done, i);
        special(words, i);
        done = i + 1;
      }
    }
    html.append(words, done, words.length());
    return this;
  }

  private static boolean isPlain(char letter) {
    return letter >= '?'
        ? letter < 0x7F
        : letter >= ' ' && letter <= ';' && letter != '"' && letter != '&';
  }

  private void special(String words, int i) {
    switch (words.charAt(i)) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\u000B', '\f', '\r' -> html.append(' ');
      default -> {
        if (isAllowed(words, i)) {
          html.append(words.charAt(i));
        }
      }
    }
  }

  /** Whether both HTML and XML 1.0 may hold a character. */
  static boolean isAllowed(String words, int i) {
    char letter = words.charAt(i);
    if (letter < ' ') {
      return letter == '\n' || letter == '\t';
    }
    if (letter < 0x7F) {
      return true;
    }
    if (Character.isHighSurrogate(letter)) {
      return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
    }
    if (Character.isLowSurrogate(letter)) {
      return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
    }
    return letter > 0x9F && letter < 0xFFFE && (letter < 0xFDD0 || letter > 0xFDEF);
  }

  /** Whether nothing but blanks was written since. */
  boolean isBlankFrom(int length) {
    for (int i = length; i < html.length(); i++) {
      if (!Character.isWhitespace(html.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes back what was written since. */
  void rollBack(int length) {
    html.setLength(length);
  }

  /** How much was written. */
  int length() {
    return html.length();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
