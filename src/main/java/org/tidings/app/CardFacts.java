package org.tidings.app;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a network reads in the head of a page to make its card (ogp.me). */
record CardFacts(
    String title, String description, String url, String picture, String alt, boolean large) {
  private static final Pattern META = Pattern.compile("<meta\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z:]+)\\s*=\\s*\"([^\"]*)\"");

  static CardFacts of(String page) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher meta = META.matcher(page);
    while (meta.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(meta.group(1));
      while (attribute.find()) {
        attributes.put(attribute.group(1), Html.unescaped(attribute.group(2)));
      }
      String key = attributes.getOrDefault("property", attributes.getOrDefault("name", ""));
      found.putIfAbsent(key, attributes.getOrDefault("content", ""));
    }
    return new CardFacts(
        found.getOrDefault("og:title", ""),
        found.getOrDefault("og:description", ""),
        found.getOrDefault("og:url", ""),
        found.getOrDefault("og:image", ""),
        found.getOrDefault("og:image:alt", ""),
        found.getOrDefault("twitter:card", "").equals("summary_large_image"));
  }

  /** What networks print above the title: whose page it is. */
  String host() {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }
}
