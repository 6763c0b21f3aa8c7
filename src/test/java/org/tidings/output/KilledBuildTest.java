package org.tidings.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Refusal;

/** A build may end at any moment: every file is then old or new, and the next build is right. */
class KilledBuildTest {
  private static final int PAGES = 120;

  @TempDir private Path folder;
  private Map<String, String> clean = Map.of();

  @BeforeEach
  void buildClean() throws IOException {
    Bench bench = Bench.in(folder.resolve("clean"));
    bench.write(bench.closing("sum"), third());
    clean = bench.tree();
  }

  @Test
  void leavesWholeFilesWhereverItIsKilled() throws IOException {
    boolean finished = false;
    for (int i = 0; !finished; i++) {
      Bench bench = Bench.in(folder.resolve("k" + i));
      bench.write(bench.closing("sum"), first());
      Map<String, String> old = bench.tree();
      finished = runs(bench, second(), i);
      Map<String, String> left = bench.tree();
      Bench reference = Bench.in(folder.resolve("r" + i));
      reference.write(reference.closing("sum"), second());
      left.forEach(
          (path, text) ->
              assertTrue(
                  path.endsWith("/") || List.of(of(old, path), of(reference, path)).contains(text),
                  path));
      bench.write(bench.closing("sum"), third());
      assertEquals(clean, bench.tree(), "killed before change " + i);
      assertEquals(0, bench.write(bench.closing("sum"), third()).rendered());
    }
  }

  @Test
  void isRightAfterTwoKilledBuildsInARow() throws IOException {
    boolean finished = false;
    for (int i = 0; !finished; i++) {
      for (int j = i % 10; j < 20; j += 10) {
        Bench bench = Bench.in(folder.resolve("k" + i + "-" + j));
        bench.write(bench.closing("sum"), first());
        finished = runs(bench, second(), i);
        runs(bench, fourth(), j);
        bench.write(bench.closing("sum"), third());
        assertEquals(clean, bench.tree(), "killed before changes " + i + " and " + j);
      }
    }
  }

  @Test
  void isRightAfterTheVeryFirstBuildIsKilled() throws IOException {
    boolean finished = false;
    for (int i = 0; !finished; i++) {
      Bench bench = Bench.in(folder.resolve("k" + i));
      if (i % 2 == 0) {
        Files.createDirectories(bench.output());
      }
      finished = runs(bench, second(), i);
      bench.write(bench.closing("sum"), third());
      assertEquals(clean, bench.tree(), "killed before change " + i);
      assertEquals(
          List.of("out", "source"),
          Disk.children(folder.resolve("k" + i)).stream()
              .map(path -> path.getFileName().toString())
              .toList());
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void survivesRealKillsAndTheirLocks() throws IOException, InterruptedException {
    Random random = new Random(7);
    Bench bench = Bench.in(folder.resolve("real"));
    bench.write(plan(0, PAGES));
    for (int i = 0; i < 3; i++) {
      Process process = start(bench);
      try (InputStream out = process.getInputStream()) {
        assertEquals('r', out.read());
        Thread.sleep(random.nextInt(150));
        while (!isRefused(bench)) {
          assertTrue(process.isAlive(), "the other build was never seen at work");
          Thread.sleep(1);
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      for (Map.Entry<String, String> file : bench.tree().entrySet()) {
        String text = file.getValue();
        String whole = text(file.getKey(), text.isEmpty() ? 'x' : text.charAt(0));
        assertEquals(whole.length(), text.length(), file.getKey());
        assertEquals(whole, text);
      }
    }
    bench.write(plan(1, PAGES));
    bench.write(third().artifacts().toArray(Artifact[]::new));
    assertEquals(3, bench.tree().size());
  }

  /** Writes this and that site in turn, until it is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      Bench bench = new Bench(Path.of(arguments[0]), Path.of(arguments[1]), path -> {});
      System.out.print("r");
      System.out.flush();
      for (int turn = 0; turn < 2000; turn++) {
        try {
          bench.write(plan(turn % 2, PAGES + turn % 7));
        } catch (Refusal otherBuild) {
          Thread.onSpinWait();
        }
      }
    }
  }

  private static Process start(Bench bench) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            bench.source().toString(),
            bench.output().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static boolean isRefused(Bench bench) {
    try (BuildLock lock =
        BuildLock.take(OutputFolder.checked(bench.output(), bench.source(), bench.cache()))) {
      return lock.during(() -> false);
    } catch (Refusal refusal) {
      assertTrue(String.valueOf(refusal.getMessage()).startsWith("another build is writing"));
      return true;
    }
  }

  private static Artifact[] plan(int version, int pages) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      String path = "p" + i % 20 + "/" + i + ".html";
      artifacts.add(Page.of(path, text(path, (char) ('a' + version))));
    }
    return artifacts.toArray(Artifact[]::new);
  }

  private static String text(String path, char mark) {
    return (mark + path).repeat(500);
  }

  private static Plan first() {
    return Bench.plan(
        Page.of("index.html", "1"), Page.of("a/b.html", "1"), Page.of("same/c.html", "1"));
  }

  private static Plan second() {
    return Bench.plan(
        Page.of("index.html", "2").ranked(Artifact.Rank.LIST),
        Page.of("new/x.html", "2"),
        Page.of("same/c.html", "1"),
        Page.of("d.html", "2"));
  }

  private static Plan third() {
    return Bench.plan(Page.of("index.html", "3"), Page.of("same/c.html", "1"), Page.of("d", "3"));
  }

  private static Plan fourth() {
    return Bench.plan(Page.of("index.html", "4"), Page.of("new", "4"), Page.of("same/c.html", "4"));
  }

  /** Tells whether it came to its end. */
  private static boolean runs(Bench bench, Plan plan, int changes) {
    try {
      bench.probed(Faults.killedBefore(changes)).write(bench.closing("sum"), plan);
      return true;
    } catch (Faults.Killed killed) {
      return false;
    }
  }

  private static String of(Map<String, String> tree, String path) {
    return tree.getOrDefault(path, "none before");
  }

  private static String of(Bench reference, String path) {
    return reference.tree().getOrDefault(path, "none after");
  }
}
