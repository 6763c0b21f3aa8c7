package org.tidings.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names on the fediverse, such as {@code @aine@example.social}. */
final class Fediverse {
  private static final Pattern HANDLE = Pattern.compile("@?([\\w.-]+)@([\\w.-]+\\.[a-z]+)");

  private Fediverse() {}

  /** The address of somebody's profile, where the name has the usual form. */
  static Optional<String> url(String handle) {
    Matcher found = HANDLE.matcher(handle);
    return found.matches()
        ? Optional.of("https://" + found.group(2) + "/@" + found.group(1))
        : Optional.empty();
  }
}
