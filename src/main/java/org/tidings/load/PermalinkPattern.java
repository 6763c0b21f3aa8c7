package org.tidings.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.UrlPath;

/** Reads a pattern of addresses. */
final class PermalinkPattern {
  private static final Pattern HOLE = Pattern.compile("\\{([^}]*)\\}");

  private PermalinkPattern() {}

  /**
   * @param dated whether the entries have a date to fill in
   */
  static Attempt<String> read(String text, boolean dated) {
    String names = dated ? "{year}, {month}, {day} and {slug}" : "{slug}";
    Matcher holes = HOLE.matcher(text);
    boolean slug = false;
    while (holes.find()) {
      String name = holes.group(1);
      slug |= name.equals("slug");
      if (!name.equals("slug") && !(dated && name.matches("year|month|day"))) {
        return Attempt.not(
            "there is no {%s} in a pattern of addresses".formatted(name), "Use " + names + ".");
      }
    }
    if (!slug) {
      return Attempt.not(
          "\"%s\" has no {slug}; all entries would have one address".formatted(text),
          "Put {slug} in it: /stories/{year}/{slug}/.");
    }
    boolean address =
        UrlPath.isSafe(holes.replaceAll("x"))
            && text.endsWith("/")
            && holes.replaceAll("x").matches("[/a-z0-9._~-]+");
    return address
        ? Attempt.of(text)
        : Attempt.not(
            "\"%s\" is not a pattern of addresses".formatted(Shown.brief(text)),
            "Start and end it with a slash, in small letters: /stories/{year}/{slug}/.");
  }
}
