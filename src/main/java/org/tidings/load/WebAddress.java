package org.tidings.load;

import java.net.URI;
import java.net.URISyntaxException;
import org.tidings.base.Ascii;

/** Reads whole web addresses: http or https, with a host. */
final class WebAddress {
  private WebAddress() {}

  static Attempt<String> read(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : Ascii.lower(uri.getScheme());
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web && uri.getHost() != null && !uri.getHost().isEmpty()) {
        return Attempt.of(text);
      }
      if (web && uri.getRawAuthority() != null && uri.getRawUserInfo() == null) {
        return Attempt.of(text);
      }
    } catch (URISyntaxException e) {
      return Attempt.not("\"%s\" is not a web address".formatted(Shown.brief(text)), hint(text));
    }
    return Attempt.not(
        "\"%s\" is not a whole web address".formatted(Shown.brief(text)), hint(text));
  }

  private static String hint(String text) {
    if (text.indexOf(' ') >= 0) {
      return "There is a blank in it; in an address it is written %20.";
    }
    return text.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/.*)?")
        ? "Write it with its start: https://" + text
        : "Write it whole, such as https://example.org/page.";
  }
}
