package org.tidings.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.tidings.base.Diagnostic;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.base.Report;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Broken;
import org.tidings.output.Plan;

/**
 * A site as its sources stood at one moment: which files it has and what is wrong with it. A file
 * is made when it is asked for. Safe for use by many threads.
 */
public final class Proof {
  private final Site site;
  private final Plan plan;
  private final Survey survey;
  private final HouseRules house;
  private final Circumstances circumstances;
  private final Set<Diagnostic> printed = new ConcurrentSkipListSet<>();
  private volatile Optional<List<Diagnostic>> whole = Optional.empty();
  private volatile Optional<Report> report = Optional.empty();

  /**
   * Under which it was made.
   *
   * @param sound whether {@code site.yaml} could ever be read
   * @param changed source files that are not what they were in the proof before
   */
  record Circumstances(Instant asOf, boolean sound, Set<SourcePath> changed) {}

  Proof(Site site, Plan plan, Survey survey, Circumstances circumstances) {
    this.site = site;
    this.plan = plan;
    this.survey = survey;
    this.house = new HouseRules(survey.loaded().value(), circumstances.asOf());
    this.circumstances = circumstances;
  }

  /** The same site at a moment when it can't be read at all. */
  Proof withFault(Diagnostic fault) {
    Circumstances then =
        new Circumstances(circumstances.asOf, circumstances.sound, Set.of(fault.at().file()));
    return new Proof(site, plan, survey.plus(fault), then);
  }

  /** The site as readers would see it. */
  public Site site() {
    return site;
  }

  /** The source files that are not what they were in the proof before. */
  public Set<SourcePath> changed() {
    return circumstances.changed;
  }

  /** The paths of all files, sorted. */
  public List<OutputPath> paths() {
    return plan.paths();
  }

  /** The entry whose page a file is. */
  public Optional<Entry> entryAt(OutputPath file) {
    String path = "/" + file.value();
    String folder = path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
    return UrlPath.isSafe(folder) ? site.entry(new UrlPath(folder)) : Optional.empty();
  }

  /**
   * The entry that would answer at an address if it were not held back: a draft, or not yet due.
   */
  public Optional<Entry> heldBackAt(UrlPath path) {
    return site.heldBack().keySet().stream().filter(entry -> entry.path().equals(path)).findFirst();
  }

  /** Whether an entry's file can't be read any more, so that the entry is what it was before. */
  public boolean isAsItWas(Entry entry) {
    return survey.loaded().diagnostics().stream()
        .filter(finding -> finding.at().file().equals(entry.source()))
        .anyMatch(finding -> finding.isError() && finding.rule().area().equals("front-matter"));
  }

  /** What is known to be wrong so far. */
  public Report report() {
    return report.orElseGet(this::made);
  }

  private Report made() {
    List<Diagnostic> found = new ArrayList<>(whole.orElseGet(survey::known));
    found.addAll(printed);
    Report made = new Report(whole.isPresent() ? house.judgeAll(found) : house.judge(found));
    report = Optional.of(made);
    return made;
  }

  /** Applies the rules over the whole; from now on the report has their findings. */
  void inspect(Parallel parallel) {
    if (whole.isEmpty()) {
      whole = Optional.of(survey.whole(site, parallel));
      made();
    }
  }

  /** Whether nothing is known to keep any of its files from being made. */
  boolean isPrintable() {
    return survey.theme().isEmpty() && printed.isEmpty();
  }

  /** Whether there is a site to show: not before {@code site.yaml} could be read once. */
  public boolean isPresentable() {
    return circumstances.sound;
  }

  Plan plan() {
    return plan;
  }

  /**
   * Makes one file.
   *
   * @throws Broken when it can't be made
   * @throws org.tidings.base.Refusal when a source file is not what it was
   */
  byte[] print(Artifact artifact) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try {
      artifact.writeTo(bytes);
      return bytes.toByteArray();
    } catch (Broken broken) {
      if (printed.add(broken.diagnostic())) {
        made();
      }
      throw broken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
