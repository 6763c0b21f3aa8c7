package org.tidings.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.tidings.base.Ascii;

/**
 * Cuts raw HTML into tags and text, much as browsers do (HTML Standard, section 13.2.5). Nothing
 * depends on being exactly as lenient: only tags that are written anew from their parts are
 * printed, and all else is printed as text.
 */
final class HtmlTokens {
  private static final Set<String> RAW_TEXT =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "noscript",
          "plaintext");

  private final String html;
  private final List<HtmlToken> tokens = new ArrayList<>();
  private int at;
  private int textFrom;

  private HtmlTokens(String html) {
    this.html = html;
  }

  static List<HtmlToken> of(String html) {
    HtmlTokens reader = new HtmlTokens(html);
    reader.read();
    return reader.tokens;
  }

  private void read() {
    while (at < html.length()) {
      int less = html.indexOf('<', at);
      if (less < 0) {
        break;
      }
      at = less;
      if (!markup()) {
        at = less + 1;
      }
    }
    at = html.length();
    textUpTo(at);
  }

  /** Reads the markup here, if it is any. */
  private boolean markup() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at + 2);
      return add(HtmlToken.Kind.COMMENT, end < 0 ? html.length() : end + 3);
    }
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    if (html.startsWith("<![CDATA[", at)) {
      int end = html.indexOf("]]>", at);
      return add(HtmlToken.Kind.OTHER, end < 0 ? html.length() : end + 3);
    }
    if (next == '!' || next == '?') {
      int end = html.indexOf('>', at);
      return add(HtmlToken.Kind.OTHER, end < 0 ? html.length() : end + 1);
    }
    if (isLetter(next)) {
      return open();
    }
    return next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2)) && close();
  }

  private boolean add(HtmlToken.Kind kind, int end) {
    return add(new HtmlToken(kind, "", Map.of(), "", at, end));
  }

  private boolean add(HtmlToken token) {
    textUpTo(token.from());
    tokens.add(token);
    at = token.to();
    textFrom = at;
    return true;
  }

  private void textUpTo(int end) {
    if (end > textFrom) {
      String words = Parser.unescapeEntities(html.substring(textFrom, end), false);
      tokens.add(new HtmlToken(HtmlToken.Kind.TEXT, "", Map.of(), words, textFrom, end));
    }
    textFrom = end;
  }

  private boolean close() {
    int nameEnd = nameEnd(at + 2);
    String name = Ascii.lower(html.substring(at + 2, nameEnd));
    int end = html.indexOf('>', nameEnd);
    return end < 0
        ? giveUp()
        : add(new HtmlToken(HtmlToken.Kind.CLOSE, name, Map.of(), "", at, end + 1));
  }

  /** No tag ends any more: all that follows is text. */
  private boolean giveUp() {
    at = html.length();
    return true;
  }

  private boolean open() {
    int nameEnd = nameEnd(at + 1);
    String name = Ascii.lower(html.substring(at + 1, nameEnd));
    HtmlAttributes attributes = HtmlAttributes.read(html, nameEnd);
    if (attributes.end() < 0) {
      return giveUp();
    }
    if (RAW_TEXT.contains(name)) {
      int end = rawEnd(name, attributes.end());
      String content = html.substring(attributes.end(), end);
      return add(
          new HtmlToken(
              HtmlToken.Kind.GONE,
              name,
              new LinkedHashMap<>(attributes.values()),
              content,
              at,
              end));
    }
    return add(
        new HtmlToken(
            HtmlToken.Kind.OPEN,
            name,
            new LinkedHashMap<>(attributes.values()),
            "",
            at,
            attributes.end()));
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < html.length() && " \t\n\f/>".indexOf(html.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The end of the tag that closes an element whose content is no markup. */
  private int rawEnd(String name, int from) {
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i + 2, name, 0, name.length())
          && nameEnd(i + 2) == i + 2 + name.length()) {
        int end = html.indexOf('>', i);
        return end < 0 ? html.length() : end + 1;
      }
    }
    return html.length();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
