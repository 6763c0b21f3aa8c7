package org.tidings.model;

import java.util.regex.Pattern;

/** A language by its code (BCP 47, section 2.1): {@code en}, {@code ga}, {@code en-IE}. */
public record Language(String code) implements Comparable<Language> {
  private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

  /**
   * @throws IllegalArgumentException when the code has no such form
   */
  public Language {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }

  /** The form of a code, for programs that check it themselves. */
  public static String form() {
    return FORM.pattern();
  }

  /** Whether a text has the form of a code. */
  public static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
