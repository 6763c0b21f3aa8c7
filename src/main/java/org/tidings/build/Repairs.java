package org.tidings.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.image.PictureCleaner;

/** What can be mended without asking anybody (editorial policy, section 11). */
public final class Repairs {
  /** How the names of the rules on what a picture's file tells begin. */
  private static final String PICTURES = "reveal/image-";

  /** A link that shows that software helped: mending it would only hide that. */
  private static final String EVIDENCE = "cheat/undisclosed-ai";

  private static final String LINKS = "pry/tracking-link";

  private final Path root;

  private Repairs(Path root) {
    this.root = root;
  }

  /**
   * The repairs for what a report finds; what is excepted stays.
   *
   * @param root the folder that holds {@code content/}
   */
  public static List<Repair> of(Report report, Path root) {
    Map<SourcePath, List<Diagnostic>> byFile = new TreeMap<>();
    Set<Location> evidence =
        report.findings().stream()
            .filter(finding -> finding.rule().name().equals(EVIDENCE))
            .map(Diagnostic::at)
            .collect(Collectors.toSet());
    report.findings().stream()
        .filter(finding -> !evidence.contains(finding.at()))
        .filter(finding -> finding.severity().reaches(Severity.WARNING))
        .filter(finding -> finding.at().file().isBelow("content"))
        .filter(
            finding ->
                finding.rule().name().startsWith(PICTURES) || finding.rule().name().equals(LINKS))
        .forEach(
            finding ->
                byFile
                    .computeIfAbsent(finding.at().file(), file -> new ArrayList<>())
                    .add(finding));
    Repairs repairs = new Repairs(root);
    List<Repair> all = new ArrayList<>();
    byFile.forEach((file, findings) -> repairs.of(file, findings).ifPresent(all::add));
    return all;
  }

  private Optional<Repair> of(SourcePath file, List<Diagnostic> findings) {
    Path path = root.resolve(file.value());
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(path);
      return findings.get(0).rule().name().equals(LINKS)
          ? links(file, bytes, findings)
          : picture(file, bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Repair> picture(SourcePath file, byte[] bytes) {
    return PictureCleaner.clean(bytes)
        .map(
            clean ->
                new Repair(
                    file,
                    bytes,
                    clean,
                    "place, people, camera and thumbnails taken out (%s bytes); not a pixel changed"
                        .formatted(bytes.length - clean.length)));
  }

  private static Optional<Repair> links(SourcePath file, byte[] bytes, List<Diagnostic> findings) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      return Optional.empty();
    }
    LinkRepair repair = new LinkRepair(text);
    findings.forEach(finding -> repair.at(finding.at()));
    int count = repair.count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Repair(
                file,
                bytes,
                repair.text().getBytes(StandardCharsets.UTF_8),
                "tracking parameters taken out of " + (count == 1 ? "a link" : count + " links")));
  }
}
