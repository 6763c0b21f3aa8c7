package org.tidings.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What the value of an attribute in raw HTML must look like, so that no checker objects to it. */
enum HtmlValue {
  ANY(".*"),
  /** An address: it is resolved like a link in Markdown. */
  LINK(".*"),
  /** An address of a file of this site, and of nothing else. */
  FILE(".*"),
  FLAG(".*"),
  NUMBER("-?\\d{1,6}"),
  SIZE("[1-9]\\d{0,3}"),
  SPAN("[1-9]\\d?"),
  LANGUAGE("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"),
  DIRECTION("ltr|rtl|auto"),
  MARKER("[1aAiI]"),
  SCOPE("row|col|rowgroup|colgroup"),
  TRACK("subtitles|captions|descriptions|chapters|metadata"),
  PRELOAD("none|metadata|auto"),
  MEDIA_TYPE("[a-z]+/[a-z0-9.+-]+"),
  TIME("\\d{4}-\\d\\d-\\d\\d([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?");

  private final Pattern form;

  HtmlValue(String form) {
    this.form = Pattern.compile(form, Pattern.DOTALL);
  }

  boolean allows(String value) {
    return form.matcher(value).matches() && (this != TIME || isDay(value.substring(0, 10)));
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
