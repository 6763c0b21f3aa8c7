package org.tidings.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.Severity;
import org.tidings.build.Build;
import org.tidings.build.BuildRequest;
import org.tidings.build.Program;
import org.tidings.check.TextRules;
import org.tidings.load.SiteLoader;
import org.tidings.load.SourceTree;
import org.tidings.markup.Inspection;
import org.tidings.markup.Markdown;
import org.tidings.model.Viewing;

/**
 * What the rules that read texts cost, as a share of a whole build: reads a site with them and
 * without, in turns, and builds it once a round. Arguments: the site's folder, how many rounds.
 */
public final class CheckCost {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private CheckCost() {}

  /** Prints the median of each, in milliseconds, and the share. */
  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[0]).toAbsolutePath();
    int rounds = Integer.parseInt(arguments[1]);
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    List<Double> build = new ArrayList<>();
    List<Double> share = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      without.add(read(site, Inspection.none()));
      with.add(read(site, TextRules.on(NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate())));
      build.add(build(site));
      double cost = with.get(i) - without.get(i);
      share.add(cost / (build.get(i) - cost));
    }
    System.out.printf(
        Locale.ROOT,
        "reading without rules %.0f ms, with %.0f ms; building %.0f ms;"
            + " rules over texts add %.0f %% to a build without them (medians of %d)%n",
        median(without),
        median(with),
        median(build),
        100 * median(share),
        rounds);
  }

  private static double read(Path site, Inspection rules) {
    Overlay theme = new Overlay(site.resolve("templates"), "/theme");
    SiteLoader loader = new SiteLoader(theme, Markdown.standard(), rules, new Parallel(THREADS));
    long start = System.nanoTime();
    loader.load(SourceTree.scan(site));
    return (System.nanoTime() - start) / 1e6;
  }

  private static double build(Path site) {
    BuildRequest request =
        new BuildRequest(
            site,
            site.resolve("site-output"),
            Optional.empty(),
            Optional.empty(),
            Viewing.at(NOW),
            Severity.ERROR,
            true,
            true,
            THREADS,
            new Program("bench", ""),
            Optional.empty());
    long start = System.nanoTime();
    Build.run(request);
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0);
  }
}
