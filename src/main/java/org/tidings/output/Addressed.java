package org.tidings.output;

import java.text.Normalizer;
import java.util.ArrayList;
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

  private final List<Placed> sorted;
  private final Map<String, Artifact> files;
  private final Map<String, Artifact> folders = new HashMap<>();

  private Addressed(List<Placed> sorted) {
    this.sorted = sorted;
    this.files = new HashMap<>(sorted.size() * 2);
  }

  /** An artifact whose path was asked for once, and where in which list it stands. */
  record Placed(OutputPath path, Artifact artifact, int list, int index) {}

  static Addressed of(List<List<Artifact>> lists) {
    List<Placed> all = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      List<Artifact> artifacts = lists.get(list);
      for (int i = 0; i < artifacts.size(); i++) {
        Artifact artifact = artifacts.get(i);
        all.add(new Placed(artifact.path(), artifact, list, i));
      }
    }
    all.sort(Addressed::byPath);
    return new Addressed(all);
  }

  private static int byPath(Placed one, Placed other) {
    int order = one.path.compareTo(other.path);
    return order != 0 ? order : one.artifact.owner().compareTo(other.artifact.owner());
  }

  /** Those that can all stand together; every other is a finding. */
  List<Placed> withoutClashes(Findings findings) {
    List<Placed> kept = new ArrayList<>(sorted.size());
    for (Placed placed : sorted) {
      String key = key(placed.path.value());
      Optional<Artifact> rival = rival(key);
      if (rival.isPresent()) {
        findings.add(clash(rival.get(), placed.path, placed.artifact.owner()));
      } else {
        files.put(key, placed.artifact);
        for (String at = folder(key); !at.isEmpty(); at = folder(at)) {
          if (folders.putIfAbsent(at, placed.artifact) != null) {
            break;
          }
        }
        kept.add(placed);
      }
    }
    return kept;
  }

  /** What keeps a file of the program's own from standing beside these. */
  static Optional<Diagnostic> rival(Plan plan, OutputPath own) {
    String file = key(own.value()) + "/";
    return plan.paths().stream()
        .filter(path -> mayBegin(path.value(), file))
        .filter(path -> (key(path.value()) + "/").startsWith(file))
        .findFirst()
        .flatMap(plan::find)
        .map(artifact -> clash(artifact, own, "Tidings itself"));
  }

  /** Whether none of other paths is this one, lies below it, or is a file above it. */
  static boolean standsAlone(OutputPath path, List<OutputPath> others) {
    String own = key(path.value()) + "/";
    return others.stream()
        .filter(other -> mayBegin(other.value(), own))
        .map(other -> key(other.value()) + "/")
        .noneMatch(other -> other.startsWith(own) || own.startsWith(other));
  }

  /** Whether two paths may begin alike; nearly all can be told apart by their first letter. */
  private static boolean mayBegin(String path, String own) {
    char first = path.charAt(0);
    return first >= 128 || own.charAt(0) >= 128 || Character.toLowerCase(first) == own.charAt(0);
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
    for (String at = folder(key); !at.isEmpty() && !folders.containsKey(at); at = folder(at)) {
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
