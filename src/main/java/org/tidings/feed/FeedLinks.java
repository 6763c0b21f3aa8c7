package org.tidings.feed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;

/**
 * Tells whether the addresses in a feed are whole, and those of the site itself lead somewhere.
 *
 * @param url the site's own address
 * @param files all files that the site will have
 */
record FeedLinks(String url, Set<OutputPath> files) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final Set<String> ATTRIBUTES =
      Set.of("href", "src", "srcset", "poster", "cite", "data");

  /** The addresses in a piece of HTML. */
  static List<String> in(String html) {
    List<String> found = new ArrayList<>();
    int from = html.indexOf('<');
    while (from >= 0) {
      boolean tag = from + 1 < html.length() && isLetter(html.charAt(from + 1));
      int end = tag ? end(html, from + 1) : -1;
      if (end >= 0) {
        values(html.substring(from, end), found);
      }
      from = html.indexOf('<', end < 0 ? from + 1 : end);
    }
    return found;
  }

  /** Where a tag ends; less than 0 when it doesn't. */
  private static int end(String html, int start) {
    int at = start;
    while (at > 0 && at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        return at;
      }
      at = c == '"' || c == '\'' ? html.indexOf(c, at + 1) + 1 : at + 1;
    }
    return -1;
  }

  /** Gathers the addresses of a tag. */
  private static void values(String tag, List<String> found) {
    int open = tag.indexOf("=\"");
    while (open >= 0) {
      int close = tag.indexOf('"', open + 2);
      if (close < 0) {
        return;
      }
      int name = open;
      while (isLetter(tag.charAt(name - 1))) {
        name--;
      }
      if (Character.isWhitespace(tag.charAt(name - 1))) {
        value(tag.substring(name, open), tag.substring(open + 2, close), found);
      }
      open = tag.indexOf("=\"", close);
    }
  }

  private static void value(String name, String written, List<String> found) {
    if (!ATTRIBUTES.contains(name)) {
      return;
    }
    String value = written.replace("&quot;", "\"").replace("&amp;", "&");
    if (name.equals("srcset")) {
      for (String candidate : value.split(",", -1)) {
        found.add(candidate.strip().split("\\s", 2)[0]);
      }
    } else {
      found.add(value);
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What is wrong with an address, as words to put after it. */
  Optional<String> fault(String address) {
    if (!address.startsWith(url)) {
      return SCHEME.matcher(address).matches()
          ? Optional.empty()
          : Optional.of(", which is no whole address");
    }
    return exists(address.substring(url.length()))
        ? Optional.empty()
        : Optional.of(", which the site does not have");
  }

  private static String before(char end, String text) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }

  private boolean exists(String rest) {
    String path = "/" + before('#', before('?', rest));
    try {
      String plain =
          path.indexOf('%') < 0
              ? path
              : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return files.contains(new UrlPath(plain).file());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
