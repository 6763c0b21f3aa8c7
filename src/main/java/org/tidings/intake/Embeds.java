package org.tidings.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the page that people can visit behind the address of an embedded player. */
final class Embeds {
  private static final Pattern YOUTUBE =
      Pattern.compile(
          "(?:https?:)?//(?:www\\.)?(?:youtube(?:-nocookie)?\\.com/embed|youtu\\.be)/([\\w-]{5,20}).*");
  private static final Pattern VIMEO =
      Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/(\\d+).*");

  private Embeds() {}

  static String page(String address) {
    Matcher youtube = YOUTUBE.matcher(address);
    if (youtube.matches()) {
      return "https://www.youtube.com/watch?v=" + youtube.group(1);
    }
    Matcher vimeo = VIMEO.matcher(address);
    if (vimeo.matches()) {
      return "https://vimeo.com/" + vimeo.group(1);
    }
    return address.startsWith("//") ? "https:" + address : address;
  }
}
