package org.tidings.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Contrast;
import org.tidings.model.Shade;
import org.tidings.model.SiteConfig.Look;
import org.tidings.model.SiteConfig.Tint;

/** What becomes of the theme when a site chooses its colours. */
class PaletteTest {
  private static final Location HERE = Location.of(new SourcePath("content/site.yaml"), 7, 9);

  private final Tokens own = theme(Map.of()).assets().tokens();

  @Test
  void theThemesOwnTokensPass() {
    for (String token : List.of("sea", "foot", "gorse")) {
      assertEquals(List.of(), faults(token, own.of(false, token).orElseThrow().hex()));
    }
  }

  @Test
  void aChoiceIsWrittenForBothSchemesAfterTheTokens() {
    String style = style(Map.of("sea", "#5b2a86", "gorse", "#ffd54a"));
    int chosen = style.indexOf(":root{--gorse:#ffd54a;--gorse-wash:#");
    assertTrue(chosen > style.indexOf("--paper:"), style);
    assertTrue(style.indexOf("--sea:#5b2a86", chosen) > 0, style);
    assertTrue(
        style.indexOf("@media (prefers-color-scheme:dark){:root{--gorse:#ffd54a", chosen) > 0);
    assertFalse(style(Map.of()).contains("--gorse:#ffd54a"));
  }

  @Test
  void everyChoiceThatPassesByDayPassesInTheDark() {
    Shade mist = own.of(true, "mist").orElseThrow();
    Shade print = own.of(true, "foot-ink-2").orElseThrow();
    for (int i = 0; i < 40; i++) {
      String dark = new Shade(i * 31 % 100, i * 67 % 100, i * 101 % 100).hex();
      Tokens chosen = chosen(Map.of("sea", dark, "foot", dark));
      assertTrue(Contrast.ratio(chosen.of(true, "sea").orElseThrow(), mist) >= 9, dark);
      assertTrue(Contrast.ratio(chosen.of(true, "foot").orElseThrow(), print) >= 11, dark);
      assertEquals(List.of(), faults("foot", dark));
    }
  }

  @Test
  void aFaintColourIsToldThePairAndTheNearestShade() {
    Diagnostic fault = theme(Map.of("sea", "#7fb7c0")).faults().get(0);
    assertEquals("config/contrast", fault.rule().name());
    assertEquals(HERE, fault.at());
    assertTrue(
        fault.message().contains("#7fb7c0 with the page #ffffff is 2.22:1 in the light scheme"),
        fault.message());
    assertTrue(fault.message().contains("with panels #f2f6f4"), fault.message());
    String better = fault.hint().replaceFirst(".*\"(#.{6})\".*", "$1");
    assertEquals(List.of(), faults("sea", better));
    assertFalse(faults("foot", "#66ffaa").isEmpty());
    assertFalse(faults("gorse", "#6b4b00").isEmpty());
  }

  private static Map<String, Tint> tints(Map<String, String> colours) {
    Map<String, Tint> tints = new TreeMap<>();
    colours.forEach(
        (token, hex) -> tints.put(token, new Tint(Shade.read(hex).orElseThrow(), HERE)));
    return tints;
  }

  private static Theme theme(Map<String, String> colours) {
    return Theme.load(Printed.THEME, new Look("system", tints(colours), Optional.empty()));
  }

  private static List<String> faults(String token, String hex) {
    return theme(Map.of(token, hex)).faults().stream().map(Diagnostic::message).toList();
  }

  private static String style(Map<String, String> colours) {
    return new String(theme(colours).assets().find("style.css").orElseThrow().bytes(), UTF_8);
  }

  /** What the stylesheet's own choice says, apart from the theme's tokens before it. */
  private static Tokens chosen(Map<String, String> colours) {
    String style = style(colours);
    return Tokens.read(style.substring(style.indexOf(":root{--foot:")));
  }
}
