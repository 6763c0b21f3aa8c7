package org.tidings.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Json;
import org.tidings.base.OutputPath;
import org.tidings.model.Published;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Closing;
import org.tidings.output.Manifest;
import org.tidings.output.Plan;

/** What a site says of itself, so that the next build can tell what it would change or lose. */
public final class Ledger {
  private Ledger() {}

  /** {@code published.jsonl}: a line for each address that the site serves, sorted by path. */
  public static Artifact of(Plan plan) {
    return new Lines(plan);
  }

  /**
   * {@code tidings.json}: what made the site, a digest of all other files, how many stories and
   * notices are live, and when the site next changes by itself; that is left out when it never
   * does.
   *
   * @param version of the program
   */
  public static Closing tidings(Site site, String version) {
    return new Summary(site, version);
  }

  private record Inputs(List<Published> lines) {}

  /** The ledger as a file; what has nothing to say of something leaves the key out. */
  private static final class Lines implements Artifact {
    private final Plan plan;

    Lines(Plan plan) {
      this.plan = plan;
    }

    private List<Published> lines() {
      return plan.artifacts().stream()
          .flatMap(artifact -> artifact.published().stream())
          .sorted(Comparator.comparing(Published::path))
          .toList();
    }

    @Override
    public OutputPath path() {
      return new OutputPath("published.jsonl");
    }

    @Override
    public Record inputs() {
      return new Inputs(lines());
    }

    @Override
    public Rank rank() {
      return Rank.INDEX;
    }

    @Override
    public String owner() {
      return "the ledger of what is published";
    }

    @Override
    public Optional<Published> published() {
      return Optional.empty();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      for (Published line : lines()) {
        out.write((Json.text(line(line)) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }

    private static Map<String, Object> line(Published line) {
      Map<String, Object> known =
          Json.object(
              "path", line.path().value(),
              "id", line.id(),
              "kind", line.kind(),
              "state", line.state(),
              "first", line.first().map(Instant::toString).orElse(""),
              "updated", line.updated().map(Instant::toString).orElse(""),
              "text", line.text(),
              "facts", line.facts(),
              "to", line.to());
      Map<String, Object> said = new LinkedHashMap<>(known);
      said.values().removeIf(""::equals);
      return said;
    }
  }

  /** The summary, made last. */
  private record Summary(Site site, String version) implements Closing {
    @Override
    public OutputPath path() {
      return new OutputPath("tidings.json");
    }

    @Override
    public byte[] bytes(Manifest manifest) {
      Map<String, Object> summary =
          Json.object(
              "generator", "Tidings " + version,
              "content", manifest.content().hex(),
              "stories", site.storyCount(),
              "notices", site.noticeCount(),
              "nextChange", site.nextChange().map(next -> next.at().toString()));
      return Json.indented(summary).getBytes(StandardCharsets.UTF_8);
    }
  }
}
