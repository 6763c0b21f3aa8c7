package org.tidings.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.Ascii;

/** Finds the HTML tags of a Markdown text outside code, and which closes which, in one pass. */
final class HtmlTags {
  private static final int LONGEST = 100_000;

  private final String text;
  private final CodeRanges code;
  private final List<HtmlTag> tags = new ArrayList<>();
  private final Map<String, Deque<Integer>> open = new HashMap<>();

  private HtmlTags(String text) {
    this.text = text;
    this.code = CodeRanges.of(text);
  }

  static List<HtmlTag> of(String text) {
    HtmlTags scan = new HtmlTags(text);
    scan.run();
    return scan.tags;
  }

  private void run() {
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = code.end(at);
      if (end < 0) {
        end = tag(at);
      }
      at = text.indexOf('<', Math.max(end, at + 1));
    }
  }

  private int tag(int start) {
    if (text.startsWith("<!--", start)) {
      int close = text.indexOf("-->", start + 4);
      int end = close < 0 ? text.length() : close + 3;
      tags.add(new HtmlTag(start, end, "", HtmlTag.Kind.COMMENT, -1));
      return end;
    }
    boolean closing = text.startsWith("</", start);
    int from = start + (closing ? 2 : 1);
    int nameEnd = from;
    while (nameEnd < text.length() && isName(text.charAt(nameEnd), nameEnd > from)) {
      nameEnd++;
    }
    if (nameEnd == from
        || nameEnd == text.length()
        || " \t\n/>".indexOf(text.charAt(nameEnd)) < 0) {
      return -1;
    }
    int end = end(nameEnd);
    if (end < 0) {
      return -1;
    }
    add(start, end, Ascii.lower(text.substring(from, nameEnd)), closing);
    return end;
  }

  private void add(int start, int end, String name, boolean closing) {
    int index = tags.size();
    Deque<Integer> pending = open.computeIfAbsent(name, key -> new ArrayDeque<>());
    int partner = -1;
    if (closing && !pending.isEmpty()) {
      partner = pending.pop();
      tags.set(partner, tags.get(partner).with(index));
    } else if (!closing) {
      pending.push(index);
    }
    tags.add(
        new HtmlTag(
            start, end, name, closing ? HtmlTag.Kind.CLOSING : HtmlTag.Kind.OPENING, partner));
  }

  private static boolean isName(char c, boolean inside) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (inside && ((c >= '0' && c <= '9') || c == '-'));
  }

  /** The end of a tag: the first {@code >} outside quotes, before a blank line. */
  private int end(int from) {
    char quote = 0;
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && text.charAt(i - 1) != '/') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return -1;
      }
    }
    return -1;
  }
}
