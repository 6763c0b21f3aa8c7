package org.tidings.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidings.base.Outcome;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.base.Severity;

/** A source folder with an output folder, and what to write there. */
record Bench(Path source, Path output, Disk.Probe probe) {

  static final WriteSettings PLAIN =
      new WriteSettings(
          Inspector.none(), new Parallel(2), false, false, false, List.of(), Severity.ERROR, "1");

  /** What a test makes of the digests of all other files. */
  record Sum(OutputPath path) implements Closing {
    @Override
    public byte[] bytes(Manifest manifest) {
      return manifest.content().hex().getBytes(UTF_8);
    }
  }

  static Bench in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("source/content"));
    return new Bench(folder.resolve("source"), folder.resolve("out"), path -> {});
  }

  Bench probed(Disk.Probe other) {
    return new Bench(source, output, other);
  }

  Bench to(Path other) {
    return new Bench(source, other, probe);
  }

  Path cache() {
    return source.resolve(".tidings");
  }

  static Plan plan(Artifact... artifacts) {
    Outcome<Plan> plan = Plan.of(Arrays.asList(artifacts));
    assertEquals(List.of(), plan.diagnostics());
    return plan.value();
  }

  WriteResult write(Artifact... artifacts) {
    return write(PLAIN, plan(artifacts));
  }

  WriteResult write(WriteSettings settings, Plan plan) {
    return OutputTree.at(output, source, cache(), probe).write(plan, settings);
  }

  WriteSettings closing(String path) {
    return new WriteSettings(
        PLAIN.inspector(),
        PLAIN.parallel(),
        false,
        false,
        false,
        List.of(new Sum(new OutputPath(path))),
        PLAIN.threshold(),
        PLAIN.program());
  }

  /** Every file below the output by path, with its text; a folder that is empty ends in a slash. */
  Map<String, String> tree() {
    return tree(output);
  }

  static Map<String, String> tree(Path root) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(root)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        String name = root.relativize(path).toString();
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(name, Files.readString(path));
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          try (Stream<Path> children = Files.list(path)) {
            if (children.findAny().isEmpty()) {
              files.put(name + "/", "");
            }
          }
        }
      }
      return files;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
