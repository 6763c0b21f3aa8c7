package org.tidings.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.model.Shade;

/**
 * The colours that {@code tokens.css} sets, in the light scheme and in the dark one, which inherits
 * what it does not set itself.
 */
record Tokens(Map<String, Shade> light, Map<String, Shade> dark) {
  static final String FILE = Assets.PARTS + "tokens.css";

  private static final String ROOT = ":root\\{([^}]*)\\}";
  private static final Pattern LIGHT = Pattern.compile(ROOT);
  private static final Pattern DARK =
      Pattern.compile("@media ?\\(prefers-color-scheme:dark\\)\\{" + ROOT);
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):(#[0-9A-Fa-f]{3,6})(?=;|$)");

  /**
   * @param css shortened
   */
  static Tokens read(String css) {
    Map<String, Shade> light = colours(LIGHT, css);
    Map<String, Shade> dark = new HashMap<>(light);
    dark.putAll(colours(DARK, css));
    return new Tokens(light, Map.copyOf(dark));
  }

  private static Map<String, Shade> colours(Pattern block, String css) {
    Map<String, Shade> colours = new HashMap<>();
    Matcher found = block.matcher(css);
    if (found.find()) {
      COLOUR
          .matcher(found.group(1))
          .results()
          .forEach(
              colour ->
                  Shade.read(colour.group(2))
                      .ifPresent(shade -> colours.put(colour.group(1), shade)));
    }
    return Map.copyOf(colours);
  }

  /** A token of one scheme; empty when the site's own tokens have none of that name. */
  Optional<Shade> of(boolean inTheDark, String token) {
    return Optional.ofNullable((inTheDark ? dark : light).get(token));
  }
}
