package org.tidings.app;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * Addresses of the site as the preview serves them: below the path of the site's own address, such
 * as {@code /news/}, since a page may count on it.
 */
record SiteAddress(String basePath) {

  /** The address within the site that a request's path means; nothing when it lies outside. */
  Optional<UrlPath> within(String rawPath) {
    if (!rawPath.startsWith(basePath)) {
      return Optional.empty();
    }
    return decoded("/" + rawPath.substring(basePath.length())).flatMap(SiteAddress::safe);
  }

  /** A path without percent signs; nothing when it can't be one of a site. */
  static Optional<UrlPath> safe(String path) {
    return UrlPath.isSafe(path) ? Optional.of(new UrlPath(path)) : Optional.empty();
  }

  /** How a page of the site is asked for. */
  String href(UrlPath path) {
    return basePath + path.encoded().substring(1);
  }

  /** Percent signs undone once (RFC 3986); a slash that is written as one is none of ours. */
  static Optional<String> decoded(String raw) {
    byte[] bytes = new byte[raw.length()];
    int size = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int value = i + 2 < raw.length() ? octet(raw, i + 1) : -1;
        if (value < ' ' || value == '/') {
          return Optional.empty();
        }
        bytes[size++] = (byte) value;
        i += 2;
      } else if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, size)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  private static int octet(String raw, int at) {
    int high = Character.digit(raw.charAt(at), 16);
    int low = Character.digit(raw.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
