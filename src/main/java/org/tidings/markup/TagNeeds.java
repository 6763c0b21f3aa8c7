package org.tidings.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.tidings.base.Ascii;

/**
 * What one tag makes a browser load or run.
 *
 * @param attributes as they are written; filled while the tag is read
 */
record TagNeeds(String name, Map<String, String> attributes) {
  static final Set<String> LOADING =
      Set.of(
          "audio", "base", "button", "embed", "form", "frame", "iframe", "image", "img", "input",
          "link", "object", "script", "source", "track", "use", "video");
  private static final List<String> CODE =
      List.of("", "module", "importmap", "speculationrules", "text/jscript", "text/livescript");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Map<String, String> PRELOADED =
      Map.of(
          "font", "font-src",
          "image", "img-src",
          "script", "script-src",
          "style", "style-src",
          "fetch", "connect-src",
          "audio", "media-src",
          "video", "media-src",
          "track", "media-src");

  /** Whether elements of this name can load something. */
  boolean isLoading() {
    return LOADING.contains(name);
  }

  /**
   * Opens all that the element needs.
   *
   * @param content of a script or stylesheet in the page
   */
  void open(Openings openings, Supplier<String> content) {
    if (name.equals("style")) {
      openings.styleBlock(content.get());
    }
    if (attributes.isEmpty() && !isLoading()) {
      return;
    }
    attributes.forEach((key, value) -> attribute(key, value, openings));
    switch (name) {
      case "script" -> script(openings, content);
      case "link" -> link(openings);
      case "form" -> openings.open("form-action", attributes.getOrDefault("action", "."));
      case "base" -> load("href", "base-uri", openings);
      case "iframe", "frame" -> load("src", "frame-src", openings);
      case "object" -> load("data", "object-src", openings);
      case "embed" -> load("src", "object-src", openings);
      case "audio", "video", "track" -> load("src", "media-src", openings);
      default -> picture(openings);
    }
    load("poster", "img-src", openings);
    load("formaction", "form-action", openings);
  }

  private void attribute(String key, String value, Openings openings) {
    if (key.equals("style")) {
      String style = Parser.unescapeEntities(value, true);
      openings.attribute("style-src", style);
      openings.style(style);
    } else if (key.startsWith("on")) {
      openings.attribute("script-src", Parser.unescapeEntities(value, true));
    }
  }

  private void load(String key, String directive, Openings openings) {
    String value = attributes.get(key);
    if (value != null) {
      openings.open(directive, value);
    }
  }

  private void picture(Openings openings) {
    load("src", name.equals("source") ? "media-src" : "img-src", openings);
    load("href", "img-src", openings);
    load("xlink:href", "img-src", openings);
    openings.candidates(attributes.getOrDefault("srcset", ""));
  }

  /** Data in a script element, such as JSON-LD, are neither run nor asked about. */
  private void script(Openings openings, Supplier<String> content) {
    String type = Ascii.lower(attributes.getOrDefault("type", "").strip());
    boolean code =
        CODE.contains(type) || type.contains("javascript") || type.contains("ecmascript");
    if (!code) {
      return;
    }
    if (attributes.containsKey("src")) {
      load("src", "script-src", openings);
    } else {
      openings.block("script-src", content.get());
    }
    openings.open("connect-src", ".");
  }

  private void link(Openings openings) {
    String href = attributes.getOrDefault("href", "");
    for (String relation : BLANKS.split(Ascii.lower(attributes.getOrDefault("rel", "")), -1)) {
      switch (relation) {
        case "stylesheet" -> openings.stylesheet(href);
        case "icon", "apple-touch-icon", "mask-icon" -> openings.open("img-src", href);
        case "manifest" -> openings.open("manifest-src", href);
        case "modulepreload" -> openings.open("script-src", href);
        case "preload" -> preload(openings, href);
        default -> {
          // Nothing is loaded for it.
        }
      }
    }
  }

  private void preload(Openings openings, String href) {
    String directive = PRELOADED.get(Ascii.lower(attributes.getOrDefault("as", "")));
    if (directive != null) {
      openings.open(directive, href);
    }
  }
}
