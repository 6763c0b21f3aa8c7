package org.tidings.output;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.base.Diagnostic;
import org.tidings.base.OutputPath;
import org.tidings.output.Made.State;

/** One writing of the tree, under the lock. */
final class Writing {
  private final Disk disk;
  private final WriteSettings settings;
  private final ManifestFile file;
  private final Manifest known;
  private final Ground ground;
  private final Staging staging;
  private final Workshop workshop;

  Writing(OutputFolder folder, Disk disk, WriteSettings settings) {
    this.disk = disk;
    this.settings = settings;
    this.file = new ManifestFile(folder, disk);
    this.known = file.read();
    this.ground = new Ground(folder, known);
    this.staging = new Staging(folder.root(), disk);
    this.workshop = new Workshop(ground, staging, settings);
  }

  WriteResult write(Plan plan) {
    staging.clear();
    try {
      List<Diagnostic> clashes = clashes(plan);
      List<Made> made = settings.parallel().map(plan.artifacts(), workshop::make);
      boolean broken = made.stream().anyMatch(each -> each.is(State.BROKEN));
      boolean keepOld = settings.keepGoing() && (broken || settings.incomplete());
      return !clashes.isEmpty() || (broken && !settings.keepGoing())
          ? refused(made, clashes)
          : put(inOrder(plan, made), keepOld);
    } finally {
      staging.remove();
    }
  }

  private List<Diagnostic> clashes(Plan plan) {
    return settings.closings().stream()
        .flatMap(closing -> Addressed.rival(plan, closing.path()).stream())
        .toList();
  }

  private WriteResult refused(List<Made> made, List<Diagnostic> clashes) {
    return new WriteResult(
        known,
        true,
        Stream.concat(clashes.stream(), findings(made).stream()).toList(),
        List.of(),
        0,
        List.of(),
        rendered(made));
  }

  private WriteResult put(List<Made> artifacts, boolean keepOld) {
    List<Made> all = new ArrayList<>(artifacts);
    Manifest next = manifest(all, keepOld);
    for (Closing closing : settings.closings()) {
      Made last = workshop.close(closing, next);
      all.add(last);
      next = next.plus(last.line().orElseThrow());
    }
    List<OutputPath> waiting =
        all.stream().filter(made -> made.is(State.WAITING)).map(Made::path).toList();
    Sweep sweep = new Sweep(ground, disk);
    file.announce(ManifestText.write(next));
    sweep.clearWay();
    new Placing(ground, staging, disk).place(waiting);
    sweep.remove(stale(next));
    file.commit();
    return new WriteResult(
        next,
        false,
        Stream.concat(findings(all).stream(), sweep.findings().stream()).toList(),
        waiting,
        (int) all.stream().filter(made -> made.is(State.CURRENT) || made.is(State.SAME)).count(),
        sweep.removed(),
        rendered(artifacts));
  }

  /** By rank, then by path, in which order the plan has them. */
  private static List<Made> inOrder(Plan plan, List<Made> made) {
    Map<Artifact.Rank, List<Made>> ranks = new EnumMap<>(Artifact.Rank.class);
    for (int i = 0; i < made.size(); i++) {
      Artifact.Rank rank = plan.artifacts().get(i).rank();
      ranks.computeIfAbsent(rank, first -> new ArrayList<>()).add(made.get(i));
    }
    return ranks.values().stream().flatMap(List::stream).toList();
  }

  /** What will stand there: files made now, and, where we go on in spite of faults, old ones. */
  private Manifest manifest(List<Made> made, boolean keepOld) {
    List<Manifest.Line> lines = new ArrayList<>();
    if (keepOld) {
      Set<OutputPath> inTheWay = ground.inTheWay();
      known.lines().stream()
          .filter(line -> !inTheWay.contains(line.path()))
          .filter(line -> ground.look(line.path()).holds(line))
          .forEach(lines::add);
    }
    made.forEach(each -> each.line().ifPresent(lines::add));
    return Manifest.of(lines);
  }

  private List<Manifest.Line> stale(Manifest next) {
    Set<OutputPath> gone = new HashSet<>(ground.inTheWay());
    return known.lines().stream()
        .filter(line -> next.line(line.path()).isEmpty())
        .filter(line -> !gone.contains(line.path()))
        .toList();
  }

  private static List<Diagnostic> findings(List<Made> made) {
    return made.stream().flatMap(each -> each.findings().stream()).toList();
  }

  private static int rendered(List<Made> made) {
    return (int) made.stream().filter(each -> !each.is(State.CURRENT)).count();
  }
}
