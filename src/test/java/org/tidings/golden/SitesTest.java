package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Differences;
import org.tidings.SiteFolder;

/**
 * Whole sites: each folder of {@code sites} has a source, options in {@code args.txt}, and the tree
 * that comes out. A new case is a folder; {@code -Dapprove} writes what is expected.
 */
class SitesTest {
  private static final Path SITES = Path.of("src/test/resources/sites");

  /** A theme of few words, so that what is expected says little of looks. */
  private static final Path PLAIN = Path.of("src/test/resources/plain-theme");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> sourcesBecomeTheExpectedTree() throws IOException {
    List<Path> sites;
    try (Stream<Path> found = Files.list(SITES)) {
      sites = found.filter(Files::isDirectory).sorted().toList();
    }
    assertFalse(sites.isEmpty(), "no site in " + SITES);
    return sites.stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  private void check(Path site) throws IOException {
    SiteFolder work = new SiteFolder(folder.resolve(site.getFileName()));
    SiteFolder.copy(site.resolve("source"), work.root());
    if (!Files.exists(work.root().resolve("templates"))) {
      SiteFolder.copy(PLAIN, work.root().resolve("templates"));
    }
    Path output = work.root().resolve("site-output");
    work.build(output, options(site));
    Map<String, byte[]> actual = comparable(SiteFolder.tree(output));
    Path expected = site.resolve("expected");
    if (System.getProperty("approve") != null) {
      SiteFolder.deleteTree(expected);
      SiteFolder.copy(output, expected);
      for (Map.Entry<String, byte[]> file : actual.entrySet()) {
        Files.write(expected.resolve(file.getKey()), file.getValue());
      }
    }
    assertEquals("", Differences.between(SiteFolder.tree(expected), actual));
    Map<String, FileTime> before = times(work.root());
    work.build(output, options(site));
    assertEquals(before, times(work.root()), "the second build wrote something");
  }

  /**
   * An empty file stands for a card, for what another release of Java draws may differ by a shade,
   * and for a file of the theme, whose name holds the digest of its bytes.
   */
  private static Map<String, byte[]> comparable(Map<String, byte[]> tree) {
    Map<String, byte[]> comparable = new TreeMap<>(tree);
    comparable.replaceAll((path, bytes) -> path.matches("(cards|assets)/.*") ? new byte[0] : bytes);
    comparable.computeIfPresent("tidings.json", (path, bytes) -> withoutDigest(bytes));
    return comparable;
  }

  private static byte[] withoutDigest(byte[] summary) {
    return new String(summary, StandardCharsets.UTF_8)
        .replaceAll("[0-9a-f]{64}", "0")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String[] options(Path site) throws IOException {
    List<String> options = new ArrayList<>();
    for (String line : Files.readAllLines(site.resolve("args.txt"))) {
      options.addAll(List.of(line.split(" +")));
    }
    return options.toArray(String[]::new);
  }

  private static Map<String, FileTime> times(Path root) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        String name = root.relativize(path).toString();
        if (!name.matches("\\.tidings|.*\\.last")) { // the note of the last build is of its moment
          times.put(name, Files.getLastModifiedTime(path));
        }
      }
    }
    return times;
  }
}
