package org.tidings.base;

import java.util.regex.Pattern;

/** The stable name of a rule, {@code area/problem}, such as {@code front-matter/date}. */
public record RuleId(String name) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*/[a-z0-9][a-z0-9-]*");

  public RuleId {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("not a rule name: " + name);
    }
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
