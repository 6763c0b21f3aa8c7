package org.tidings.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A folder with the launcher, Javas that say how they were called, and a cache. */
final class Launch {
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();

  Launch(Path folder) {
    this.folder = folder;
    variables.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    variables.put("JAVA_HOME", folder.resolve("jdk17").toString());
    variables.put("TIDINGS_CACHE", folder.resolve("a cache").toString());
    variables.put("OUT", folder.toString());
  }

  void set(String name, String value) {
    variables.put(name, value);
  }

  void unset(String name) {
    variables.remove(name);
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  void script(String file, String... lines) throws IOException {
    write(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertTrue(folder.resolve(file).toFile().setExecutable(true));
  }

  /** A Java that prints its arguments, or makes the archive that a rehearsal is to leave. */
  void java(String name, String version) throws IOException {
    write(
        name + "/release",
        "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%s\"\n"
            .formatted(version, version.substring(0, version.indexOf('+'))));
    script(
        name + "/bin/java",
        "for word; do",
        "  case $word in",
        "    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)",
        "      if [ -z \"${FAIL:-}\" ]; then echo archive >\"${word#*=}\"; fi",
        "      echo rehearsed >>\"$OUT/rehearsals\"",
        "      exit ;;",
        "  esac",
        "done",
        "printf '%s\\n' \"$@\"");
    script(name + "/bin/javac", "");
  }

  /** Starts the program by a shell; what Java was told. */
  List<String> run(String shell, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(shell, "a release/tidings"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(folder.resolve("complaint").toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.lines().toList();
  }

  String complaint() throws IOException {
    return Files.readString(folder.resolve("complaint"));
  }

  long rehearsals() throws IOException {
    return lines("rehearsals");
  }

  long lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path).size() : 0;
  }

  void awaitRehearsals(long count) throws IOException {
    await(() -> counted("rehearsals") == count);
  }

  private long counted(String file) {
    try {
      return lines(file);
    } catch (IOException e) {
      return -1;
    }
  }

  /** Waits until there are so many archives, and nothing else beside them. */
  void awaitArchives(long count) throws IOException {
    await(() -> archives().size() == count && archives().stream().allMatch(Files::isRegularFile));
  }

  private List<Path> archives() {
    Path java = folder.resolve("a cache/java");
    try (Stream<Path> files = Files.walk(java, 3)) {
      return files.filter(path -> java.relativize(path).getNameCount() == 3).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  void await(BooleanSupplier sooner) throws IOException {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!sooner.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it never came to that");
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }
}
