package org.tidings;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.tidings.app.Main;
import picocli.CommandLine;

/** A folder with a site in it, and the program at work there, inside this Java machine. */
public record SiteFolder(Path root) {
  private static final Set<String> AT_WORK =
      Set.of(
          "build", "serve", "check", "list", "new", "next", "import", "approve", "init", "schema");

  /** Runs a verb as if it had been called in this folder. */
  public Answer run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    boolean placed = all.contains("-s") || all.contains("--source");
    if (!placed && !all.isEmpty() && AT_WORK.contains(all.get(0))) {
      all.addAll(List.of("-s", root.toString()));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine program = Main.commandLine();
    program.setOut(new PrintWriter(out));
    program.setErr(new PrintWriter(err));
    int status = program.execute(all.toArray(String[]::new));
    program.getOut().flush();
    program.getErr().flush();
    return new Answer(status, out.toString(), err.toString());
  }

  /** Builds into a folder, which must succeed. */
  public Answer build(Path output, String... options) {
    List<String> all = new ArrayList<>(List.of("build", "-o", output.toString()));
    all.addAll(Arrays.asList(options));
    Answer answer = run(all.toArray(String[]::new));
    if (answer.status() != 0) {
      throw new AssertionError(answer.out() + answer.err());
    }
    return answer;
  }

  /** Writes a text file unless it says so already. */
  public void write(String path, String text) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the settings of a small English site, and nothing else. */
  public void found() {
    write(
        "content/site.yaml",
        """
        name: Dunmara Health News
        url: https://news.dunmara.example/
        language: en
        timezone: Europe/Dublin
        country: IE
        organisation: {name: Dunmara Health, url: https://www.dunmara.example/, kind: clinic}
        """);
  }

  /** Makes all sources look as if they had been written then. */
  public void date(Instant then) throws IOException {
    for (String folder : List.of("content", "templates")) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.setLastModifiedTime(file, FileTime.from(then));
          }
        }
      }
    }
  }

  /** Draws a picture of one colour. */
  public void draw(String path, int width, int height, int colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, new Color(colour).getRGB());
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file, or a folder with all that is in it. */
  public void delete(String path) {
    deleteTree(root.resolve(path));
  }

  /** Every file below a folder, by path with forward slashes. */
  public static Map<String, byte[]> tree(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    each(
        folder,
        file ->
            files.put(
                folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
    return files;
  }

  /** Copies a folder with all that is in it. */
  public static void copy(Path from, Path to) {
    each(
        from,
        file -> {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        });
  }

  /** Deletes a file or folder if it is there. */
  public static void deleteTree(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Deed {
    void doTo(Path file) throws IOException;
  }

  private static void each(Path folder, Deed deed) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                throws IOException {
              deed.doTo(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
