package org.tidings.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.check.HistoryRules;
import org.tidings.check.NearDuplicates;
import org.tidings.check.RequestInspector;
import org.tidings.check.SignpostInspector;
import org.tidings.feed.FeedInspector;
import org.tidings.image.Darkroom;
import org.tidings.image.PictureCache;
import org.tidings.load.CorpusFiles;
import org.tidings.load.GitHistory;
import org.tidings.load.Loading;
import org.tidings.load.SiteLoader;
import org.tidings.load.SourceFiles;
import org.tidings.load.SourceTree;
import org.tidings.markup.Markdown;
import org.tidings.model.Content;
import org.tidings.model.Differences;
import org.tidings.model.History;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.output.Inspector;
import org.tidings.output.OutputTree;
import org.tidings.output.Plan;
import org.tidings.output.WriteResult;
import org.tidings.output.WriteSettings;
import org.tidings.page.Theme;
import org.tidings.page.ThemeFiles;

/** Builds or checks a site: every line of {@code run} is a stage. */
public final class Build {
  private final BuildRequest request;
  private final Path repository;
  private final Course course;
  private final SourceTree tree;
  private final Parallel parallel;
  private final PictureCache cache;
  private final Overlay overlay;
  private final Markdown markdown = Markdown.standard();

  private Build(BuildRequest request, Path repository, Course course) {
    this.request = request;
    this.repository = repository;
    this.course = course;
    this.tree = SourceTree.scan(request.source());
    course.done(Stage.FIND);
    this.parallel = new Parallel(request.jobs());
    this.cache = request.pictures();
    this.overlay = new Overlay(request.source().resolve("templates"), "/theme");
  }

  /** Looks at the files of a site that is to be built; opens none. */
  public static Build of(BuildRequest request, Course course) {
    return new Build(request, request.source(), course);
  }

  /** Writes the site, or refuses and says why. */
  public static Edition run(BuildRequest request) {
    return of(request, Course.unseen()).write();
  }

  /** What the last build said, if this one would make and say the same. */
  public Optional<LastBuild> unchanged() {
    return LastBuild.of(request, tree, parallel);
  }

  /**
   * Notes that this build went through, for the next.
   *
   * @param summary what was said of the site, in lines
   */
  public void keep(Edition edition, List<String> summary) {
    LastBuild.keep(request, tree, edition, summary);
  }

  /** Applies every rule and writes nothing. */
  public static Edition check(BuildRequest request) {
    return of(request, Course.unseen()).inspect();
  }

  /**
   * The same for sources that were copied out of a repository.
   *
   * @param repository the folder that they came from, which has a past
   */
  static Edition check(BuildRequest request, Path repository) {
    return new Build(request, repository, Course.unseen()).inspect();
  }

  /** Reads the content and looks at it, without rules over the whole or any rendering. */
  public static Outcome<Content> load(BuildRequest request) {
    return of(request, Course.unseen()).loaded().outcome();
  }

  /** Writes the site, or refuses and says why. */
  public Edition write() {
    OutputTree output = OutputTree.at(request.output(), request.source(), request.memory());
    Planned planned = planned();
    Edition unwritten = planned.edition(List.of(), Optional.empty());
    boolean sound = !planned.report().failsAt(request.threshold());
    if (unwritten.misconfigured() || !(sound || request.keepGoing())) {
      return unwritten;
    }
    WriteResult result = output.write(planned.plan(), settings(planned));
    cache.sweep(planned.plan());
    course.done(Stage.WRITE);
    return planned.edition(result.diagnostics(), Optional.of(result));
  }

  private Edition inspect() {
    Planned planned = planned();
    List<Diagnostic> more =
        new ArrayList<>(Rendering.inspect(planned.plan(), inspector(planned), parallel));
    more.addAll(
        NearDuplicates.inspect(
            planned.content(),
            CorpusFiles.read(request.source()),
            new SourceFiles(request.source()),
            parallel));
    return planned.edition(more, Optional.empty());
  }

  private Planned planned() {
    History history = GitHistory.of(repository);
    Supplier<ThemeFiles> files = parallel.meanwhile(() -> ThemeFiles.read(overlay));
    Loaded loaded = loaded();
    Content content = loaded.content();
    Site site = Site.of(content, request.viewing());
    Sources sources = new SourceFiles(request.source());
    Theme theme = Theme.of(files.get(), site.config().look());
    Outcome<Plan> plan =
        new Layout(theme, sources, new Darkroom(sources, cache), markdown, parallel).of(site);
    course.done(Stage.PLAN);
    Survey survey = new Survey(loaded.outcome(), theme.faults(), plan.diagnostics());
    List<Diagnostic> found = survey.whole(site, parallel);
    Comparison comparison = Comparison.of(request, site, plan.value());
    found.addAll(comparison.findings());
    found.addAll(new HistoryRules(content, site, history).inspect());
    HouseRules house = new HouseRules(content, request.viewing().asOf());
    Report report = new Report(PushedAlready.tell(house.judgeAll(found), repository));
    course.done(Stage.JUDGE);
    return new Planned(
        content,
        site,
        plan.value(),
        report,
        house,
        comparison.differences(),
        Stamps.of(site, loaded, theme.digest(), request),
        work(loaded, plan.value()));
  }

  private Work work(Loaded loaded, Plan plan) {
    return new Work(
        tree.files().size(),
        loaded.content().entries().size(),
        loaded.parsed(),
        plan.paths().size(),
        0,
        0);
  }

  private Loaded loaded() {
    SiteLoader loader =
        new SiteLoader(overlay, markdown, Rules.ofTexts(request.viewing().asOf()), parallel)
            .remembering(request.memory().resolve("read"), request.program().mark());
    Loading loading = loader.load(tree, Loading.nothing());
    Content content = loading.outcome().value();
    course.done(Stage.READ);
    return new Loaded(
        request.baseUrl().map(content::at).orElse(content),
        loading.outcome().diagnostics(),
        loading.marks(),
        loading.parsed());
  }

  private WriteSettings settings(Planned planned) {
    boolean incomplete = planned.report().failsAt(Severity.ERROR);
    return new WriteSettings(
        inspector(planned).and(new Needs()),
        parallel,
        request.clean(),
        request.keepGoing(),
        incomplete,
        Closings.of(planned.site(), request.program().version()),
        request.keepGoing() ? Severity.ERROR : request.threshold(),
        request.program().mark(),
        planned.stamps());
  }

  /** Files made from faulty content are faulty too; that would be told twice. */
  private static Inspector inspector(Planned planned) {
    if (planned.report().failsAt(Severity.ERROR)) {
      return Inspector.none();
    }
    Inspector feeds = new FeedInspector(planned.plan(), planned.site());
    return feeds.and(new SignpostInspector()).and(new RequestInspector(planned.site().config()));
  }

  /** A site with the files it would have and what was found on the way. */
  private record Planned(
      Content content,
      Site site,
      Plan plan,
      Report report,
      HouseRules house,
      Differences differences,
      Stamps stamps,
      Work work) {
    Edition edition(List<Diagnostic> more, Optional<WriteResult> written) {
      return new Edition(
          content,
          site,
          report.plus(house.judge(PageFaults.once(more))),
          pages(),
          differences,
          written,
          written.map(result -> work.and(result.rendered(), result.written().size())).orElse(work));
    }

    private int pages() {
      return (int)
          plan.artifacts().stream()
              .filter(artifact -> artifact.path().value().endsWith(".html"))
              .count();
    }
  }
}
