package org.tidings.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Outcome;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.model.Site;

/** Every file that a site has, by path, no two alike; nothing of it is made yet. */
public final class Plan {
  private final List<Artifact> artifacts;

  private Plan(List<Artifact> artifacts) {
    this.artifacts = List.copyOf(artifacts);
  }

  /** Asks all producers; of two artifacts that can't both stand only the first stays. */
  public static Outcome<Plan> of(List<Producer> producers, Site site, Parallel parallel) {
    return of(
        parallel.map(producers, producer -> producer.artifacts(site)).stream()
            .flatMap(List::stream)
            .toList());
  }

  static Outcome<Plan> of(List<Artifact> artifacts) {
    Findings findings = new Findings();
    List<Artifact> kept = Addressed.of(artifacts).withoutClashes(findings);
    return Outcome.of(new Plan(kept), findings);
  }

  /** This plan and one artifact more, such as a list of all others. */
  public Outcome<Plan> plus(Artifact artifact) {
    List<Artifact> all = new ArrayList<>(artifacts);
    if (Addressed.standsAlone(artifact.path(), artifacts)) {
      all.add(-1 - position(artifact.path()), artifact);
      return new Outcome<>(new Plan(all), List.of());
    }
    all.add(artifact);
    return of(all);
  }

  /** The artifact at a path. */
  public Optional<Artifact> find(OutputPath path) {
    int position = position(path);
    return position < 0 ? Optional.empty() : Optional.of(artifacts.get(position));
  }

  /** Where in the list it is, or as {@link java.util.Collections#binarySearch} says it is not. */
  private int position(OutputPath path) {
    int from = 0;
    int to = artifacts.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = artifacts.get(middle).path().compareTo(path);
      if (order == 0) {
        return middle;
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle - 1;
    }
    return -1 - from;
  }

  /** All artifacts, sorted by path. */
  public List<Artifact> artifacts() {
    return artifacts;
  }
}
