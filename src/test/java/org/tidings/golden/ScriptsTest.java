package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;

/**
 * Talks with the program, one text file each (see {@link Script}); {@code -Dapprove} writes down
 * what it really said.
 */
class ScriptsTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> theProgramSaysWhatIsWritten() throws IOException {
    List<Path> scripts;
    try (Stream<Path> found = Files.list(SCRIPTS)) {
      scripts = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertFalse(scripts.isEmpty(), "no script in " + SCRIPTS);
    boolean git = Repository.hasGit();
    return scripts.stream()
        .filter(file -> git || !file.getFileName().toString().startsWith("git-"))
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private void check(Path file) throws Exception {
    String text = Files.readString(file);
    Script script = Script.of(text);
    SiteFolder work = new SiteFolder(folder.toRealPath().resolve(file.getFileName()));
    Files.createDirectories(work.root());
    script.files().forEach(work::write);
    String talk = script.play(work.root(), words -> run(words, work));
    if (System.getProperty("approve") != null) {
      Files.writeString(file, script.with(talk));
    } else {
      assertEquals(String.join("\n", script.talk()), talk, "run with -Dapprove to accept it");
    }
  }

  /** The program itself, and the few commands of a shell that scripts need around it. */
  private static Answer run(List<String> words, SiteFolder work) throws IOException {
    Path first = work.root().resolve(words.size() > 1 ? words.get(1) : "");
    return switch (words.get(0)) {
      case "tidings" -> work.run(words.subList(1, words.size()).toArray(String[]::new));
      case "cat" -> said(Files.readString(first));
      case "ls" -> said(String.join("\n", SiteFolder.tree(first).keySet()));
      case "rm" -> {
        assertTrue(Files.exists(first), words.toString());
        SiteFolder.deleteTree(first);
        yield said("");
      }
      case "cp" -> {
        Path target = work.root().resolve(words.get(2));
        Files.createDirectories(target.getParent());
        Files.copy(first, target);
        yield said("");
      }
      case "git" -> Repository.git(work.root(), words);
      case "draw" -> {
        work.draw(words.get(1), 1200, 800, 0x336699);
        yield said("");
      }
      case "replace" -> {
        String before = Files.readString(first);
        assertTrue(before.contains(words.get(2)), words.toString());
        Files.writeString(first, before.replace(words.get(2), words.get(3).replace("\\n", "\n")));
        yield said("");
      }
      case "grep" ->
          said(
              Files.readString(first)
                  .lines()
                  .filter(line -> line.contains(words.get(2)))
                  .map(String::strip)
                  .collect(Collectors.joining("\n")));
      default -> throw new IllegalArgumentException("no such command: " + words);
    };
  }

  private static Answer said(String text) {
    return new Answer(0, text, "");
  }

  @Test
  void scriptsKeepTheirTextWhenNothingChanged() throws Exception {
    String text =
        "# Hello.\n$ say \"a b\" $WORK/c\n| [a b, /w/c]\n! oh\n= 3\n\n-- d/e.txt --\nf\n\ng\n";
    Script script = Script.of(text);
    Path work = Path.of("/w");
    String talk = script.play(work, words -> new Answer(3, words.subList(1, 3).toString(), "oh\n"));
    assertEquals(text.replace("/w/c]", "$WORK/c]"), script.with(talk));
    assertEquals("f\n\ng\n", script.files().get("d/e.txt"));
  }
}
