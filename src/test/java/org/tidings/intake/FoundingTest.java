package org.tidings.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;
import org.tidings.base.Digest;
import org.tidings.base.Refusal;

/** A new site: sound from its first build on, whole or not there at all. */
class FoundingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theFirstCheckFindsNothing() {
    return Map.of(
            "plain", List.<String>of(),
            "irish", List.of("--language", "ga", "--kind", "hospital"),
            "both", List.of("--languages", "en,ga", "--kind", "public-body"),
            "irish-first", List.of("--languages", "ga,en", "--email", "newsroom@gmail.com"),
            "abroad", List.of("--country", "FR", "--timezone", "Europe/Paris", "--kind", "clinic"),
            "marks", List.of("--name", "St. John’s *News*: \"all\" & <b> #1", "--country", "GB"),
            "yes", List.of("--name", "Yes", "--organisation", "2026", "--phone", "+353 61 482219"),
            "path", List.of("--url", "http://localhost:8080/~news/a%20b/", "--kind", "charity"))
        .entrySet()
        .stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> sound(each.getKey(), each.getValue())));
  }

  private void sound(String name, List<String> options) {
    SiteFolder site = new SiteFolder(folder.resolve(name));
    List<String> words = new ArrayList<>(List.of("init", "--clock", NOW.toString()));
    words.addAll(options);
    Answer made = site.run(words.toArray(String[]::new));
    assertEquals("", made.err());
    assertEquals(
        new Answer(0, "No fault found.\n", ""),
        site.run("check", "--strict", "--verbose", "--clock", NOW.toString()));
  }

  private Founded found(Path site) {
    return Founding.run(
        new FoundingRequest(
            site, SiteFacts.of("news"), NOW, Optional.empty(), false, Optional.empty()));
  }

  @Test
  void whatAKilledBeginningLeftIsTakenBack() throws IOException {
    found(folder.resolve("whole"));
    Map<String, byte[]> whole = SiteFolder.tree(folder.resolve("whole"));
    Path half = folder.resolve("half");
    List<String> note = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      note.add(Digest.of(file.getValue()).hex() + " " + file.getKey());
      if (!file.getKey().startsWith("content/pages") && !file.getKey().equals("README.md")) {
        Files.createDirectories(half.resolve(file.getKey()).getParent());
        Files.write(half.resolve(file.getKey()), file.getValue());
      }
    }
    Files.createDirectories(half.resolve(".tidings"));
    Files.write(half.resolve(".tidings/init.txt"), note);
    Files.writeString(half.resolve(".tidings/init.new"), "half a fi");
    Files.writeString(half.resolve("README.md"), "Somebody else's.");
    found(half);
    Map<String, byte[]> mended = new TreeMap<>(SiteFolder.tree(half));
    assertEquals(
        "Somebody else's.",
        new String(mended.remove("README.md"), java.nio.charset.StandardCharsets.UTF_8));
    whole.remove("README.md");
    assertEquals(whole.keySet(), mended.keySet());
    whole.forEach((path, bytes) -> assertArrayEquals(bytes, mended.get(path), path));
  }

  @Test
  void whatWasChangedSinceAKilledBeginningIsNotTakenBack() throws IOException {
    Path half = folder.resolve("half");
    Files.createDirectories(half.resolve(".tidings"));
    Files.createDirectories(half.resolve("content"));
    Files.writeString(half.resolve("content/site.yaml"), "name: Mine\n");
    Files.writeString(
        half.resolve(".tidings/init.txt"),
        "0".repeat(64) + " content/site.yaml\n" + "0".repeat(64) + " ../outside\n");
    Files.writeString(folder.resolve("outside"), "");
    assertThrows(Refusal.class, () -> found(half));
    assertEquals("name: Mine\n", Files.readString(half.resolve("content/site.yaml")));
    assertTrue(Files.exists(folder.resolve("outside")));
  }

  @Test
  void nothingIsWrittenWhereSomethingIsInTheWay() throws IOException {
    for (String taken : List.of(".gitignore", ".vscode", "content")) {
      Path site = folder.resolve("with" + taken);
      Files.createDirectories(site);
      Files.writeString(site.resolve(taken), "here");
      Refusal refusal = assertThrows(Refusal.class, () -> found(site));
      assertTrue(String.valueOf(refusal.getMessage()).contains(taken), refusal.toString());
      assertEquals(List.of(taken), List.copyOf(SiteFolder.tree(site).keySet()));
    }
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThrows(Refusal.class, () -> found(file));
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve(".vscode"), elsewhere);
    assertThrows(Refusal.class, () -> found(site));
    assertEquals(Map.of(), SiteFolder.tree(elsewhere));
    assertFalse(Files.exists(site.resolve("content")));
  }

  @Test
  void scriptsOfCiMayBeRunAndNothingElse() throws IOException {
    Path site = folder.resolve("ci");
    SiteFacts facts = SiteFacts.of("news").with(Fact.CI, "github");
    Founded made =
        Founding.run(
            new FoundingRequest(site, facts, NOW, Optional.empty(), false, Optional.empty()));
    for (String file : made.files()) {
      boolean script = file.startsWith(".ci/") && !file.equals(".ci/program");
      assertEquals(script, Files.isExecutable(site.resolve(file)), file);
    }
  }

  @Test
  void sameAnswersAndClockGiveTheSameBytes() {
    found(folder.resolve("one"));
    found(folder.resolve("two"));
    Map<String, byte[]> other = SiteFolder.tree(folder.resolve("two"));
    SiteFolder.tree(folder.resolve("one"))
        .forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path));
  }
}
