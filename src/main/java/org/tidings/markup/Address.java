package org.tidings.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tidings.base.Ascii;

/** Makes an address fit for HTML (RFC 3986, section 2): what may not stand in it is encoded. */
final class Address {
  private static final String HEX = "0123456789ABCDEF";
  private static final String FORBIDDEN = " \"<>\\^`{|}[]";

  private Address() {}

  /** The address with what it may not hold as percent signs; those already there stay. */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length() + 8);
    for (int i = 0; i < address.length(); i++) {
      char letter = address.charAt(i);
      boolean stray = letter == '%' && !isEncoded(address, i);
      if (letter <= ' ' || letter == 127 || stray || FORBIDDEN.indexOf(letter) >= 0) {
        percent(letter, encoded);
      } else {
        encoded.append(letter);
      }
    }
    return encoded.toString();
  }

  private static boolean isEncoded(String address, int i) {
    return i + 2 < address.length()
        && Character.digit(address.charAt(i + 1), 16) >= 0
        && Character.digit(address.charAt(i + 2), 16) >= 0;
  }

  private static void percent(char letter, StringBuilder encoded) {
    for (byte each : String.valueOf(letter).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.charAt((each >> 4) & 15)).append(HEX.charAt(each & 15));
    }
  }

  /** A whole address; nothing when no browser could open it. */
  static Optional<String> external(String url) {
    String encoded = encoded(url);
    if (!Ascii.lower(encoded).startsWith("http")) {
      return encoded.endsWith(":") ? Optional.empty() : Optional.of(encoded);
    }
    try {
      String host = new URI(encoded).getRawAuthority();
      return host == null || host.isEmpty() ? Optional.empty() : Optional.of(encoded);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
