package org.tidings.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.SiteFolder;
import org.tidings.base.Diagnostic;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/** A site that is edited, broken and mended while it is looked at. */
class PreviewTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final String BREAD = "content/stories/bread.md";
  private static final UrlPath BREAD_PAGE = new UrlPath("/stories/2026/bread/");
  private static final UrlPath SOUP_PAGE = new UrlPath("/stories/2026/soup/");

  @TempDir private Path folder;
  private SiteFolder site;
  private Preview preview;

  @BeforeEach
  void openASite() throws IOException {
    site = new SiteFolder(folder.toRealPath());
    site.write("content/site.yaml", settings("Test News", 3));
    site.write("content/topics.yaml", "food: {name: Food}\nhealth: {name: Health}\n");
    site.write(BREAD, story("Bread for all", "food", "Every day there is bread."));
    site.write("content/stories/soup.md", story("Soup on Monday", "health", "A bowl of soup."));
    preview = Preview.of(Previews.request(site.root(), NOW));
  }

  @Test
  void opensOnlyWhatChanged() throws IOException {
    Path soup = site.root().resolve("content/stories/soup.md");
    FileTime before = Files.getLastModifiedTime(soup);
    Files.writeString(soup, Files.readString(soup).replace("Soup on Monday", "Soup on Friday"));
    Files.setLastModifiedTime(soup, before);
    site.write(BREAD, story("Bread for nobody", "food", "Every day there is bread."));
    assertEquals(Set.of(BREAD), changed());
    assertTrue(page(UrlPath.ROOT).contains("Bread for nobody"));
    assertTrue(page(UrlPath.ROOT).contains("Soup on Monday"));
  }

  @Test
  void keepsAStoryAsItWasWhileItIsBroken() {
    String good = page(BREAD_PAGE);
    site.write(BREAD, "---\ntitle: Bread\ndate: 2026-13-01\n---\n\nNothing.\n");
    assertEquals(Set.of(BREAD), changed());
    assertEquals(List.of("front-matter/date " + BREAD), errors("front-matter/date"));
    assertEquals(good, page(BREAD_PAGE));
    assertTrue(page(UrlPath.ROOT).contains("Bread for all"));
    site.write(BREAD, story("Bread again", "food", "Every day there is bread."));
    changed();
    assertEquals(List.of(), errors("front-matter/date"));
    assertTrue(page(BREAD_PAGE).contains("Bread again"));
  }

  @Test
  void showsAStoryThatNobodySawBeforeItBroke() {
    String good = page(Preview.of(Previews.request(site.root(), NOW)), BREAD_PAGE);
    String story = story("Bread for all", "food", "Every day there is bread.");
    site.write(BREAD, story.replace("2026-11-20", "the twentieth of November"));
    changed();
    assertEquals(good, page(BREAD_PAGE));
    site.write(BREAD, "---\ntitle: [\n---\n\nAll is new.\n");
    Preview late = Preview.of(Previews.request(site.root(), NOW));
    assertTrue(late.sheet(BREAD_PAGE).isEmpty());
  }

  @Test
  void keepsTheSettingsWhileTheyAreBroken() {
    site.write("content/site.yaml", "name: [\n");
    changed();
    assertTrue(preview.proof().isPresentable());
    assertFalse(errors("config/syntax").isEmpty());
    assertTrue(page(UrlPath.ROOT).contains("Test News"));
    site.write("content/site.yaml", settings("Better News", 3));
    changed();
    assertEquals(List.of(), errors("config/syntax"));
    assertTrue(page(UrlPath.ROOT).contains("Better News"));
  }

  @Test
  void showsNothingBeforeThereWereSettings() {
    site.write("content/site.yaml", "name: [\n");
    Preview broken = Preview.of(Previews.request(site.root(), NOW));
    assertFalse(broken.proof().isPresentable());
    site.write("content/site.yaml", settings("Better News", 3));
    assertTrue(broken.refresh(NOW).isPresentable());
  }

  @Test
  void goesOnWhenTheSettingsAreGoneForAMoment() {
    site.delete("content/site.yaml");
    assertFalse(preview.isCurrent());
    changed();
    changed();
    assertEquals(List.of("site/unreadable content/site.yaml"), errors("site/unreadable"));
    assertTrue(page(BREAD_PAGE).contains("Bread for all"));
    site.write("content/site.yaml", settings("Better News", 3));
    changed();
    assertEquals(List.of(), errors("site/unreadable"));
    assertThrows(Refusal.class, () -> Preview.of(Previews.request(folder.resolve("nowhere"), NOW)));
  }

  @Test
  void showsAPageAsItWasBeforeItsTemplateBroke() {
    String seen = page(BREAD_PAGE);
    String unseen = page(Preview.of(Previews.request(site.root(), NOW)), SOUP_PAGE);
    for (String broken : List.of("<#if>", "${story.nothingOfTheKind}")) {
      site.write("templates/story.ftlh", broken);
      assertEquals(Set.of("templates/story.ftlh"), changed());
      assertEquals(seen, page(BREAD_PAGE), broken);
      assertEquals(Sheet.State.KEPT, preview.sheet(SOUP_PAGE).orElseThrow().state());
      assertEquals(unseen, page(SOUP_PAGE), broken);
      assertEquals(List.of("template/error templates/story.ftlh"), errors("template/error"));
    }
    site.write("templates/story.ftlh", "<p>${story.title}</p>");
    changed();
    assertEquals(List.of(), errors("template/error"));
    assertTrue(page(BREAD_PAGE).startsWith("<p>Bread for all"), page(BREAD_PAGE));
  }

  @Test
  void readsAgainWhatAskedForSomethingThatHasCome() {
    site.write(BREAD, story("Bread", "food", "![A loaf](/images/loaf.png) and [soup](soup.md)."));
    changed();
    assertEquals(List.of("picture/missing " + BREAD), errors("picture/missing"));
    site.draw("content/images/loaf.png", 40, 30, 0x123456);
    changed();
    assertEquals(List.of(), errors("picture/missing"));
    assertTrue(page(BREAD_PAGE).contains("images/loaf."));
    site.delete("content/images/loaf.png");
    changed();
    assertEquals(List.of("picture/missing " + BREAD), errors("picture/missing"));
  }

  @Test
  void readsAgainWhatNamesAnIdThatWentOrCame() {
    site.write("content/topics.yaml", "health: {name: Health}\n");
    changed();
    assertEquals(
        List.of("front-matter/unknown-topic " + BREAD), errors("front-matter/unknown-topic"));
    site.write("content/topics.yaml", "food: {name: Daily bread}\nhealth: {name: Health}\n");
    changed();
    assertEquals(List.of(), errors("front-matter/unknown-topic"));
    assertTrue(page(BREAD_PAGE).contains("Daily bread"));
  }

  @Test
  void seesFilesComeGoAndMove() throws IOException {
    site.write("content/stories/new/cake.md", story("Cake", "food", "A cake."));
    assertEquals(Set.of("content/stories/new/cake.md"), changed());
    assertTrue(page(new UrlPath("/stories/2026/cake/")).contains("Cake"));
    Files.move(
        site.root().resolve("content/stories/new/cake.md"),
        site.root().resolve("content/stories/pie.md"));
    assertEquals(Set.of("content/stories/new/cake.md", "content/stories/pie.md"), changed());
    assertTrue(preview.sheet(new UrlPath("/stories/2026/cake/")).isEmpty());
    assertTrue(page(new UrlPath("/stories/2026/pie/")).contains("Cake"));
    assertTrue(preview.isCurrent());
  }

  private Set<String> changed() {
    Set<String> changed =
        preview.refresh(NOW).changed().stream()
            .map(SourcePath::value)
            .collect(Collectors.toCollection(TreeSet::new));
    preview.inspect();
    return changed;
  }

  private List<String> errors(String rule) {
    return preview.proof().report().findings().stream()
        .filter(Diagnostic::isError)
        .filter(finding -> finding.rule().name().equals(rule))
        .map(finding -> rule + " " + finding.at().file())
        .distinct()
        .toList();
  }

  private String page(UrlPath path) {
    return page(preview, path);
  }

  private static String page(Preview preview, UrlPath path) {
    return new String(preview.sheet(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private static String settings(String name, int pagination) {
    return """
        name: %s
        url: https://news.example.org/
        language: en
        timezone: Europe/Dublin
        country: IE
        organisation: {name: Test Health, url: https://www.example.org/, kind: clinic}
        pagination: %s
        """
        .formatted(name, pagination);
  }

  private static String story(String title, String topic, String body) {
    return """
        ---
        title: %s
        date: 2026-11-20
        summary: A summary that is long enough to please the program's sense of length.
        topics: [%s]
        ---

        %s
        """
        .formatted(title, topic, body);
  }
}
