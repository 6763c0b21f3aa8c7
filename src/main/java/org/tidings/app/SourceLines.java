package org.tidings.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Location;
import org.tidings.base.Match;
import org.tidings.base.Report;
import org.tidings.base.SourcePath;
import picocli.CommandLine.Help.Ansi;

/**
 * Reads the lines that findings point to, for the excerpt with its caret; what nothing may print is
 * masked in them.
 */
final class SourceLines {
  private static final char MASK = '\u2022';
  private static final long TOO_LONG = 8L * 1024 * 1024;

  private final Path root;
  private final Ansi colours;
  private final Report report;
  private final Map<SourcePath, List<String>> files = new HashMap<>();
  private final Map<SourcePath, List<Location>> secrets = new HashMap<>();

  /**
   * @param report all findings there are, not only those that are shown
   */
  SourceLines(Path root, Ansi colours, Report report) {
    this.root = root;
    this.colours = colours;
    this.report = report.personal();
    this.report.findings().stream()
        .flatMap(finding -> finding.match().stream())
        .filter(Match::isPersonal)
        .flatMap(match -> match.places().stream())
        .forEach(at -> secrets.computeIfAbsent(at.file(), file -> new ArrayList<>()).add(at));
  }

  Ansi colours() {
    return colours;
  }

  /** The line that a location names; empty when there is none to show. */
  Optional<String> line(Location at) {
    List<Location> hidden = secrets.getOrDefault(at.file(), List.of());
    if (!at.hasLine() || hidden.stream().anyMatch(secret -> !secret.hasLine())) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(at.file(), this::read);
    return at.line() > lines.size()
        ? Optional.empty()
        : Optional.of(masked(lines.get(at.line() - 1), at));
  }

  private String masked(String line, Location shown) {
    StringBuilder masked = new StringBuilder(line);
    for (Location secret : secrets.getOrDefault(shown.file(), List.of())) {
      if (secret.line() == shown.line()) {
        int end = Math.min(secret.endColumn() - 2, line.length());
        for (int i = secret.column(); i < end; i++) {
          masked.setCharAt(i, MASK);
        }
      }
    }
    return report.discreet(masked.toString());
  }

  private List<String> read(SourcePath path) {
    Path file = root.resolve(path.value());
    try {
      if (Files.size(file) > TOO_LONG) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().map(SourceLines::printable).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Tabs keep their one column and nothing can steer the terminal. */
  private static String printable(String line) {
    StringBuilder shown = new StringBuilder(line.length());
    line.chars().forEach(c -> shown.append(c < ' ' || (c >= 127 && c < 160) ? ' ' : (char) c));
    return shown.toString().replace("\uFEFF", " ");
  }
}
