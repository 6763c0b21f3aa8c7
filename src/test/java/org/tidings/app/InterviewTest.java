package org.tidings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.base.Refusal;
import org.tidings.intake.Fact;
import org.tidings.intake.SiteFacts;

class InterviewTest {
  private final StringWriter shown = new StringWriter();

  private SiteFacts asked(SiteFacts facts, String... lines) {
    Deque<String> typed = new ArrayDeque<>(List.of(lines));
    Interview interview =
        new Interview(() -> Optional.ofNullable(typed.poll()), new PrintWriter(shown));
    SiteFacts answers = interview.ask(facts);
    assertTrue(typed.isEmpty(), "was not asked for: " + typed);
    return answers;
  }

  @Test
  void enterAloneTakesTheDefaults() {
    SiteFacts facts =
        asked(SiteFacts.of("kilrush-news"), "", "", "", "", "", "", "", "", "", "", "");
    assertEquals(SiteFacts.of("kilrush-news"), facts);
    assertTrue(shown.toString().contains("the site's name [Kilrush News]: "), shown.toString());
  }

  @Test
  void whatAnOptionSaidIsNotAsked() {
    SiteFacts said = SiteFacts.of("x");
    for (Fact fact : Fact.values()) {
      said = said.with(fact, said.value(fact).isEmpty() ? "" : said.value(fact));
    }
    asked(said.with(Fact.EMAIL, "news@example.org").with(Fact.PHONE, "061 482 219"));
  }

  @Test
  void anAnswerThatTheLoaderWouldRefuseIsAskedAgain() {
    SiteFacts said = SiteFacts.of("x");
    for (Fact fact : List.of(Fact.NAME, Fact.ORGANISATION, Fact.KIND, Fact.ORGANISATION_URL)) {
      said = said.with(fact, said.value(fact));
    }
    SiteFacts facts =
        asked(
            said,
            "news.example.ie",
            "https://news.example.ie",
            "ga, en",
            "Dublin",
            "",
            "ie",
            "GB",
            "news",
            "news@example.ie",
            "",
            "jenkins",
            "forgejo");
    assertEquals("https://news.example.ie", facts.value(Fact.URL));
    assertEquals(List.of("ga", "en"), facts.languages());
    assertEquals("GB", facts.value(Fact.COUNTRY));
    assertTrue(shown.toString().contains("Write it with its start: https://news.example.ie"));
    assertTrue(shown.toString().contains("there is no time zone \"Dublin\""), shown.toString());
    assertTrue(shown.toString().contains("\"news\" is not an e-mail address"), shown.toString());
  }

  @Test
  void whoLeavesInTheMiddleGetsNothing() {
    assertThrows(Refusal.class, () -> asked(SiteFacts.of("x"), "My news"));
  }
}
