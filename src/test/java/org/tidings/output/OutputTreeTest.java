package org.tidings.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build writes, keeps and removes. */
class OutputTreeTest {
  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void makeSource() throws IOException {
    bench = Bench.in(folder);
  }

  @Test
  void writesAWholeSite() {
    WriteResult result = bench.write(Page.of("index.html", "home"), Page.of("a/b/c.html", "c"));
    assertEquals(Map.of("index.html", "home", "a/b/c.html", "c"), bench.tree());
    assertEquals(2, result.rendered());
    assertEquals(2, result.written().size());
    assertEquals(List.of("out", "source"), names(folder));
  }

  @Test
  void writesNothingTheSecondTime() throws IOException {
    WriteSettings settings = bench.closing("tidings.json");
    Plan plan = Bench.plan(Page.of("index.html", "home"), Page.of("a/index.html", "a"));
    bench.write(settings, plan);
    Map<String, FileTime> before = times();
    WriteResult second = bench.probed(Faults.never()).write(settings, plan);
    assertEquals(0, second.rendered());
    assertEquals(3, second.unchanged());
    assertEquals(List.of(), second.written());
    assertEquals(before, times());
  }

  @Test
  void writesOnlyWhatChanged() {
    bench.write(Page.of("index.html", "home"), Page.of("a/index.html", "a"));
    WriteResult second = bench.write(Page.of("index.html", "home"), Page.of("a/index.html", "b"));
    assertEquals(1, second.rendered());
    assertEquals(1, second.unchanged());
    assertEquals(List.of("a/index.html"), second.written().stream().map(Object::toString).toList());
    assertEquals(Map.of("index.html", "home", "a/index.html", "b"), bench.tree());
  }

  @Test
  void makesAgainWhatWasTamperedWithOrDeleted() throws IOException {
    Page[] pages = {Page.of("a.html", "one"), Page.of("b.html", "two"), Page.of("c.html", "3")};
    bench.write(pages);
    Files.writeString(bench.output().resolve("a.html"), "bad");
    Files.delete(bench.output().resolve("b.html"));
    WriteResult second = bench.write(pages);
    assertEquals(2, second.rendered());
    assertEquals(2, second.written().size());
    assertEquals(Map.of("a.html", "one", "b.html", "two", "c.html", "3"), bench.tree());
  }

  @Test
  void makesNothingAgainWhenOnlyTheTimeOfAFileChanged() throws IOException {
    Page page = Page.of("a.html", "one");
    bench.write(page);
    Files.setLastModifiedTime(bench.output().resolve("a.html"), FileTime.fromMillis(1_000_000));
    assertEquals(0, bench.write(page).rendered());
    Map<String, FileTime> before = times();
    assertEquals(0, bench.write(page).rendered());
    assertEquals(before, times());
  }

  @Test
  void removesWhatItWroteAndNoLongerPlansWithItsFolders() {
    bench.write(Page.of("index.html", "1"), Page.of("a/b/c.html", "2"), Page.of("a/d.html", "3"));
    WriteResult second = bench.write(Page.of("index.html", "1"), Page.of("a/d.html", "3"));
    assertEquals(List.of("a/b/c.html"), second.removed().stream().map(Object::toString).toList());
    assertEquals(Map.of("index.html", "1", "a/d.html", "3"), bench.tree());
    bench.write(Page.of("index.html", "1"));
    assertEquals(Map.of("index.html", "1"), bench.tree());
  }

  @Test
  void keepsForeignFilesAndTheirFolders() throws IOException {
    bench.write(Page.of("index.html", "1"), Page.of("a/b.html", "2"));
    Files.writeString(bench.output().resolve("a/mine.txt"), "mine");
    Files.createDirectories(bench.output().resolve("empty"));
    WriteResult second = bench.write(Page.of("index.html", "1"));
    assertEquals(List.of(), second.diagnostics());
    assertEquals(Map.of("index.html", "1", "a/mine.txt", "mine", "empty/", ""), bench.tree());
  }

  @Test
  void keepsAFileOfOursThatSomebodyChangedAndSaysSoOnce() throws IOException {
    bench.write(Page.of("index.html", "1"), Page.of("a.html", "2"));
    Files.writeString(bench.output().resolve("a.html"), "changed");
    WriteResult second = bench.write(Page.of("index.html", "1"));
    assertEquals("changed", bench.tree().get("a.html"));
    assertEquals("out/a.html", second.diagnostics().get(0).at().file().value());
    assertEquals(List.of(), bench.write(Page.of("index.html", "1")).diagnostics());
  }

  @Test
  void buildsBesideHiddenForeignFiles() throws IOException {
    Files.createDirectories(bench.output());
    Files.writeString(bench.output().resolve(".gitignore"), "*");
    bench.write(Page.of("index.html", "1"), Page.of(".nojekyll", ""), Page.of("a/b.html", "2"));
    assertEquals(
        Map.of(".gitignore", "*", ".nojekyll", "", "index.html", "1", "a/b.html", "2"),
        bench.tree());
  }

