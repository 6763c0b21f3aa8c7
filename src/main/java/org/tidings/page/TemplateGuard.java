package org.tidings.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Diagnostic;

/** Turns away templates that ask the clock or make code out of text: FreeMarker can't forbid it. */
final class TemplateGuard {
  private static final Pattern COMMENT =
      Pattern.compile("<#--.*?-->|\\[#--.*?--\\]", Pattern.DOTALL);
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?<![\\w)\\]}\"'.])(\\.\\s*now)\\b|(\\?\\s*(?:eval|interpret))\\b(?!_)");

  private TemplateGuard() {}

  /**
   * @param text without comments
   */
  static Optional<Diagnostic> inspect(String name, String text) {
    Matcher found = FORBIDDEN.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String what = found.group().replaceAll("\\s", "");
    return Optional.of(TemplateFault.forbidden(name, text, found.start(), what));
  }

  /** A template's text with its comments blanked out; lines and columns stay true. */
  static String withoutComments(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return COMMENT.matcher(text).replaceAll(TemplateGuard::blank);
  }

  /** As long as the comment, so that line and column stay true. */
  private static String blank(java.util.regex.MatchResult comment) {
    return comment.group().replaceAll("[^\n]", " ");
  }
}
