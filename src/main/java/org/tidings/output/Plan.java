package org.tidings.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.base.Findings;
import org.tidings.base.Outcome;
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
    kept.sort(Comparator.comparing(Artifact::path));
    return Outcome.of(new Plan(kept), findings);
  }

  /** This plan and one artifact more, such as a list of all others. */
  public Outcome<Plan> plus(Artifact artifact) {
    List<Artifact> all = new ArrayList<>(artifacts);
    all.add(artifact);
    return of(all);
  }

  /** All artifacts, sorted by path. */
  public List<Artifact> artifacts() {
    return artifacts;
  }
}
