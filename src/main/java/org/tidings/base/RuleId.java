package org.tidings.base;

import java.util.regex.Pattern;

/** The stable name of a rule, {@code area/problem}, such as {@code front-matter/date}. */
public record RuleId(String name) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*/[a-z0-9][a-z0-9-]*");

  /**
   * @throws IllegalArgumentException when the name has no such form
   */
  public RuleId {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a rule name: " + name);
    }
  }

  /** Whether a text has the form of a rule's name. */
  public static boolean isName(String text) {
    return FORM.matcher(text).matches();
  }

  /** The part before the slash, such as {@code front-matter}. */
  public String area() {
    return name.substring(0, name.indexOf('/'));
  }

  @Override
  public int compareTo(RuleId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
