package org.tidings.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Does once what most runs do, on a new site that is gone afterwards, so that Java can write down
 * which classes that takes; the launcher calls it when it keeps an archive of them.
 */
public final class Rehearsal {
  private static final String PEOPLE =
      """
      anna-example:
        name: Anna Example
        role: Nurse
        roles: [author, editor]
      """;

  private final Path site;

  private Rehearsal(Path site) {
    this.site = site;
  }

  /**
   * Rehearses.
   *
   * @param arguments the folder that the site may be in, which is not there yet
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try {
      new Rehearsal(folder).run();
    } finally {
      remove(folder);
    }
  }

  private void run() throws IOException {
    does("init", "--name", "Rehearsal", "--ci", "none");
    write("stories/2025/the-van.md", story());
    write("stories/2025/the-van-again.md", story().replace("/old/van/", "/old/van/again/"));
    write("people.yaml", PEOPLE);
    does("build", "--keep-going");
    does("build", "--keep-going");
    write("stories/2025/the-van.md", story() + "\nOne more sentence.\n");
    does("build", "--keep-going");
    does("check");
    does("list");
  }

  private void does(String verb, String... more) {
    Stream<String> arguments =
        Stream.concat(Stream.of(verb, "--quiet", "-s", site.toString()), Stream.of(more));
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(Writer.nullWriter()));
    commandLine.setErr(new PrintWriter(Writer.nullWriter()));
    commandLine.execute(arguments.toArray(String[]::new));
  }

  private void write(String file, String text) throws IOException {
    Path path = site.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** A story with a little of everything that stories may hold. */
  private static String story() throws IOException {
    try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
  }

  /** All that lies in a folder, what is deepest first. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
