package org.tidings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.Needs;

/** The script that starts the program, with Javas that only say how they were called. */
@Needs("sh")
class LauncherTest {
  @TempDir private Path folder;
  private Launch launch = new Launch(Path.of(""));

  @BeforeEach
  void unpackARelease() throws IOException {
    launch = new Launch(folder);
    launch.java("jdk17", "17.0.1+2");
    launch.write("a release/tidings.jar", "jar");
    launch.write("a release/tidings.jar.id", "1-3\n");
    Files.copy(Path.of("tidings"), folder.resolve("a release/tidings"));
  }

  private List<String> start() throws IOException {
    return launch.run("sh", "build", "--quiet");
  }

  private static boolean reads(List<String> said) {
    return said.stream().anyMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash", "dash"})
  void startsTheProgramWithWhatWasAsked(String shell) throws IOException {
    if (Needs.Condition.find(shell).isPresent()) {
      List<String> said = launch.run(shell, "new", "two words", "*");
      assertEquals(List.of("new", "two words", "*"), said.subList(said.size() - 3, said.size()));
      assertTrue(said.contains("-Dtidings.cache=" + folder.resolve("a cache")), said::toString);
      assertTrue(
          said.stream().anyMatch(word -> word.matches("-Dtidings\\.build=\\d+-\\d+")),
          said::toString);
      assertTrue(said.contains(folder.resolve("a release/tidings.jar").toString()));
      launch.awaitArchives(1);
    }
  }

  @Test
  void rehearsesOnceAndThenReadsTheArchive() throws IOException {
    assertFalse(reads(start()));
    launch.awaitArchives(1);
    assertTrue(reads(start()));
    assertTrue(start().contains("-Xlog:disable"));
    assertEquals(1, launch.rehearsals());
  }

  @Test
  void aJavaOf25GetsACacheOfItsOwnKind() throws IOException {
    launch.java("jdk25", "25.0.3+9-LTS");
    launch.set("JAVA_HOME", folder.resolve("jdk25").toString());
    start();
    launch.awaitArchives(1);
    assertTrue(start().stream().anyMatch(word -> word.startsWith("-XX:AOTCache=")));
  }

  @Test
  void twoJavasInTurnKeepOneEach() throws IOException {
    launch.java("jdk21", "21.0.4+7");
    start();
    launch.awaitArchives(1);
    launch.set("JAVA_HOME", folder.resolve("jdk21").toString());
    assertFalse(reads(start()));
    launch.awaitArchives(2);
    assertTrue(reads(start()));
    launch.set("JAVA_HOME", folder.resolve("jdk17").toString());
    assertTrue(reads(start()));
    assertEquals(2, launch.rehearsals());
  }

  @Test
  void anotherProgramInItsPlaceAndANewerJavaTakeTheOldArchivesAway() throws IOException {
    start();
    launch.awaitArchives(1);
    launch.write("a release/tidings.jar.id", "2-3\n");
    assertFalse(reads(start()));
    launch.awaitRehearsals(2);
    launch.awaitArchives(1);
    launch.java("jdk17", "17.0.2+8");
    assertFalse(reads(start()));
    launch.awaitRehearsals(3);
    launch.awaitArchives(1);
    assertTrue(reads(start()));
  }

  @Test
  void aProgramThatIsGoneTakesItsArchivesWithIt() throws IOException {
    launch.write("a cache/java/,gone/jar", folder.resolve("gone/tidings.jar") + "\n");
    launch.write("a cache/java/,gone/,jdk/17-1", "archive");
    start();
    launch.awaitArchives(1);
    launch.await(() -> !Files.exists(folder.resolve("a cache/java/,gone")));
  }

  @Test
  void anEmptyVariableMeansNoCache() throws IOException {
    launch.set("TIDINGS_CACHE", "");
    assertTrue(start().stream().noneMatch(word -> word.startsWith("-Dtidings.cache")));
    assertEquals(0, launch.rehearsals());
  }

  @Test
  void withoutAHomeThereIsNoCache() throws IOException {
    launch.set("CI", "so that nothing goes on in the background");
    launch.unset("TIDINGS_CACHE");
    assertTrue(start().stream().noneMatch(word -> word.startsWith("-Dtidings.cache")));
    launch.set("HOME", folder.resolve("home").toString());
    assertTrue(start().contains("-Dtidings.cache=" + folder.resolve("home/.cache/tidings")));
    launch.set("XDG_CACHE_HOME", folder.resolve("xdg").toString());
    assertTrue(start().contains("-Dtidings.cache=" + folder.resolve("xdg/tidings")));
  }

  @Test
  void aCacheThatCannotBeWrittenIsNobodysConcern() throws IOException {
    launch.write("a cache", "a file where the folder should be");
    assertFalse(reads(start()));
    assertEquals("", launch.complaint());
  }

  @Test
  void aRehearsalThatFailsIsNotTriedAtEveryStart() throws IOException {
    launch.set("FAIL", "yes");
    start();
    launch.awaitRehearsals(1);
    assertFalse(reads(start()));
    assertFalse(reads(start()));
    assertEquals(1, launch.rehearsals());
    assertEquals("", launch.complaint());
  }

  @Test
  void ciRehearsesOnlyForAFolderThatWasNamed() throws IOException {
    launch.set("CI", "true");
    launch.unset("TIDINGS_CACHE");
    launch.set("HOME", folder.resolve("home").toString());
    start();
    assertFalse(Files.exists(folder.resolve("home/.cache")));
    launch.set("TIDINGS_CACHE", folder.resolve("a cache").toString());
    start();
    launch.awaitArchives(1);
  }

  @Test
  void packagesAgainAfterAnEditAnAdditionAndADeletion() throws IOException {
    Sources sources = new Sources(launch);
    sources.lay();
    assertEquals(1, sources.packagings());
    assertEquals(1, sources.packagings());
    launch.write("a release/src/main/a b/Deep.java", "edited");
    assertEquals(2, sources.packagings());
    launch.write("a release/src/main/a b/New.java", "");
    assertEquals(3, sources.packagings());
    Files.delete(folder.resolve("a release/src/main/a b/Deep.java"));
    assertEquals(4, sources.packagings());
    launch.write("a release/templates/en/page.ftl", "edited");
    assertEquals(5, sources.packagings());
    assertEquals(5, sources.packagings());
  }

  /** A folder of sources, with a Maven that only counts. */
  private record Sources(Launch launch) {
    void lay() throws IOException {
      launch.write("a release/pom.xml", "");
      launch.write("a release/src/main/a b/Deep.java", "");
      launch.write("a release/templates/en/page.ftl", "");
      launch.script(
          "bin/mvn",
          "for word; do case $word in -Dtidings.target=*) out=${word#*=} ;; esac; done",
          "mkdir -p \"$out/lib\" && echo jar >\"$out/tidings.jar\" && : >\"$out/lib/a.jar\"",
          "echo packaged >>\"$OUT/packagings\"");
    }

    long packagings() throws IOException {
      launch.run("sh", "--version");
      return launch.lines("packagings");
    }
  }
}
