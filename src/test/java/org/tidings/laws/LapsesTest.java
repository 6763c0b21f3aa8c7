package org.tidings.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.Differences;
import org.tidings.SiteFolder;

/** When consent ends, a story and its translations are seen nowhere, without an edit. */
class LapsesTest {
  private static final String LAST = "2026-12-05T23:59:59Z";
  private static final String LAPSE = "2026-12-06T00:00:00Z";
  private static final String STORY =
      """
      ---
      title: How Orla Quillfeather walks again
      date: 2026-11-01
      summary: A new hip took Orla Quillfeather back to the fields, and she thanks the whole ward.
      topics: [clinics, rare-topic]
      image: {src: images/quillfeather.png, alt: Orla Quillfeather on her farm}
      aliases: [%s/2025/hips/, %s/stories/orla-before/]
      points: [Quillfeather walks]
      corrections: [{date: 2026-11-03, kind: correction, was: Quillfeder, now: Quillfeather}]
      consent:
        - {ref: C-1, subject: patient, given: 2026-10-01, expires: 2026-12-05, scope: [name, story], seen: 2026-11-04}
      ---

      It was Orla Quillfeather who asked, and [a leaflet](../files/quillfeather.pdf) came. Orla is well.
      """;

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void tellOfOrlaEverywhere() throws IOException {
    site = new SiteFolder(Files.createDirectories(folder.toRealPath().resolve("site")));
    Newsdesk desk = new Newsdesk(site, 5);
    assertFalse(desk.kinds().isEmpty());
    Path topics = site.root().resolve("content/topics.yaml");
    site.write("content/topics.yaml", Files.readString(topics) + "rare-topic: {name: Rare}\n");
    site.draw("content/images/quillfeather.png", 1200, 800, 0x7b1fa2);
    site.write(
        "content/images/quillfeather.png.yaml",
        "alt: A woman\ncredit: Us\nlicence: own-work\npeople: none\n");
    site.write("content/files/quillfeather.pdf", "%PDF-1.4 quillfeather");
    site.write("content/stories/orla-quillfeather.md", STORY.formatted("", ""));
    site.write(
        "content/stories/orla-quillfeather.ga.md",
        STORY.formatted("/ga", "/ga").replaceFirst("(?s)consent:.*?---", "---"));
    site.write(
        "content/stories/live.md",
        """
        ---
        title: A live story beside what lapses
        date: 2026-11-02
        summary: It links to what lapses, in every way in which a story can link to another one.
        ---

        See [her](orla-quillfeather.md), [there](/stories/2026/orla-quillfeather/), [that](/topics/rare-topic/)
        and [too](https://news.example.org/stories/2026/orla-quillfeather/).
        """);
  }

  @Test
  void aLapseTakesTheStoryAndItsTranslationDownWithoutATrace() {
    assertFalse(traces(build("before", LAST)).isEmpty());
    Map<String, byte[]> after = build("after", LAPSE);
    assertEquals(List.of(), traces(after));
    assertEquals(2, after.keySet().stream().filter(LapsesTest::isNotice).count(), "notices");
    assertTrue(after.containsKey("2025/hips/index.html"), "an old address that names nobody");
    assertTrue(text(after, "published.jsonl").contains("\"state\":\"withdrawn\""));
  }

  @Test
  void aBuildOverTheOldOneLeavesNothingEither() {
    Path output = site.root().resolve("site-output");
    site.build(output, "--clock", LAST);
    site.build(output, "--clock", LAPSE);
    assertEquals("", Differences.between(build("clean", LAPSE), SiteFolder.tree(output)));
    Map<String, byte[]> remembered = SiteFolder.tree(site.root().resolve(".tidings"));
    remembered.keySet().removeIf(path -> path.matches("(?:pictures|read)/.*|.*\\.last"));
    assertEquals(List.of(), traces(remembered));
  }

  @Test
  void anIdThatNamesSomebodyGoesAndTheAddressThatDoesNotStays() {
    String story = STORY.formatted("", "").replace("aliases:", "id: orla-quillfeather-7\naliases:");
    site.write("content/stories/new-hip.md", story.replaceFirst("aliases: .*\n", ""));
    site.run("build", "--clock", LAST, "-o", folder + "/before");
    Answer lapse =
        site.run(
            "build", "--clock", LAPSE, "--published", folder + "/before", "-o", folder + "/after");
    assertEquals(0, lapse.status(), lapse.err());
    Map<String, byte[]> after = SiteFolder.tree(folder.resolve("after"));
    assertTrue(after.containsKey("stories/2026/new-hip/index.html"), after.keySet().toString());
    assertEquals(List.of(), traces(after));
  }

