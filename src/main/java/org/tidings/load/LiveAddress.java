package org.tidings.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.tidings.base.Ascii;
import org.tidings.base.Refusal;

/**
 * The address of a site that is public, ending in a slash; only what is encrypted, or on this
 * machine, is ever asked.
 */
public record LiveAddress(URI root) {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  /** Whether a text is meant as an address and not as a folder. */
  static boolean isMeant(String text) {
    return text.matches("[a-zA-Z][a-zA-Z0-9+.-]+:(?s:.*)") && !text.matches("(?s).:[\\\\/].*");
  }

  /**
   * The address that somebody wrote.
   *
   * @param option for which it was written, such as {@code --live}
   * @throws Refusal when it is none
   */
  public static LiveAddress of(String option, String text) {
    try {
      URI written = new URI(text.endsWith("/") ? text : text + "/");
      String scheme = Ascii.lower(String.valueOf(written.getScheme()));
      if (!scheme.equals("https") && !scheme.equals("http")) {
        throw refusal(option, text, "it has to begin with https://");
      }
      if (written.getHost() == null) {
        throw refusal(option, text, "it names no host");
      }
      if (written.getRawUserInfo() != null) {
        throw refusal(option, "https://...@" + written.getHost(), "leave out name and password");
      }
      if (written.getRawQuery() != null || written.getRawFragment() != null) {
        throw refusal(option, text, "leave out what begins with ? or #");
      }
      if (!isSafe(written)) {
        throw refusal(option, text, "only https:// is asked, or a server on this machine");
      }
      return new LiveAddress(written.normalize());
    } catch (URISyntaxException e) {
      throw refusal(option, text, "write it as https://example.org/news/");
    }
  }

  private static Refusal refusal(String option, String text, String why) {
    return new Refusal(option + " \"" + text.strip() + "\" is no address of a site: " + why);
  }

  private static boolean isSafe(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || LOOPBACK.contains(Ascii.lower(String.valueOf(address.getHost())));
  }

  /** Whether an address is on the same host, and no less safe to ask. */
  boolean reaches(URI other) {
    return other.getHost() != null
        && other.getHost().equalsIgnoreCase(root.getHost())
        && ("https".equalsIgnoreCase(other.getScheme())
            || ("http".equalsIgnoreCase(other.getScheme()) && isSafe(other)));
  }

  /**
   * An address below the site's.
   *
   * @param path without a leading slash, with percent signs
   */
  public URI resolve(String path) {
    return URI.create(root + path);
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
