package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.model.Licence;
import org.tidings.model.Messages;
import org.tidings.model.Notice;
import org.tidings.model.NoticeSeverity;

/** Small words: licences, descriptions, hours. */
class WordingTest {
  private static final Messages ENGLISH = Sample.messages(Sample.EN);

  @ParameterizedTest
  @CsvSource({
    "CC-BY-4.0, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-NC-SA-3.0-IGO, CC BY-NC-SA 3.0, https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
    "CC0-1.0, CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
    "MIT, MIT, https://spdx.org/licenses/MIT.html"
  })
  void licencesHaveANameAndAPlace(String id, String name, String url) {
    assertEquals(new Licence(name, Optional.of(url)), Licence.of(id, ENGLISH));
  }

  @Test
  void licencesOfOurOwnHaveWords() {
    assertEquals("our own work", Licence.of("own-work", ENGLISH).name());
    assertEquals("stock picture, Alamy", Licence.of("stock:Alamy", ENGLISH).name());
    assertTrue(Licence.of("", ENGLISH).name().isEmpty());
  }

  @Test
  void descriptionsAreCutBetweenWords() {
    String cut = Description.of("word ".repeat(60), "");
    assertTrue(cut.length() <= 160 && cut.endsWith("word…"), cut);
    assertEquals("Short. About the site.", Description.of("Short", "About the site."));
    assertEquals("About the site.", Description.of("", "About the site."));
    assertTrue(Description.of("x".repeat(500), "").length() <= 160);
  }

  @ParameterizedTest
  @CsvSource({
    "9am to 5.30pm, 10am to 5.30pm, 10:00-17:30",
    "09:00-17:00, 10:00-17:00, 10:00-17:00",
    "9am to 5pm, closed, 00:00-00:00",
    "9am to 5pm, 12pm to 12am, 12:00-00:00",
    "9am to 5pm, 10 to 5pm, ''",
    "Main door, Side door, ''",
    "'9am to 1pm, 2pm to 5pm', 10am to 1pm, ''",
    "9am to 5pm, '10am to 1pm, 2pm to 5pm', ''"
  })
  void hoursAreReadWhenTheyAreCertain(String was, String now, String expected) {
    Sample sample = new Sample();
    Notice notice =
        sample.notice(
            sample.basics("notices/a.md", "A", "B", ""),
            NoticeSeverity.CHANGE,
            "2026-03-09",
            Optional.empty());
    sample.notices.add(
        new Notice(
            notice.basics(),
            notice.published(),
            notice.from(),
            notice.until(),
            notice.reviewBy(),
            notice.severity(),
            notice.places(),
            "",
            "",
            "",
            "",
            List.of(new Notice.Change(was, now)),
            List.of()));
    String page = Printed.of(sample).text("notices/a/index.html");
    String found =
        page.contains("\"opens\":\"")
            ? page.replaceFirst(
                "(?s).*\"opens\":\"(\\d\\d:\\d\\d)\",\"closes\":\"(\\d\\d:\\d\\d)\".*", "$1-$2")
            : "";
    assertEquals(expected, found);
  }
}
