package org.tidings.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Outcome;
import org.tidings.base.Refusal;
import org.tidings.base.Report;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.check.LiveQuestions;
import org.tidings.check.LiveTruth;
import org.tidings.load.LiveAddress;
import org.tidings.load.LiveSiteReader;
import org.tidings.load.SiteVisitor;
import org.tidings.model.Content;
import org.tidings.model.HostPolicy;
import org.tidings.model.Published;
import org.tidings.model.Site;
import org.tidings.output.BuiltSite;
import org.tidings.output.Manifest;

/** Holds a site that is live against the folder that was built: {@code check --live}. */
public final class LiveCheck {
  private static final Location SITE = Location.of(new SourcePath("content/site.yaml"));
  private static final int MOST_FILES = 2_000;

  private final BuildRequest request;
  private final LiveAddress address;
  private final Rounds.Limits limits;

  private LiveCheck(BuildRequest request, LiveAddress address, Rounds.Limits limits) {
    this.request = request;
    this.address = address;
    this.limits = limits;
  }

  /**
   * What came of it.
   *
   * @param asked how many files of the site were asked for
   * @param files how many it has
   * @param others how many addresses were asked that are no file: old, withdrawn and wrong ones
   */
  public record Result(Report report, int asked, int files, int others) {}

  /**
   * Asks the site that is live.
   *
   * @param url where it is
   * @throws Refusal when that is no address, or when there is nothing to compare with
   */
  public static Result run(BuildRequest request, String url) {
    return run(request, url, Rounds.Limits.USUAL);
  }

  static Result run(BuildRequest request, String url, Rounds.Limits limits) {
    return new LiveCheck(request, LiveAddress.of("--live", url), limits).run();
  }

  private Result run() {
    BuiltSite built =
        BuiltSite.read(request.output(), request.source(), request.memory(), new Needs());
    Outcome<Content> loaded = Build.load(request);
    if (Edition.misconfigured(loaded.diagnostics())) {
      throw new Refusal("content/site.yaml has errors; run tidings check, and mend them first");
    }
    HouseRules house = new HouseRules(loaded.value(), request.viewing().asOf());
    Result result = asked(built, Site.of(loaded.value(), request.viewing()));
    List<Diagnostic> all = new ArrayList<>(result.report().findings());
    if (!built.isWhole()) {
      all.add(changed());
    }
    return new Result(
        new Report(house.judge(all)), result.asked(), result.files(), result.others());
  }

  private Result asked(BuiltSite built, Site site) {
    LiveQuestions questions = new LiveQuestions(truth(built, site));
    SiteVisitor visitor = new SiteVisitor(address, limits.visit());
    Rounds rounds = new Rounds(visitor, limits);
    rounds.ask(List.of(questions.first()));
    int files = 0;
    int others = 0;
    if (rounds.findings().isEmpty()) {
      files = rounds.ask(questions.files(MOST_FILES));
      others = rounds.ask(questions.others());
    }
    return new Result(new Report(rounds.findings().toList()), files, questions.fileCount(), others);
  }

  private LiveTruth truth(BuiltSite built, Site site) {
    Manifest files = built.manifest();
    return new LiveTruth(
        address.root(),
        site.config(),
        HostPolicy.of(site, files.needs().header()),
        files,
        ledger(),
        built::bytes);
  }

  private Map<UrlPath, Published> ledger() {
    try {
      return LiveSiteReader.read(request.output().toString())
          .orElseThrow(() -> new Refusal("there is no published.jsonl in " + request.output()))
          .lines();
    } catch (IOException e) {
      throw new Refusal(
          "the built site in %s can't be read (%s); run tidings build again"
              .formatted(request.output(), e.getMessage()),
          e);
    }
  }

  private Diagnostic changed() {
    return Diagnostic.error(
        "live/changed-folder",
        SITE,
        "the folder %s is not as the build left it, so it can't prove what is live"
            .formatted(request.output().getFileName()),
        "Build again. Where the folder came from another job, hidden files such as .nojekyll must"
            + " come along, and nothing else may lie in it.");
  }
}