  @Test
  void theLapseIsSaidBeforehandAndNothingChangesASecondBefore() {
    assertTrue(site.run("next", "--clock", "2026-12-05T10:00:00Z").out().contains(LAPSE));
    Answer next = site.run("next", "--clock", "2026-12-05T10:00:00Z");
    assertTrue(next.out().contains("orla-quillfeather.md consent expires"), next.out());
    assertEquals("", Differences.between(build("a", "2026-12-05T10:00:00Z"), build("b", LAST)));
    Answer list = site.run("list", "withdrawn", "--clock", LAPSE);
    assertTrue(list.out().contains("orla-quillfeather.ga.md"), list.out());
    assertFalse(site.run("list", "withdrawn", "--clock", LAST).out().contains("orla"));
  }

  @Test
  void whatIsLiveIsNoReasonToKeepTheStoryUp() {
    build("before", LAST);
    String live = folder.resolve("before").toString();
    Answer lapse =
        site.run("build", "--clock", LAPSE, "--published", live, "-o", folder + "/after");
    assertEquals(0, lapse.status(), lapse.out() + lapse.err());
    assertFalse(lapse.out().contains("/orla-quillfeather/"), lapse.out());
    assertFalse(lapse.err().contains("/orla-quillfeather/"), lapse.err());
    assertTrue(lapse.out().contains("Withdrawn: 2"), lapse.out());
  }

  @Test
  void theFilesThatTheHintsAskForKeepAddressAndIdentity() throws IOException {
    build("before", LAST);
    Map<String, byte[]> after = build("after", LAPSE);
    List<String> notices = after.keySet().stream().filter(LapsesTest::isNotice).toList();
    Answer check = site.run("check", "--clock", LAPSE);
    String hint = check.out() + check.err();
    String download = "files/quillfeather.pdf";
    assertTrue(hint.contains("delete content/" + download + " too"), hint);
    String story = "stories/orla-quillfeather";
    for (String lost : List.of(story + ".md", story + ".ga.md", download)) {
      Files.delete(site.root().resolve("content").resolve(lost));
    }
    for (String notice : notices) {
      String slug = Path.of(notice).getParent().getFileName().toString();
      boolean irish = notice.startsWith("ga/");
      site.write(
          "content/stories/" + slug + (irish ? ".ga.md" : ".md"),
          """
          ---
          date: 2026-11-01
          aliases: [%1$s/2025/hips/%2$s]
          withdrawn: {date: 2026-12-06, reason: consent, by: mary, notice: This has been withdrawn.}
          ---
          """
              .formatted(irish ? "/ga" : "", irish ? "" : ", /stories/2026/orla-quillfeather/"));
    }
    site.write(
        "content/stories/live.md",
        """
        ---
        title: A live story beside what lapses
        date: 2026-11-02
        updated: 2026-12-06
        summary: It no longer links to what lapsed, since its editor has read what the check said.
        ---

        All is well.
        """);
    for (String live : List.of("after", "before")) {
      Answer answer =
          site.run(
              "build", "--clock", LAPSE, "--published", folder + "/" + live, "-o", folder + "/new");
      assertEquals(0, answer.status(), answer.err());
      assertFalse((answer.out() + answer.err()).contains("quillfeather"), answer.err());
    }
    Map<String, byte[]> edited = SiteFolder.tree(folder.resolve("new"));
    assertEquals(List.of(), traces(edited));
    for (String notice : notices) {
      assertTrue(edited.containsKey(notice), notice);
      String slug = Path.of(notice).getParent().getFileName().toString();
      assertEquals(line(after, slug), line(edited, slug));
    }
  }

  /** What the ledger says of the notice, and what it is called. */
  private static String line(Map<String, byte[]> tree, String slug) {
    return text(tree, "published.jsonl")
        .lines()
        .filter(line -> line.contains(slug + "/\",\"id\""))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, byte[]> build(String name, String clock) {
    site.build(folder.resolve(name), "--clock", clock);
    return SiteFolder.tree(folder.resolve(name));
  }

  private static boolean isNotice(String path) {
    return path.matches("(ga/)?stories/2026/withdrawn-[0-9a-f]{8}/index.html");
  }

  private static List<String> traces(Map<String, byte[]> tree) {
    List<String> traces = new ArrayList<>();
    tree.forEach(
        (path, bytes) -> {
          String text = (path + new String(bytes, StandardCharsets.ISO_8859_1));
          String small = text.toLowerCase(Locale.ROOT);
          if (small.contains("quillfeather")
              || small.contains("orla")
              || small.contains("hip took")) {
            traces.add(path);
          }
        });
    return traces;
  }

  private static String text(Map<String, byte[]> tree, String path) {
    return new String(tree.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }
}
