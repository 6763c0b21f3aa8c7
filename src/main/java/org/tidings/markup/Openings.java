package org.tidings.markup;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;
import org.tidings.base.Digest;
import org.tidings.model.ContentPolicy;

/** Gathers what a page opens, as sources of directives (Content Security Policy Level 3, 2.3). */
final class Openings {
  private static final String SELF = "'self'";
  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("//(?:[^/?#\\\\@]*@)?([A-Za-z0-9._:\\[\\]-]+)(?=[/?#\\\\]|$)");
  private static final Pattern URL =
      Pattern.compile("(?i)(@import\\s*)?url\\(\\s*([\"']?)([^\"')]*)|@import\\s*[\"']([^\"']*)");
  private static final Pattern FONT =
      Pattern.compile(
          "(?i)(?:data:(?:application/(?:x-)?)?font.*|[^?#]*\\.(?:woff2?|[ot]tf|eot)(?:[?#].*)?)",
          Pattern.DOTALL);

  private final SortedMap<String, SortedSet<String>> opened = new TreeMap<>();

  ContentPolicy policy() {
    return opened.isEmpty() ? ContentPolicy.closed() : new ContentPolicy(opened);
  }

  /** Opens a directive for where an address leads. */
  void open(String directive, String address) {
    String source = source(address.strip());
    if (!source.isEmpty()) {
      add(directive, source);
    }
  }

  /** Opens what stands between two tags. */
  void block(String directive, String content) {
    add(directive, hash(content));
  }

  /** Opens what stands in an attribute. */
  void attribute(String directive, String value) {
    add(directive, "'unsafe-hashes'");
    add(directive, hash(value));
  }

  /** A stylesheet in the page. */
  void styleBlock(String css) {
    block("style-src", css);
    style(css);
  }

  /** A stylesheet elsewhere, with the fonts and pictures that lie beside it. */
  void stylesheet(String address) {
    open("style-src", address);
    open("font-src", address);
    open("img-src", address);
  }

  /** All that a stylesheet names. */
  void style(String css) {
    if (!css.contains("url(") && !css.contains("@") && !css.contains("URL(")) {
      return;
    }
    Matcher url = URL.matcher(css);
    while (url.find()) {
      if (url.group(4) != null) {
        stylesheet(url.group(4));
      } else if (url.group(1) != null) {
        stylesheet(url.group(3));
      } else {
        open(FONT.matcher(url.group(3)).matches() ? "font-src" : "img-src", url.group(3));
      }
    }
  }

  /** The pictures of a {@code srcset} (HTML Standard, 2.5.5 "Parsing a srcset attribute"). */
  void candidates(String srcset) {
    if (srcset.startsWith(".") && srcset.indexOf(':') < 0 && !srcset.contains("//")) {
      add("img-src", SELF);
      return;
    }
    int at = 0;
    while (at < srcset.length()) {
      int end = at;
      while (end < srcset.length() && !Character.isWhitespace(srcset.charAt(end))) {
        end++;
      }
      boolean ended = end > at && srcset.charAt(end - 1) == ',';
      open("img-src", srcset.substring(at, ended ? end - 1 : end));
      int comma = ended ? end : srcset.indexOf(',', end);
      at = comma < 0 ? srcset.length() : comma;
      while (at < srcset.length() && " \t\n\r\f,".indexOf(srcset.charAt(at)) >= 0) {
        at++;
      }
    }
  }

  private void add(String directive, String source) {
    opened.computeIfAbsent(directive, key -> new TreeSet<>()).add(source);
  }

  /** Browsers see every end of line as a line feed. */
  private static String hash(String content) {
    String text = content.replace("\r\n", "\n").replace('\r', '\n');
    return "'sha256-" + Digest.base64(text.getBytes(StandardCharsets.UTF_8)) + "'";
  }

  private static String source(String address) {
    if (address.isEmpty() || address.startsWith("#")) {
      return "";
    }
    if (address.startsWith("//")) {
      return origin("https", address);
    }
    if ("/.".indexOf(address.charAt(0)) >= 0) {
      return SELF;
    }
    Matcher scheme = SCHEME.matcher(address);
    if (!scheme.matches()) {
      return SELF;
    }
    String name = Ascii.lower(scheme.group(1));
    return switch (name) {
      case "data", "blob" -> name + ":";
      case "http", "https" -> origin(name, address.substring(name.length() + 1));
      default -> "";
    };
  }

  private static String origin(String scheme, String rest) {
    Matcher authority = AUTHORITY.matcher(rest);
    return authority.lookingAt() ? scheme + "://" + Ascii.lower(authority.group(1)) : "";
  }
}
