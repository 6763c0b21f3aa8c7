package org.tidings.output;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.OutputPath;
import org.tidings.base.SourcePath;

/**
 * Artifacts by address, as the most forgetful disk would see them: one that takes capitals for
 * small letters and one way to write an accent for another.
 */
final class Addressed {
  private static final String RULE = "site/duplicate-address";
  private static final Location SITE = Location.of(new SourcePath("content/site.yaml"));

  private final List<Artifact> sorted;
  private final Map<String, Artifact> files = new HashMap<>();
  private final Map<String, Artifact> folders = new HashMap<>();

  private Addressed(List<Artifact> sorted) {
    this.sorted = sorted;
  }

  /** An artifact whose path was asked for once. */
  private record Placed(OutputPath path, Artifact artifact) {}

  static Addressed of(List<Artifact> artifacts) {
    return new Addressed(
        artifacts.stream()
            .map(artifact -> new Placed(artifact.path(), artifact))
            .sorted(
                Comparator.comparing(Placed::path)
                    .thenComparing(placed -> placed.artifact().owner()))
            .map(Placed::artifact)
            .toList());
  }

  /** Those that can all stand together; every other is a finding. */
  List<Artifact> withoutClashes(Findings findings) {
    List<Artifact> kept = new ArrayList<>(sorted.size());
    for (Artifact artifact : sorted) {
      String key = key(artifact.path().value());
      Optional<Artifact> rival = rival(key);
      if (rival.isPresent()) {
        findings.add(clash(rival.get(), artifact.path(), artifact.owner()));
      } else {
        files.put(key, artifact);
        for (String at = folder(key); !at.isEmpty(); at = folder(at)) {
          if (folders.putIfAbsent(at, artifact) != null) {
            break;
          }
        }
        kept.add(artifact);
      }
    }
    return kept;
  }

  /** What keeps a file of the program's own from standing beside these. */
  static Optional<Diagnostic> rival(List<Artifact> artifacts, OutputPath own) {
    String file = key(own.value());
    return artifacts.stream()
        .filter(artifact -> (key(artifact.path().value()) + "/").startsWith(file + "/"))
        .findFirst()
        .map(artifact -> clash(artifact, own, "Tidings itself"));
  }

  /** Whether no other artifact has this path, lies below it, or is a file above it. */
  static boolean standsAlone(OutputPath path, List<Artifact> others) {
    String own = key(path.value()) + "/";
    return others.stream()
        .map(other -> key(other.path().value()) + "/")
        .noneMatch(other -> other.startsWith(own) || own.startsWith(other));
  }

  private Optional<Artifact> rival(String key) {
    Artifact same = files.get(key);
    if (same != null) {
      return Optional.of(same);
    }
    Artifact below = folders.get(key);
    if (below != null) {
      return Optional.of(below);
    }
    for (String at = folder(key); !at.isEmpty(); at = folder(at)) {
      Artifact file = files.get(at);
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic clash(Artifact first, OutputPath path, String owner) {
    String one = first.path().value();
    String other = path.value();
    String message =
        one.equals(other)
            ? "\"/%s\" is claimed twice: by %s and by %s".formatted(one, first.owner(), owner)
            : "\"/%s\" of %s and \"/%s\" of %s can't both stand on every machine"
                .formatted(one, first.owner(), other, owner);
    return Diagnostic.error(
        RULE,
        source(owner).or(() -> source(first.owner())).orElse(SITE),
        message,
        "Give one of the two another slug or another name.");
  }

  private static Optional<Location> source(String owner) {
    return owner.startsWith("content/") || owner.startsWith("templates/")
        ? Optional.of(Location.of(new SourcePath(owner)))
        : Optional.empty();
  }

  /** Whether every machine takes it for what it is, as nearly all paths. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 128 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String key(String path) {
    if (isPlain(path)) {
      return path;
    }
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String folder(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('/')));
  }
}
