package org.tidings.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Refusal;

/** Surroundings in which a site can't be written: one line each, and nothing lost. */
class RefusalsTest {
  private static final Page HOME = Page.of("index.html", "home");

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void makeSource() throws IOException {
    bench = Bench.in(folder);
  }

  @Test
  void refusesAnOutputThatIsAFile() throws IOException {
    Files.writeString(bench.output(), "mine");
    assertRefused(bench, "it is a file");
    assertEquals("mine", Files.readString(bench.output()));
  }

  @Test
  void refusesAnOutputThatOverlapsTheSources() throws IOException {
    assertRefused(bench.to(bench.source()), "it is the source folder itself");
    assertRefused(bench.to(bench.source().resolve("content")), "it lies inside content");
    assertRefused(bench.to(bench.source().resolve("content/x/y")), "it lies inside content");
    assertRefused(bench.to(bench.source().resolve("x/../content/y")), "it lies inside content");
    assertRefused(bench.to(bench.source().resolve("templates/x")), "it lies inside templates");
    assertRefused(bench.to(bench.cache().resolve("x")), "it lies inside .tidings");
    assertRefused(bench.to(folder), "it contains content");
    assertEquals(Map.of("content/", ""), Bench.tree(bench.source()));
  }

  @Test
  void seesThroughLinksThatLeadToTheSources() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), bench.source());
    assertRefused(bench.to(link), "it is the source folder itself");
    assertRefused(bench.to(link.resolve("content/new")), "it lies inside content");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.delete(bench.source().resolve("content"));
    Files.createSymbolicLink(bench.source().resolve("content"), elsewhere);
    assertRefused(bench.to(elsewhere.resolve("x")), "it lies inside content");
  }

  @Test
  void writesThroughALinkThatIsTheOutputItself() throws IOException {
    Path release = Files.createDirectories(folder.resolve("releases/1"));
    Path current = Files.createSymbolicLink(folder.resolve("current"), release);
    bench.to(current).write(HOME);
    assertEquals(Map.of("index.html", "home"), Bench.tree(release));
    assertTrue(Files.isSymbolicLink(current));
    Path lost = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("nowhere"));
    assertRefused(bench.to(lost), "a link that leads nowhere");
  }

  @Test
  void refusesToWriteOrDeleteThroughALinkInTheOutput() throws IOException {
    Page inside = Page.of("a/index.html", "new");
    bench.write(HOME, inside);
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(bench.output().resolve("a/index.html"), elsewhere.resolve("index.html"));
    Files.delete(bench.output().resolve("a"));
    Files.createSymbolicLink(bench.output().resolve("a"), elsewhere);
    assertRefused(bench, "is in the way", HOME, Page.of("a/index.html", "newer"));
    bench.write(HOME);
    assertEquals(Map.of("index.html", "new"), Bench.tree(elsewhere));
  }

  @Test
  void replacesALinkThatStandsWhereAFileGoes() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "theirs");
    bench.write(HOME);
    Files.createSymbolicLink(bench.output().resolve("a.html"), secret);
    WriteResult result = bench.write(HOME, Page.of("a.html", "ours"));
    assertEquals("theirs", Files.readString(secret));
    assertEquals("ours", bench.tree().get("a.html"));
    assertEquals("site/replaced-file", result.diagnostics().get(0).rule().name());
  }

  @Test
  void namesAForeignFileWhereAFolderMustBe() throws IOException {
    bench.write(HOME);
    Files.writeString(bench.output().resolve("a"), "mine");
    String line = assertRefused(bench, "is in the way", Page.of("a/b/c.html", "x"));
    assertTrue(line.contains(bench.output().toRealPath().resolve("a") + " is"), line);
    assertEquals(Map.of("index.html", "home", "a", "mine"), bench.tree());
  }

  @Test
  void namesAForeignFileInAFolderWhereAFileMustBe() throws IOException {
    bench.write(HOME, Page.of("a/b.html", "x"));
    Files.writeString(bench.output().resolve("a/mine.txt"), "mine");
    assertRefused(bench, "mine.txt is in the way", HOME, Page.of("a", "file"));
    assertEquals(Map.of("index.html", "home", "a/b.html", "x", "a/mine.txt", "mine"), bench.tree());
  }

  @Test
  void saysThatTheDiskIsFullWhateverItWasDoing() throws IOException {
    Page[] old = {HOME, Page.of("a.html", "old"), Page.of("b/c.html", "gone")};
    Page[] young = {HOME, Page.of("a.html", "new"), Page.of("d/e.html", "new")};
    int refused = 0;
    for (int i = 0; ; i++) {
      Bench each = Bench.in(Files.createDirectories(folder.resolve("full" + i)));
      each.write(old);
      try {
        each.probed(Faults.fullAt(i)).write(young);
      } catch (Refusal refusal) {
        String line = String.valueOf(refusal.getMessage());
        assertTrue(line.endsWith("No space left on device"), line);
        refused++;
      }
      each.write(young);
      assertEquals(
          Map.of("index.html", "home", "a.html", "new", "d/e.html", "new"), each.tree(), "at " + i);
      if (i > 40) {
        break;
      }
    }
    assertTrue(refused >= 12, "refused " + refused);
  }

  @Test
  void saysThatItMayNotWriteThere() {
    Disk.Probe closed =
        path -> {
          throw new AccessDeniedException(path.toString());
        };
    assertRefused(bench.probed(closed), "no permission");
  }

  @Test
  void stagesInsideTheOutputWhereItMayNotWriteBesideIt() throws IOException {
    bench.write(HOME);
    Path beside = folder.toRealPath();
    Disk.Probe probe =
        path -> {
          if (beside.equals(path.getParent())) {
            throw new AccessDeniedException(path.toString());
          }
        };
    bench.probed(probe).write(Page.of("index.html", "new"), Page.of("a/b.html", "new"));
    assertEquals(Map.of("index.html", "new", "a/b.html", "new"), bench.tree());
  }

  @Test
  void letsFilesBeReadByWhomTheMachineSays() throws IOException {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    Path file = Files.writeString(plain.resolve("file"), "");
    bench.write(HOME, Page.of("a/b.html", "b"));
    assertEquals(
        Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(bench.output()));
    assertEquals(
        Files.getPosixFilePermissions(file),
        Files.getPosixFilePermissions(bench.output().resolve("a/b.html")));
  }

  @Test
  void refusesASecondBuildWhileOneIsAtIt() {
    Odd nested = Odd.of("a.html", out -> assertRefused(bench, "another build is writing"));
    bench.write(HOME, nested);
    assertEquals(Map.of("index.html", "home", "a.html", ""), bench.tree());
    bench.write(HOME);
  }

  @Test
  void refusesASourceFolderInWhichNothingCanBeRemembered() throws IOException {
    Files.writeString(bench.cache(), "a file");
    assertRefused(bench, "can't write");
  }

  private static String assertRefused(Bench bench, String why, Artifact... artifacts) {
    Artifact[] some = artifacts.length == 0 ? new Artifact[] {HOME} : artifacts;
    Refusal refusal = assertThrows(Refusal.class, () -> bench.write(some));
    String line = String.valueOf(refusal.getMessage());
    assertTrue(line.contains(why), line);
    assertEquals(-1, line.indexOf('\n'), line);
    return line;
  }
}
