package org.tidings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.base.Diagnostic;
import org.tidings.base.Refusal;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;

class ScaffoldTest {
  private static final Instant NOW = Instant.parse("2026-11-20T23:30:00Z");
  private static final String SUMMARY =
      "The night clinic in Kilbrack opens its doors on Monday, and nobody needs an appointment.";

  @TempDir Path site;

  @BeforeEach
  void makeSite() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.writeString(
        site.resolve("content/site.yaml"),
        """
        name: Test
        url: https://example.org/
        language: en
        languages: [en, ga]
        timezone: Europe/Dublin
        country: IE
        organisation: {name: Test, url: "https://example.org/", kind: clinic}
        """);
    Files.writeString(site.resolve("content/topics.yaml"), "waiting-times: {name: Waiting}\n");
    Files.writeString(site.resolve("content/places.yaml"), "kilbrack: {name: Kilbrack}\n");
  }

  private ScaffoldRequest request(String kind, String title) {
    return new ScaffoldRequest(
        site, kind, title, Optional.empty(), Optional.empty(), List.of(), List.of(), NOW);
  }

  private String text(SourcePath path) throws IOException {
    return Files.readString(site.resolve(path.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"story", "notice", "page"})
  void aNewPageBuildsWithoutAnErrorOrAWarning(String kind) {
    Scaffold.create(request(kind, "Night clinic: now open"));
    for (Diagnostic finding : SiteCheck.findings(site)) {
      assertEquals(Severity.INFO, finding.severity(), finding.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"story", "notice", "page"})
  void aNewPageHasNoFindingOnceItsTextIsWritten(String kind) throws IOException {
    SourcePath path = Scaffold.create(request(kind, "Night clinic: now open"));
    String written =
        text(path)
            .replace("summary:", "summary: " + SUMMARY)
            .replace("from:", "from: 2026-11-23")
            .replace("until:", "until: 2026-11-27")
            .replace("draft: true\n", "");
    Files.writeString(site.resolve(path.value()), written + "It opens on Monday at six.\n");
    assertEquals(List.of(), SiteCheck.findings(site));
    assertEquals(1, SiteCheck.load(site).value().entries().size());
  }

  @Test
  void aStoryLiesBelowTheYearOfTheSitesOwnDay() throws IOException {
    SourcePath path = Scaffold.create(request("story", "Clár nua: “Lá Breá”"));
    assertEquals("content/stories/2026/clar-nua-la-brea.md", path.value());
    assertTrue(text(path).contains("date: 2026-11-20\n"), text(path));
  }

  @Test
  void theOtherLanguageIsInTheFilesName() {
    SourcePath path =
        Scaffold.create(
            new ScaffoldRequest(
                site,
                "notice",
                "Clinic dúnta",
                Optional.of("ga"),
                Optional.of("2027-01-02 09:00"),
                List.of(),
                List.of("kilbrack"),
                NOW));
    assertEquals("content/notices/clinic-dunta.ga.md", path.value());
  }

  @Test
  void topicsAndPlacesAreThoseOfTheLists() throws IOException {
    ScaffoldRequest good =
        new ScaffoldRequest(
            site,
            "story",
            "Shorter waits",
            Optional.empty(),
            Optional.of("2025-03-01"),
            List.of("waiting-times"),
            List.of("kilbrack"),
            NOW);
    String text = text(Scaffold.create(good));
    assertTrue(text.contains("topics: [waiting-times]\n"), text);
    assertTrue(text.contains("places: [kilbrack]\n"), text);
    assertTrue(text.contains("date: 2025-03-01\n"), text);
  }

  @Test
  void anUnknownTopicIsRefusedWithTheNearestOne() {
    ScaffoldRequest wrong =
        new ScaffoldRequest(
            site,
            "story",
            "Shorter waits",
            Optional.empty(),
            Optional.empty(),
            List.of("waiting-time"),
            List.of(),
            NOW);
    Refusal refusal = assertThrows(Refusal.class, () -> Scaffold.create(wrong));
    assertTrue(String.valueOf(refusal.getMessage()).contains("waiting-times"));
  }

  @Test
  void aFileThatIsThereIsNeverTouched() throws IOException {
    SourcePath path = Scaffold.create(request("story", "Night clinic"));
    Files.writeString(site.resolve(path.value()), "mine");
    assertThrows(Refusal.class, () -> Scaffold.create(request("story", "Night clinic")));
    assertEquals("mine", text(path));
  }

  @Test
  void nothingIsMadeThatIsNoSiteOrNoKindOrNoTitle() {
    assertThrows(Refusal.class, () -> Scaffold.create(request("story", "?!")));
    assertThrows(Refusal.class, () -> Scaffold.create(request("poem", "Night clinic")));
    Path nowhere = site.resolve("nowhere");
    ScaffoldRequest lost =
        new ScaffoldRequest(
            nowhere,
            "story",
            "Night clinic",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            NOW);
    assertThrows(Refusal.class, () -> Scaffold.create(lost));
    assertFalse(Files.exists(nowhere));
  }
}
