package org.tidings.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.OutputPath;
import org.tidings.base.SourcePath;

/** Removes what earlier builds wrote and nobody has changed since; everything else stays. */
final class Sweep {
  private final Ground ground;
  private final Disk disk;
  private final List<OutputPath> removed = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  Sweep(Ground ground, Disk disk) {
    this.ground = ground;
    this.disk = disk;
  }

  /** What is gone now. */
  List<OutputPath> removed() {
    return removed;
  }

  /** What was kept although it is no longer planned. */
  List<Diagnostic> findings() {
    return findings;
  }

  /** Makes way for files that go where folders were, and folders where files were. */
  void clearWay() {
    Set<OutputPath> inTheWay = ground.inTheWay();
    if (!inTheWay.isEmpty()) {
      remove(inTheWay.stream().flatMap(path -> ground.known().line(path).stream()).toList());
      ground.lookAgain();
    }
  }

  /** Removes files, then the folders that they leave empty. */
  void remove(Collection<Manifest.Line> lines) {
    Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
    for (Manifest.Line line : lines) {
      Standing standing = ground.look(line.path());
      if (standing.holds(line)) {
        disk.delete(standing.path());
        removed.add(line.path());
      } else if (standing.is(Standing.Kind.FILE)) {
        findings.add(kept(line.path()));
      }
      folders.add(line.path().folder());
    }
    Set<String> full = new HashSet<>();
    folders.forEach(folder -> removeEmpty(folder, full));
  }

  private void removeEmpty(String folder, Set<String> full) {
    for (String at = folder; !at.isEmpty() && !full.contains(at); at = Ground.parent(at)) {
      Standing standing = ground.look(new OutputPath(at));
      boolean gone =
          standing.is(Standing.Kind.NOTHING)
              || (standing.is(Standing.Kind.FOLDER) && disk.deleteIfEmpty(standing.path()));
      if (!gone) {
        full.add(at);
      }
    }
  }

  private Diagnostic kept(OutputPath path) {
    return Diagnostic.warning(
        "site/kept-file",
        Location.of(new SourcePath(ground.folder().label(path.value()))),
        "this file is no longer part of the site, but somebody changed it; so it was kept",
        "Delete it by hand if nobody needs it.");
  }
}
