package org.tidings.model;

import java.util.Map;
import java.util.stream.Stream;
import org.tidings.model.SiteConfig.Tint;

/**
 * The colours of a social card: the site's own, and inks that can be read on them (design, sections
 * 2 and 11).
 *
 * @param ground of the panel
 * @param ink of the headline
 * @param soft of the sentence below it
 * @param label of the topic above it
 */
public record CardColours(Shade ground, Shade ink, Shade soft, Shade label) {
  private static final Shade WHITE = new Shade(255, 255, 255);
  private static final Shade BLACK = new Shade(0, 0, 0);
  private static final Shade NIGHT = new Shade(0x11, 0x27, 0x2d);
  private static final Shade FOAM = new Shade(0xc9, 0xdb, 0xdb);
  private static final Shade FOOT = new Shade(0x08, 0x32, 0x3c);
  private static final Shade GORSE = new Shade(0xf6, 0xc9, 0x45);
  private static final Shade MIST = new Shade(0xe3, 0xeb, 0xe8);

  /** Stories and pages: the colour of the site's foot. */
  public static CardColours panel(SiteConfig.Look look) {
    Shade ground = chosen(look.colours(), "foot", FOOT);
    Shade ink = legible(ground, WHITE);
    return new CardColours(
        ground,
        ink,
        legible(ground, FOAM, ink),
        legible(ground, chosen(look.colours(), "gorse", GORSE), ink));
  }

  /** Notices: the colour that calls for attention, while they do. */
  public static CardColours notice(SiteConfig.Look look, boolean over) {
    Shade ground = over ? MIST : chosen(look.colours(), "gorse", GORSE);
    Shade ink = legible(ground, NIGHT);
    return new CardColours(ground, ink, ink, ink);
  }

  private static Shade chosen(Map<String, Tint> colours, String token, Shade standard) {
    Tint tint = colours.get(token);
    return tint == null ? standard : tint.shade();
  }

  /** The first that can be read on a ground; of black and white one always can. */
  private static Shade legible(Shade ground, Shade... wished) {
    return Stream.concat(Stream.of(wished), Stream.of(NIGHT, WHITE))
        .filter(shade -> Contrast.ratio(shade, ground) >= Contrast.TEXT)
        .findFirst()
        .orElse(BLACK);
  }
}
