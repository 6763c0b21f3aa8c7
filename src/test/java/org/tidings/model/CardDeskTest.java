package org.tidings.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Card.Kind;
import org.tidings.model.SiteConfig.Look;
import org.tidings.model.SiteConfig.Tint;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class CardDeskTest {
  private static Card card(StoryDraft draft) {
    Site site = new Newsroom().with(draft).site();
    return new CardDesk(site, Newsroom.EN).card(site.entries().get(0));
  }

  private static StoryDraft draft(String title) {
    StoryDraft draft = new StoryDraft("tide", "2026-03-10");
    draft.title = title;
    return draft;
  }

  @Test
  void aChangedHeadlineIsAnotherAddress() {
    UrlPath first = card(draft("The tide")).address();
    assertTrue(first.value().matches("/cards/tide\\.[0-9a-f]{10}\\.png"), first.value());
    assertEquals(first, card(draft("The tide")).address());
    assertNotEquals(first, card(draft("The tides")).address());
  }

  @Test
  void aPictureMakesAPhotograph() {
    StoryDraft shown = draft("The tide");
    shown.image = Optional.of(Newsroom.NURSE);
    assertTrue(card(shown).address().value().endsWith(".jpg"));
    assertEquals("image/jpeg", card(shown).type());
    shown.image = Optional.of(new SourcePath("content/images/missing.svg"));
    assertEquals("image/png", card(shown).type());
  }

  @Test
  void translationsOfOneSlugDoNotClash() {
    Newsroom room = new Newsroom();
    room.languages = List.of(Newsroom.EN, Newsroom.GA);
    StoryDraft irish = draft("An taoide");
    irish.language = Newsroom.GA;
    List<Card> cards = CardDesk.all(room.with(draft("The tide"), irish).site());
    Set<UrlPath> addresses = new HashSet<>();
    cards.forEach(card -> addresses.add(card.address()));
    assertEquals(4, cards.size());
    assertEquals(3, addresses.size(), "the site is called the same in both languages");
  }

  @Test
  void whatWasWithdrawnShowsOnlyWhoseSiteItIs() {
    Card card = card(draft("A name").withdrawnOn("2026-04-01"));
    assertEquals(Kind.SITE, card.kind());
    assertEquals("Dunmara Health News", card.alt());
    assertTrue(card.address().value().startsWith("/cards/site."));
  }

  @Test
  void anEndedNoticeSaysSo() {
    Site site =
        new Newsroom()
            .withNotice(new StoryDraft("past", "2026-03-10"), "2026-03-12T18:00:00Z")
            .withNotice(new StoryDraft("to-come", "2026-03-10"), "2027-03-12T18:00:00Z")
            .site();
    CardDesk desk = new CardDesk(site, Newsroom.EN);
    List<Card> cards = site.entries().stream().map(desk::card).toList();
    assertNotEquals(cards.get(0).label(), cards.get(1).label());
    assertNotEquals(cards.get(0).colours(), cards.get(1).colours());
    assertTrue(
        cards.get(1).sentence().contains("10 month3 2026")
            && cards.get(1).sentence().contains("12 month3 2027, 6pm"),
        cards.get(1).sentence());
  }

  @Test
  void aSentenceEndsWhereTheNextBegins() {
    assertEquals(
        "It opens at 9 a.m. sharp.", CardDesk.firstSentence("It opens at 9 a.m. sharp. Come."));
    assertEquals("Dr. Ruane is back.", CardDesk.firstSentence("Dr. Ruane is back. All are glad."));
    assertEquals("He works after it.", CardDesk.firstSentence("He works after it. The course."));
    assertEquals("Only one", CardDesk.firstSentence(" Only one "));
    assertEquals("“Slow!”", CardDesk.firstSentence("“Slow!” She said so."));
  }

  @Test
  void everyColourThatASiteMayChooseCanBeReadOn() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      Look look =
          new Look("full", Map.of("foot", tint(random), "gorse", tint(random)), Optional.empty());
      for (CardColours colours :
          List.of(CardColours.panel(look), CardColours.notice(look, i % 2 == 0))) {
        for (Shade ink : List.of(colours.ink(), colours.soft(), colours.label())) {
          assertTrue(Contrast.ratio(ink, colours.ground()) >= Contrast.TEXT, colours.toString());
        }
      }
    }
  }

  private static Tint tint(Random random) {
    return new Tint(
        new Shade(random.nextInt(256), random.nextInt(256), random.nextInt(256)),
        Location.of(new SourcePath("content/site.yaml")));
  }
}
