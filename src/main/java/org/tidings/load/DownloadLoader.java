package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.UrlPath;
import org.tidings.markup.Judgement;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Download;

/** Reads a download: its size and digest, and the texts of data for the rules. */
record DownloadLoader(Disk disk, StoryInspector inspector) {

  /**
   * What became of one file.
   *
   * @param lasting whether another day would change nothing
   */
  record Loaded(Optional<Download> download, List<Diagnostic> findings, boolean lasting) {}

  Loaded load(SourceFile file) {
    Findings findings = new Findings();
    String address = file.path().value().substring("content".length());
    if (!UrlPath.isSafe(address)) {
      findings.error(
          "site/file-name",
          Location.of(file.path()),
          "the name of this file can't be part of an address",
          "Rename it with letters, digits, hyphens and dots.");
      return new Loaded(Optional.empty(), findings.toList(), true);
    }
    Consulted consulted = new Consulted();
    Optional<Download> download =
        disk.read(file, Disk.DOWNLOAD, findings)
            .map(bytes -> download(file, bytes, findings, consulted));
    return new Loaded(download, findings.toList(), consulted.isLasting());
  }

  private Download download(SourceFile file, byte[] bytes, Findings findings, Consulted consulted) {
    if (DataTexts.areIn(file)) {
      SourceText text = new SourceText(file.path(), new String(bytes, StandardCharsets.UTF_8));
      Judgement judgement = inspector.inspect(DataTexts.of(text));
      consulted.day(judgement);
      findings.addAll(judgement.findings());
    }
    return new Download(file.path(), bytes.length, Digest.of(bytes));
  }
}
