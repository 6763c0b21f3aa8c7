package org.tidings.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/** A report that was asked for beside what is printed. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Writes it.
   *
   * @throws Refusal when the disk refuses
   */
  static void write(Path file, String text) {
    Path whole = file.toAbsolutePath();
    try {
      Files.writeString(whole, text);
    } catch (IOException e) {
      throw new Refusal("the report can't be written to %s: %s".formatted(whole, DiskReason.of(e)));
    }
  }
}
