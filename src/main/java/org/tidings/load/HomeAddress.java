package org.tidings.load;

import java.net.IDN;
import java.net.URI;
import org.tidings.model.SiteConfig;

/** Reads the address of a site: a whole web address, to which other addresses can be added. */
final class HomeAddress {
  private HomeAddress() {}

  static Attempt<String> read(String text) {
    Attempt<String> whole = WebAddress.read(text);
    if (whole.value().isEmpty()) {
      return whole;
    }
    if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      return Attempt.not(
          "the site's address can't hold a ? or #", "Write only the address of the home page.");
    }
    String authority = String.valueOf(URI.create(text).getRawAuthority());
    if (authority.indexOf('@') >= 0) {
      return Attempt.not(
          "the site's address can't hold a name or a password",
          "Write the address that readers type.");
    }
    if (!authority.matches("\\p{ASCII}*")) {
      return Attempt.not(
          "the host of the site's address is written in letters that servers don't know",
          "Write it as servers do: " + ascii(authority));
    }
    if (SiteConfig.base(text).isEmpty()) {
      return Attempt.not(
          "the path of the site's address holds letters that no folder can have",
          "Keep to letters, digits, hyphens and slashes: https://example.org/news/.");
    }
    return whole;
  }

  /** As in the domain name system (RFC 5890). */
  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return "ask whoever gave you the domain";
    }
  }
}
