package org.tidings.intake;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Makes plain text of what people put into titles, summaries and captions. */
final class PlainWords {
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]+)(?<=\\S)\\1");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]+)(?<=\\S)\\*(?![\\w*])");
  private static final Pattern UNDERLINE =
      Pattern.compile("(?<![\\w_])_(?=\\S)([^_]+)(?<=\\S)_(?![\\w_])");
  private static final Pattern BASE = Pattern.compile("\\{\\{-? *site\\.(baseurl|url) *-?\\}\\}");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainWords() {}

  /** The plain text, with a note on each thing that was not plain. */
  static String of(String written, String what, int line, Notes notes) {
    String text = decoded(written, what, line, notes);
    if (TAG.matcher(text).find()) {
      notes.dropped("HTML tags in titles and summaries", line, "HTML tags in the " + what);
      text = Jsoup.parseBodyFragment(text).text();
    }
    String bare = unmarked(text);
    if (!bare.equals(text)) {
      notes.dropped("Markdown in titles and summaries", line, "Markdown signs in the " + what);
    }
    return tidy(bare);
  }

  private static String decoded(String written, String what, int line, Notes notes) {
    if (!ENTITY.matcher(written).find()) {
      return written;
    }
    String text = Parser.unescapeEntities(written, false);
    if (!text.equals(written)) {
      notes.changed("HTML entities decoded", line, "HTML entities in the " + what);
    }
    return text;
  }

  private static String unmarked(String text) {
    String bare = LINK.matcher(text).replaceAll("$1");
    bare = STRONG.matcher(bare).replaceAll("$2");
    bare = CODE.matcher(bare).replaceAll("$1");
    bare = EMPHASIS.matcher(bare).replaceAll("$1");
    return UNDERLINE.matcher(bare).replaceAll("$1");
  }

  /** One line without doubled blanks. */
  static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Without the characters that nobody can see: they break ids, keys and slugs. */
  static String visible(String text) {
    return text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** An address from front matter without the old site's own template words. */
  static String address(String text) {
    return BASE.matcher(text).replaceAll("").strip();
  }

  /** A character of the block that HTML lets stand for Windows-1252, as what was meant. */
  static String windows(char control) {
    return new String(new byte[] {(byte) control}, WINDOWS);
  }
}
