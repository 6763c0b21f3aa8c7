package org.tidings.web;

import org.tidings.base.Digest;
import org.tidings.base.UrlPath;

/**
 * Names of the site's own variables in nginx, so that two sites can stand on one server.
 *
 * @param prefix what they begin with
 */
record NginxNames(String prefix) {
  private static final int DIGITS = 6;

  static NginxNames of(String url) {
    return new NginxNames("tidings_" + Digest.of(url).hex().substring(0, DIGITS) + "_");
  }

  String variable(String name) {
    return "$" + prefix + name;
  }

  /** Where nginx goes for the notice of something withdrawn. */
  String gone() {
    return "@" + prefix + "gone";
  }

  /** A text as one word of nginx's language; a dollar sign can't be said, so none is let in. */
  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** An address as the value of a {@code Location}. */
  static String target(UrlPath address) {
    return quoted(address.encoded().replace("$", "%24"));
  }

  /** Letters that mean something in a regular expression, as letters. */
  static String literal(UrlPath address) {
    return address.value().replaceAll("[.+*?^$(){}\\[\\]|\\\\]", "\\\\$0");
  }
}
