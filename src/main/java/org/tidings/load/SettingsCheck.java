package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;

/**
 * What the loader would say of a {@code site.yaml} that is not on disk yet, so that {@code init}
 * takes no answer that the first build would refuse.
 */
public final class SettingsCheck {
  private SettingsCheck() {}

  /**
   * The findings, by line.
   *
   * @param text of {@code site.yaml}
   * @param files that will lie beside it
   */
  public static List<Diagnostic> of(String text, List<SourcePath> files) {
    Findings findings = new Findings();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile(SourceTree.CONFIG, bytes.length, 0);
    List<SourceFile> shelf = files.stream().map(path -> new SourceFile(path, 0, 0)).toList();
    ConfigLoader.load(YamlFile.of(bytes, file, "config", findings), new Shelf(shelf));
    return findings.toList();
  }
}
