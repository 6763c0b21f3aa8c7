package org.tidings.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.check.PublishedRules;
import org.tidings.load.LiveSiteReader;
import org.tidings.model.Differences;
import org.tidings.model.Differences.Basis;
import org.tidings.model.LiveSite;
import org.tidings.model.Published;
import org.tidings.model.Site;
import org.tidings.output.Plan;

/** A plan held against what is live, when {@code --published} says where that is. */
record Comparison(List<Diagnostic> findings, Differences differences) {

  static Comparison of(BuildRequest request, Site site, Plan plan) {
    if (request.published().isEmpty()) {
      return new Comparison(List.of(), Differences.none(Basis.NOTHING));
    }
    String where = request.published().get();
    try {
      Optional<LiveSite> live = LiveSiteReader.read(where);
      PublishedRules rules =
          new PublishedRules(live.orElse(new LiveSite(Map.of())), site, lines(plan));
      Basis basis = live.isPresent() ? Basis.LIVE : Basis.FIRST;
      return new Comparison(rules.inspect(), rules.differences(basis));
    } catch (IOException e) {
      return new Comparison(List.of(unread(where, e)), Differences.none(Basis.UNREAD));
    }
  }

  private static Map<UrlPath, Published> lines(Plan plan) {
    Map<UrlPath, Published> lines = new TreeMap<>();
    plan.artifacts()
        .forEach(artifact -> artifact.published().ifPresent(line -> lines.put(line.path(), line)));
    return lines;
  }

  private static Diagnostic unread(String where, IOException fault) {
    String reason = Optional.ofNullable(fault.getMessage()).orElse("no answer");
    return Diagnostic.warning(
        "site/published-unreachable",
        Location.of(new SourcePath("content/site.yaml")),
        "what is live at %s can't be read (%s), so nothing was compared".formatted(where, reason),
        "Try again when the site answers; with --strict the build stops here.");
  }
}
