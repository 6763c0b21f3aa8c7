package org.tidings.feed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;

/**
 * Tells whether the addresses in a feed are whole, and those of the site itself lead somewhere.
 *
 * @param url the site's own address
 * @param files all files that the site will have
 */
record FeedLinks(String url, Set<OutputPath> files) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final Pattern TAG =
      Pattern.compile("<[A-Za-z](?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+>");
  private static final Pattern ADDRESS =
      Pattern.compile("\\s(href|src|srcset|poster|cite|data)=\"([^\"]*+)\"");

  /** The addresses in a piece of HTML. */
  static List<String> in(String html) {
    List<String> found = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      Matcher address = ADDRESS.matcher(tag.group());
      while (address.find()) {
        String value = address.group(2).replace("&quot;", "\"").replace("&amp;", "&");
        if (address.group(1).equals("srcset")) {
          for (String candidate : value.split(",", -1)) {
            found.add(candidate.strip().split("\\s", 2)[0]);
          }
        } else {
          found.add(value);
        }
      }
    }
    return found;
  }

  /** What is wrong with an address, as words to put after it. */
  Optional<String> fault(String address) {
    if (!SCHEME.matcher(address).matches()) {
      return Optional.of(", which is no whole address");
    }
    if (!address.startsWith(url)) {
      return Optional.empty();
    }
    return exists(address.substring(url.length()))
        ? Optional.empty()
        : Optional.of(", which the site does not have");
  }

  private boolean exists(String rest) {
    String path = "/" + rest.split("[?#]", 2)[0];
    try {
      String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return files.contains(new UrlPath(plain).file());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
