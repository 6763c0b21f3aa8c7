package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Diagnostic;
import org.tidings.model.Contrast;
import org.tidings.model.Shade;
import org.tidings.model.SiteConfig.Tint;

/**
 * The colours of {@code site.yaml} in place of the theme's. What is given is for the light scheme;
 * the dark one has the same hue, as light as it takes to stand out there as the theme's own does.
 */
final class Palette {
  static final String RULE = "config/contrast";

  /** A colour that a site may choose meets another of the theme, in both schemes or in one. */
  private record Pair(
      String token, String other, String where, double least, List<Boolean> inTheDark) {}

  private static final List<Boolean> BOTH = List.of(false, true);
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("sea", "paper", "the page", Contrast.TEXT, BOTH),
          new Pair("sea", "mist", "panels", Contrast.TEXT, BOTH),
          new Pair("foot", "foot-ink", "the footer's text", Contrast.TEXT, BOTH),
          new Pair("foot", "foot-ink-2", "the footer's small print", Contrast.TEXT, BOTH),
          new Pair("gorse", "gorse-ink", "the text of tags", Contrast.TEXT, BOTH),
          new Pair("gorse", "paper", "the page", Contrast.CONTROL, List.of(true)));

  /** In the dark the theme's own have no less: 9.4 and 11.4 (design, section 2). */
  private static final double SEA_IN_THE_DARK = 9;

  private static final double FOOT_IN_THE_DARK = 11;

  /** Vivid colours glare on a dark page. */
  private static final double CALM = 0.6;

  private final Tokens tokens;
  private final Map<String, Tint> chosen;

  /**
   * @param tokens the theme's
   * @param chosen by the token that they replace
   */
  Palette(Tokens tokens, Map<String, Tint> chosen) {
    this.tokens = tokens;
    this.chosen = new TreeMap<>(chosen);
  }

  /** The stylesheet that sets them; empty when nothing was chosen. */
  String css() {
    return chosen.isEmpty()
        ? ""
        : ":root{%s}@media (prefers-color-scheme:dark){:root{%s}}"
            .formatted(declarations(false), declarations(true));
  }

  private String declarations(boolean inTheDark) {
    StringBuilder css = new StringBuilder();
    chosen.forEach(
        (token, tint) -> {
          Shade shade = inTheDark ? darkened(token, tint.shade()) : tint.shade();
          declare(css, token, shade);
          if (token.equals("foot")) {
            declare(css, "sea-deep", inTheDark ? shade.tuned(0.1, 1) : shade);
            declare(css, "foot-line", shade.tuned(shade.lightness() + 0.14, 0.4));
          } else if (token.equals("gorse")) {
            declare(css, "gorse-wash", inTheDark ? shade.tuned(0.125, 0.44) : shade.tuned(0.9, 1));
          }
        });
    return css.toString();
  }

  private static void declare(StringBuilder css, String token, Shade shade) {
    css.append("--").append(token).append(':').append(shade.hex()).append(';');
  }

  private Shade darkened(String token, Shade shade) {
    return switch (token) {
      case "sea" -> standingOut(shade, token, "mist", SEA_IN_THE_DARK);
      case "foot" -> standingOut(shade, token, "foot-ink-2", FOOT_IN_THE_DARK);
      default -> shade;
    };
  }

  private Shade standingOut(Shade shade, String token, String other, double least) {
    Optional<Shade> ground = tokens.of(true, other);
    Optional<Shade> own = tokens.of(true, token);
    return ground
        .flatMap(
            there ->
                shade
                    .tuned(shade.lightness(), CALM)
                    .nearest(each -> Contrast.ratio(each, there) >= least))
        .or(() -> own)
        .orElse(shade);
  }

  /** Chosen colours that can't be read, each with the nearest shade that can. */
  List<Diagnostic> faults() {
    return chosen.entrySet().stream()
        .flatMap(choice -> fault(choice.getKey(), choice.getValue()).stream())
        .toList();
  }

  private Optional<Diagnostic> fault(String token, Tint tint) {
    List<Pair> pairs = PAIRS.stream().filter(pair -> pair.token().equals(token)).toList();
    List<String> failing =
        pairs.stream().flatMap(pair -> failing(pair, tint.shade()).stream()).toList();
    if (failing.isEmpty()) {
      return Optional.empty();
    }
    String hint =
        tint.shade()
            .nearest(shade -> pairs.stream().allMatch(pair -> failing(pair, shade).isEmpty()))
            .map(shade -> "The nearest shade that passes is \"" + shade.hex() + "\".")
            .orElse("No shade of this colour passes with your tokens.css.");
    return Optional.of(
        Diagnostic.error(
            RULE,
            tint.at(),
            "`%s` has too little contrast: %s".formatted(token, String.join("; ", failing)),
            hint));
  }

  /** What is to be said of the schemes in which a pair fails. */
  private List<String> failing(Pair pair, Shade given) {
    List<String> failing = new ArrayList<>();
    for (boolean inTheDark : pair.inTheDark()) {
      Shade shade = inTheDark ? darkened(pair.token(), given) : given;
      tokens
          .of(inTheDark, pair.other())
          .filter(other -> Contrast.ratio(shade, other) < pair.least())
          .ifPresent(other -> failing.add(told(pair, shade, other, inTheDark)));
    }
    return failing;
  }

  private static String told(Pair pair, Shade shade, Shade other, boolean inTheDark) {
    double ratio = Math.floor(Contrast.ratio(shade, other) * 100) / 100;
    return String.format(
        Locale.ROOT,
        "%s with %s %s is %.2f:1 in the %s scheme, where %s is needed",
        shade.hex(),
        pair.where(),
        other.hex(),
        ratio,
        inTheDark ? "dark" : "light",
        pair.least() == Contrast.TEXT ? "4.5:1" : "3:1");
  }
}
