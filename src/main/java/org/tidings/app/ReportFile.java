package org.tidings.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/** A report that was asked for beside what is printed. */
final class ReportFile {
  private static final List<String> SOURCES = List.of("content", "templates", ".git");

  private ReportFile() {}

  /**
   * Makes sure, before any work is done, that it may lie there.
   *
   * @param source the folder of the site, among whose sources no report belongs
   * @throws Refusal when it would lie there, or can't be a file
   */
  static void check(Path source, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    try {
      Path place = real(whole);
      Path root = source.toRealPath();
      if (SOURCES.stream().anyMatch(name -> place.startsWith(root.resolve(name)))) {
        throw new Refusal(
            whole + " lies among the sources of the site; write the report elsewhere");
      }
      if (Files.isDirectory(whole)) {
        throw new Refusal(whole + " is a folder; name a file for the report");
      }
    } catch (IOException e) {
      throw refused(whole, e);
    }
  }

  /**
   * Writes it.
   *
   * @throws Refusal when the disk refuses
   */
  static void write(Path file, String text) {
    Path whole = file.toAbsolutePath().normalize();
    try {
      Files.writeString(whole, text);
    } catch (IOException e) {
      throw refused(whole, e);
    }
  }

  private static Refusal refused(Path file, IOException fault) {
    return new Refusal(
        "the report can't be written to %s: %s".formatted(file, DiskReason.of(fault)), fault);
  }

  private static Path real(Path file) throws IOException {
    Path folder = file.getParent();
    return Files.exists(file) || folder == null
        ? file.toRealPath()
        : folder.toRealPath().resolve(file.getFileName());
  }
}
