package org.tidings.page;

import java.util.regex.Pattern;

/** Descriptions for search engines and networks: 50 to 160 characters, cut between words. */
final class Description {
  private static final int LEAST = 50;
  private static final int MOST = 160;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern STOPS = Pattern.compile("[\\s,;:.\\u2013\\u2014-]+$");

  private Description() {}

  /** From a summary; a short one is followed by what the site says of itself. */
  static String of(String summary, String site) {
    String text = BLANKS.matcher(summary.strip()).replaceAll(" ");
    if (text.length() < LEAST && !site.isBlank() && !text.contains(site)) {
      text = text.isEmpty() ? site : text + (endsSentence(text) ? " " : ". ") + site;
    }
    return cut(text);
  }

  private static String cut(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = text.lastIndexOf(' ', MOST - 1);
    String kept = end < LEAST ? text.substring(0, MOST - 1) : text.substring(0, end);
    return STOPS.matcher(kept).replaceAll("") + "…";
  }

  private static boolean endsSentence(String text) {
    return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
