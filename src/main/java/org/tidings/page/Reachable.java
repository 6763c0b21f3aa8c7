package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds telephone numbers and e-mail addresses in a text, so that a phone can ring them. */
final class Reachable {
  private static final Pattern FOUND =
      Pattern.compile(
          "(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)|(?<phone>\\+?\\(?\\d[\\d ()-]{6,}\\d)");

  private Reachable() {}

  /** The text in parts; those that can't be reached have no address. */
  static List<WebLink> parts(String text) {
    List<WebLink> parts = new ArrayList<>();
    Matcher found = FOUND.matcher(text);
    int from = 0;
    while (found.find()) {
      words(text.substring(from, found.start()), parts);
      String url =
          found.group("mail") != null ? "mailto:" + found.group() : Phone.url(found.group());
      parts.add(new WebLink(found.group(), url));
      from = found.end();
    }
    words(text.substring(from), parts);
    return List.copyOf(parts);
  }

  private static void words(String words, List<WebLink> parts) {
    if (!words.isEmpty()) {
      parts.add(new WebLink(words, ""));
    }
  }
}
