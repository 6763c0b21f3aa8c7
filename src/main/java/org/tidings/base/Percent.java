package org.tidings.base;

import java.nio.charset.StandardCharsets;

/** Percent signs for what a path of a URI may not hold as it is (RFC 3986, section 2.1). */
final class Percent {
  private static final String ALSO_PLAIN = "-._~!$&'()*+,;=:@/";
  private static final String DIGITS = "0123456789ABCDEF";

  private static final boolean[] PLAIN = plain();

  private Percent() {}

  static String encoded(String path) {
    int plain = 0;
    while (plain < path.length() && isPlain(path.charAt(plain))) {
      plain++;
    }
    if (plain == path.length()) {
      return path;
    }
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(each)) {
        encoded.append((char) each);
      } else {
        encoded
            .append('%')
            .append(DIGITS.charAt((each >> 4) & 15))
            .append(DIGITS.charAt(each & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(int c) {
    return c >= 0 && c < PLAIN.length && PLAIN[c];
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (int c = 0; c < plain.length; c++) {
      plain[c] =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || ALSO_PLAIN.indexOf(c) >= 0;
    }
    return plain;
  }
}
