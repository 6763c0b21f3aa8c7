package org.tidings.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.tidings.base.Ascii;

/**
 * The attributes of one tag; of two with one name the first counts, as in browsers.
 *
 * @param end the first character after the tag; -1 when it never ends
 */
record HtmlAttributes(Map<String, String> values, int end) {

  /** Reads them from behind the name of the element. */
  static HtmlAttributes read(String html, int from) {
    Map<String, String> values = new LinkedHashMap<>();
    int at = from;
    while (true) {
      at = skip(html, at, " \t\n\f/");
      if (at >= html.length()) {
        return new HtmlAttributes(values, -1);
      }
      if (html.charAt(at) == '>') {
        return new HtmlAttributes(values, at + 1);
      }
      int nameEnd = until(html, at + 1, " \t\n\f/>=");
      String name = Ascii.lower(html.substring(at, nameEnd));
      int equals = skip(html, nameEnd, " \t\n\f");
      if (equals >= html.length() || html.charAt(equals) != '=') {
        values.putIfAbsent(name, "");
        at = nameEnd;
        continue;
      }
      int start = skip(html, equals + 1, " \t\n\f");
      if (start >= html.length()) {
        return new HtmlAttributes(values, -1);
      }
      char quote = html.charAt(start);
      boolean quoted = quote == '"' || quote == '\'';
      int end = quoted ? html.indexOf(quote, start + 1) : until(html, start, " \t\n\f>");
      if (end < 0) {
        return new HtmlAttributes(values, -1);
      }
      String value = html.substring(quoted ? start + 1 : start, end);
      values.putIfAbsent(name, Parser.unescapeEntities(value, true));
      at = quoted ? end + 1 : end;
    }
  }

  private static int skip(String html, int from, String set) {
    int at = from;
    while (at < html.length() && set.indexOf(html.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int until(String html, int from, String set) {
    int at = from;
    while (at < html.length() && set.indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
