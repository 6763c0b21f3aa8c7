package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Outcome;
import org.tidings.model.Content;

/** Files made to hurt: each gives a finding, soon, and takes nothing else with it. */
class HostileSourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private Path root;
  private LoadedSite site;

  @BeforeEach
  void aSiteWithOneGoodStory() {
    site = LoadedSite.at(root).write("stories/good.md", LoadedSite.STORY);
  }

  @Test
  void aliasesThatMultiplyAreNotFollowed() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%s: &a%s [*a%s, *a%s, *a%s]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    site.write("stories/bad.md", front("params:\n" + bomb.toString().indent(2)));
    assertFound("content/stories/bad.md front-matter/alias");
  }

  @Test
  void deepNestingStopsEarly() {
    site.write("stories/bad.md", front("params: " + "[".repeat(10_000) + "]".repeat(10_000)));
    site.write("stories/open.md", front("params: " + "{a: ".repeat(10_000)));
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      steps.append(" ".repeat(i)).append("a:\n");
    }
    site.write("stories/steps.md", front("params:\n" + steps.toString().indent(2)));
    assertFound(
        "content/stories/bad.md front-matter/syntax",
        "content/stories/open.md front-matter/bracket-not-closed",
        "content/stories/steps.md front-matter/syntax");
  }

  @Test
  void hugeFrontMatterIsNotRead() {
    site.write("stories/bad.md", front("params: {a: \"" + "x".repeat(5_000_000) + "\"}"));
    assertFound("content/stories/bad.md front-matter/too-large");
  }

  @Test
  void aMegabyteOfFaultsIsToldInTime() {
    site.write("stories/quotes.md", front("a: \"b\" c\n".repeat(20_000)));
    site.write("stories/colons.md", front("- a: b: c\n".repeat(20_000)));
    site.write("stories/open.md", front("a: \"b\n".repeat(20_000)));
    site.write("stories/brackets.md", front("a: [b\n".repeat(20_000)));
    site.write("stories/never.md", "---\n" + "x\n".repeat(50_000));
    assertFound(
        "content/stories/quotes.md front-matter/text-after-quote",
        "content/stories/open.md front-matter/quote-not-closed",
        "content/stories/never.md front-matter/not-closed");
  }

  @Test
  void hugeFilesAreNotRead() throws IOException {
    for (String path : List.of("stories/bad.md", "people.yaml", "images/a.png", "files/a.pdf")) {
      site.write(path, "");
      try (RandomAccessFile file = new RandomAccessFile(site.file(path).toFile(), "rw")) {
        file.setLength(120L << 20);
      }
    }
    assertFound(
        "content/stories/bad.md site/file-too-large",
        "content/people.yaml site/file-too-large",
        "content/images/a.png site/file-too-large",
        "content/files/a.pdf site/file-too-large");
  }

  @Test
  void bytesThatAreNoTextAreNamed() {
    site.write("stories/latin.md", new byte[] {'-', '-', '-', '\n', (byte) 0xE1, '\n'});
    site.write("stories/nul.md", front("params: {a: \"x\0y\"}"));
    site.write("topics.yaml", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, ':', 0});
    assertFound(
        "content/stories/latin.md front-matter/encoding",
        "content/stories/nul.md front-matter/control-character",
        "content/topics.yaml config/encoding");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path outside = Files.writeString(root.resolve("secret.md"), LoadedSite.STORY);
    Files.createSymbolicLink(site.file("stories/out.md"), outside);
    Files.createSymbolicLink(site.file("stories/in.md"), site.file("stories/good.md"));
    Files.createSymbolicLink(site.file("stories/loop"), site.file("stories"));
    assertFound(
        "content/stories/out.md site/symbolic-link",
        "content/stories/in.md site/symbolic-link",
        "content/stories/loop site/symbolic-link");
    assertEquals(1, site.load().value().stories().size());
  }

  @Test
  void pathsDoNotLeaveContent() {
    site.write("stories/image.md", front("image: ../../../secret.png"));
    site.write("stories/slug.md", front("slug: ../../../x"));
    site.write("stories/alias.md", front("aliases: [/../x, //example.org/x]"));
    site.write("stories/body.md", LoadedSite.STORY + "\n![x](../../../secret.png)\n");
    assertFound(
        "content/stories/image.md front-matter/value",
        "content/stories/slug.md front-matter/slug",
        "content/stories/alias.md front-matter/old-address");
  }

  private static String front(String more) {
    return LoadedSite.STORY.replaceFirst("(?m)^summary.*$", "$0\n" + escaped(more));
  }

  private static String escaped(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private void assertFound(String... expected) {
    Outcome<Content> loaded = assertTimeoutPreemptively(SOON, () -> site.load());
    Set<String> rules =
        loaded.diagnostics().stream()
            .map(found -> found.at().file() + " " + found.rule())
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(rules.containsAll(List.of(expected)), rules.toString());
    assertTrue(
        loaded.value().stories().stream()
            .anyMatch(story -> story.source().name().equals("good.md")));
  }
}
