package org.tidings.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/** The host that an address names. */
final class Host {
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:)?//(?:[^/?#@\\s]{0,200}@)?([^/:?#\\s]{1,253})");

  private Host() {}

  /** In small letters; empty for an address within the site. */
  static Optional<String> of(String address) {
    Matcher foreign = FOREIGN.matcher(address.strip());
    return foreign.lookingAt() ? Optional.of(Ascii.lower(foreign.group(1))) : Optional.empty();
  }
}