  @Test
  void mergesIntoAHiddenForeignFolder() throws IOException {
    Files.createDirectories(bench.output().resolve(".well-known"));
    Files.writeString(bench.output().resolve(".well-known/acme"), "theirs");
    bench.write(Page.of("index.html", "1"), Page.of(".well-known/security.txt", "ours"));
    assertEquals(
        Map.of(
            ".well-known/acme", "theirs",
            ".well-known/security.txt", "ours",
            "index.html", "1"),
        bench.tree());
  }

  @Test
  void adoptsFilesOfTheSameBytesWhenTheManifestIsDamaged() throws IOException {
    Page[] pages = {Page.of("index.html", "1"), Page.of("a/b.html", "2")};
    bench.write(pages);
    Files.writeString(bench.output().resolve("foreign.html"), "theirs");
    Map<String, FileTime> before = times();
    for (String damage : List.of("", "nonsense", "tidings-manifest 1\nend x\n")) {
      Files.writeString(manifest(), damage);
      WriteResult again = bench.write(pages);
      assertEquals(2, again.rendered());
      assertEquals(List.of(), again.written());
      assertEquals(before.get("out/a/b.html"), times().get("out/a/b.html"));
    }
    Files.delete(manifest());
    bench.write(pages[0]);
    assertEquals(
        Map.of("index.html", "1", "foreign.html", "theirs", "a/b.html", "2"), bench.tree());
  }

  @Test
  void aSingleChangedLetterDamagesTheManifest() throws IOException {
    bench.write(Page.of("index.html", "1"));
    String text = Files.readString(manifest());
    assertTrue(ManifestText.read(text).isPresent());
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == '0' ? '1' : '0';
      String damaged = text.substring(0, i) + other + text.substring(i + 1);
      assertTrue(ManifestText.read(damaged).isEmpty(), damaged);
      assertTrue(ManifestText.read(text.substring(0, i)).isEmpty());
    }
  }

  @Test
  void anotherProgramVersionOrACleanBuildMakesEverythingAgain() {
    Page page = Page.of("index.html", "1");
    bench.write(page);
    WriteSettings other =
        new WriteSettings(
            Inspector.none(),
            Bench.PLAIN.parallel(),
            false,
            false,
            false,
            List.of(),
            Bench.PLAIN.threshold(),
            "2");
    assertEquals(1, bench.write(other, Bench.plan(page)).rendered());
    WriteSettings clean =
        new WriteSettings(
            Inspector.none(),
            Bench.PLAIN.parallel(),
            true,
            false,
            false,
            List.of(),
            Bench.PLAIN.threshold(),
            "2");
    WriteResult result = bench.write(clean, Bench.plan(page));
    assertEquals(1, result.rendered());
    assertEquals(List.of(), result.written());
  }

  @Test
  void putsAFolderWhereAFileWasAndAFileWhereAFolderWas() {
    bench.write(Page.of("a", "file"), Page.of("b/c/d.html", "page"), Page.of("z.html", "z"));
    WriteResult second =
        bench.write(Page.of("a/b.html", "page"), Page.of("b", "file"), Page.of("z.html", "z"));
    assertEquals(Map.of("a/b.html", "page", "b", "file", "z.html", "z"), bench.tree());
    assertEquals(
        List.of("a", "b/c/d.html"), second.removed().stream().map(Object::toString).toList());
  }

  @Test
  void putsFilesInPlaceInTheOrderOfTheirRankAndDeletesLast() {
    Plan one = Bench.plan(Page.of("old.html", "1"), Page.of("x.html", "1"));
    bench.write(bench.closing("tidings.json"), one);
    Plan two =
        Bench.plan(
            Page.of("a.xml", "2").ranked(Artifact.Rank.INDEX),
            Page.of("b.xml", "2").ranked(Artifact.Rank.FEED),
            Page.of("c.html", "2").ranked(Artifact.Rank.LIST),
            Page.of("d.html", "2").ranked(Artifact.Rank.PAGE),
            Page.of("e.jpg", "2").ranked(Artifact.Rank.FILE));
    Faults.Log log = new Faults.Log(bench.output());
    WriteResult result = bench.probed(log).write(bench.closing("tidings.json"), two);
    List<String> order = List.of("e.jpg", "d.html", "c.html", "b.xml", "a.xml", "tidings.json");
    assertEquals(order, result.written().stream().map(Object::toString).toList());
    List<String> touched = List.copyOf(log.touched());
    assertEquals(order, touched.subList(touched.indexOf("e.jpg"), touched.indexOf("old.html")));
    assertFalse(bench.tree().containsKey("old.html"));
  }

  private Path manifest() {
    return Disk.children(bench.cache()).stream()
        .filter(file -> file.toString().endsWith(".manifest"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Path folder) {
    return Disk.children(folder).stream().map(path -> path.getFileName().toString()).toList();
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new java.util.TreeMap<>();
    for (Path root : List.of(bench.output(), bench.cache())) {
      for (String name : Bench.tree(root).keySet()) {
        if (!name.endsWith(".lock")) {
          times.put(root.getFileName() + "/" + name, Files.getLastModifiedTime(root.resolve(name)));
        }
      }
    }
    return times;
  }
}
