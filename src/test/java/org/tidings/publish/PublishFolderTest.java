package org.tidings.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.Needs;
import org.tidings.SiteFolder;
import org.tidings.base.Digest;

/** The script that publishes to a folder with an atomic switch of a link. */
@Needs({"sh", "rsync"})
class PublishFolderTest {
  private static final Path SCRIPT =
      Path.of("src/main/resources/org/tidings/intake/ci/publish-folder");
  private static final int KILLS = 25;

  @TempDir private Path folder;
  private Shell shell = new Shell(Path.of("."), Map.of());

  @BeforeEach
  void makeSites() {
    shell = new Shell(folder, Map.of());
    site("old", 300);
    site("new", 310);
  }

  /** A site whose every page names it, so that a mixture shows. */
  private void site(String name, int pages) {
    SiteFolder site = new SiteFolder(folder.resolve(name));
    IntStream.range(0, pages)
        .forEach(i -> site.write("stories/" + i + "/index.html", name + " " + i));
    site.write("assets/style.css", "the same in both");
    site.write(".well-known/security.txt", "hidden files go too");
    String digest = Digest.of(name).hex();
    site.write("tidings.json", "{\n  \"content\" : \"" + digest + "\"\n}\n");
  }

  private Answer publish(String name, String... keep) {
    List<String> words = Stream.concat(Stream.of(name, folder + "/www"), Stream.of(keep)).toList();
    return shell.run(SCRIPT, words.toArray(String[]::new));
  }

  private Path current() {
    return folder.resolve("www/current");
  }

  private static Map<String, String> texts(Path site) {
    Map<String, String> texts = new TreeMap<>();
    SiteFolder.tree(site).forEach((path, bytes) -> texts.put(path, Digest.of(bytes).hex()));
    return texts;
  }

  private Map<String, String> live() throws IOException {
    return texts(current().toRealPath());
  }

  @Test
  void publishesOneReleaseAfterTheOtherAndKeepsWhatIsTheSame() throws IOException {
    assertEquals(0, publish("old").status());
    assertEquals(texts(folder.resolve("old")), live());
    Path style = current().toRealPath().resolve("assets/style.css");
    FileTime written = Files.getLastModifiedTime(style);
    Files.setLastModifiedTime(folder.resolve("new/assets/style.css"), FileTime.fromMillis(0));

    Answer answer = publish("new");
    assertTrue(answer.out().startsWith("Live: " + folder + "/www/releases/"), answer.out());
    assertEquals(texts(folder.resolve("new")), live());
    Path sameStyle = current().toRealPath().resolve("assets/style.css");
    assertFalse(style.equals(sameStyle));
    assertTrue(Files.isSameFile(style, sameStyle), "the same file costs no room");
    assertEquals(written, Files.getLastModifiedTime(sameStyle));
    Files.writeString(style.resolveSibling("x"), "the release before is whole and its own");
    assertFalse(live().containsKey("assets/x"));
  }

  @Test
  void readersSeeTheOldSiteOrTheNewOneHoweverItIsKilled() throws Exception {
    Map<String, String> oldSite = texts(folder.resolve("old"));
    Map<String, String> newSite = texts(folder.resolve("new"));
    long start = System.nanoTime();
    assertEquals(0, publish("old").status());
    long whole = System.nanoTime() - start;
    for (int i = 0; i < KILLS; i++) {
      Process process = shell.start(SCRIPT, i % 2 == 0 ? "new" : "old", folder + "/www");
      Thread.sleep(whole * i / KILLS / 1_000_000);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      Map<String, String> live = live();
      assertTrue(live.equals(oldSite) || live.equals(newSite), "a mixture after kill " + i);
    }
    assertEquals(0, publish("new").status(), "what was left by the killed is in nobody's way");
    assertEquals(newSite, live());
  }

  /** A story that waits changes nothing but the moment at which the site next changes. */
  @Test
  void buildsOfTheSameContentDoNotStandInForEachOther() throws IOException {
    SiteFolder site = new SiteFolder(folder.resolve("old"));
    String before = Files.readString(folder.resolve("old/tidings.json"));
    for (int i = 0; i < 3; i++) {
      String now = before.replace("\n}", ",\n  \"nextChange\" : \"" + i + "\"\n}");
      site.write("tidings.json", now);
      assertEquals(0, publish("old").status());
      assertEquals(now, Files.readString(current().resolve("tidings.json")));
    }
  }

  @Test
  void keepsAsManyReleasesAsWereAskedFor() throws IOException {
    for (String name : List.of("20200101T000000Z-a", "20210101T000000Z-b", "20220101T000000Z-c")) {
      Files.createDirectories(folder.resolve("www/releases").resolve(name));
    }
    Files.createDirectories(folder.resolve("www/releases/.new-left-by-a-killed-one"));
    Files.setLastModifiedTime(
        folder.resolve("www/releases/.new-left-by-a-killed-one"), FileTime.fromMillis(0));
    assertEquals(0, publish("old", "2").status());
    try (Stream<Path> releases = Files.list(folder.resolve("www/releases"))) {
      List<String> names = releases.map(path -> path.getFileName().toString()).sorted().toList();
      assertEquals(2, names.size(), names.toString());
      assertEquals("20220101T000000Z-c", names.get(0));
    }
  }

  @Test
  void refusesWhatCanNotBeMeant() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Files.createDirectories(folder.resolve("real/current"));
    String target = folder + "/www";
    for (List<String> words :
        List.of(
            List.of("old"),
            List.of("empty", target),
            List.of("old", "www"),
            List.of("old", target, "0"),
            List.of("old", target, "two"),
            List.of("old", "-oProxyCommand=x:/www"),
            List.of("old", folder + "/a b;c"),
            List.of("old", folder + "/real"))) {
      Answer answer = shell.run(SCRIPT, words.toArray(String[]::new));
      assertEquals(2, answer.status(), words + answer.out());
      assertTrue(answer.out().startsWith("publish-folder: "), answer.out());
    }
    assertFalse(Files.exists(folder.resolve("www"), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void publishesToAnotherMachine() throws IOException {
    Path programs = Files.createDirectories(folder.resolve("bin"));
    Path ssh = programs.resolve("ssh");
    Files.writeString(
        ssh,
        """
        #!/bin/sh
        # Another machine that is this one: takes options off, notes the name, does the rest here.
        while [ "${1#-}" != "$1" ]; do
          case $1 in -l) host=$2@ && shift 2 ;; -o) shift 2 ;; *) shift ;; esac
        done
        printf '%s%s\\n' "${host:-}" "$1" >>"$SSH_LOG"
        shift
        exec sh -c "$*"
        """);
    Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path log = folder.resolve("ssh.log");
    Answer answer =
        shell
            .with("PATH", programs + ":" + System.getenv("PATH"))
            .with("SSH_LOG", log.toString())
            .run(SCRIPT, "old", "deploy@web.example.org:" + folder + "/www");
    assertEquals(0, answer.status(), answer.out());
    assertEquals(texts(folder.resolve("old")), live());
    assertEquals(Set.of("deploy@web.example.org"), Set.copyOf(Files.readAllLines(log)));
  }
}
