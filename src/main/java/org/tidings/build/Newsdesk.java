package org.tidings.build;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tidings.base.Outcome;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.image.Darkroom;
import org.tidings.load.Loading;
import org.tidings.load.SiteLoader;
import org.tidings.load.SourceFile;
import org.tidings.load.SourceFiles;
import org.tidings.load.SourceTree;
import org.tidings.markup.Markdown;
import org.tidings.model.Content;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig.Look;
import org.tidings.model.Sources;
import org.tidings.model.Viewing;
import org.tidings.output.Plan;
import org.tidings.page.Theme;

/**
 * Reads the sources of a site over and over, each time opening only what changed. Used by one
 * thread at a time.
 */
final class Newsdesk {
  private final BuildRequest request;
  private final Overlay overlay;
  private final Markdown markdown = Markdown.standard();
  private final Parallel parallel;
  private final Sources texts;
  private final Darkroom darkroom;
  private Optional<Stand> last = Optional.empty();

  Newsdesk(BuildRequest request) {
    this.request = request;
    this.overlay = new Overlay(request.source().resolve("templates"), "/theme");
    this.parallel = new Parallel(request.jobs());
    this.texts = new RecentTexts(new SourceFiles(request.source()));
    this.darkroom = new Darkroom(texts, request.pictures());
  }

  /**
   * How the sources stood when they were last read.
   *
   * @param sound whether {@code site.yaml} could ever be read
   */
  private record Stand(
      SourceTree tree,
      List<Overlay.Stamp> stamps,
      Loading loading,
      Theme theme,
      boolean sound,
      Planned planned) {}

  /** A site and the files that it has. */
  private record Planned(Site site, Outcome<Plan> plan) {
    /** The same with entries in place of others; empty when that takes more. */
    Optional<Planned> with(List<Loading.Swap> swaps, Viewing viewing, Layout layout) {
      Optional<Site> now = site.later(viewing);
      for (Loading.Swap swap : swaps) {
        now = now.flatMap(known -> known.with(swap.old(), swap.now()));
      }
      return now.map(
          known ->
              new Planned(
                  known, new Outcome<>(layout.again(plan.value(), known), plan.diagnostics())));
    }
  }

  /**
   * A proof of the site as it stands now.
   *
   * @param touched the only files of the content that may have been written; when empty, any may
   * @throws org.tidings.base.Refusal when there is no site at all
   */
  Proof read(Instant now, Optional<Set<SourcePath>> touched) {
    List<Overlay.Stamp> stamps = overlay.stamps();
    SourceTree tree =
        last.flatMap(stand -> touched.flatMap(stand.tree::again))
            .orElseGet(() -> SourceTree.scan(request.source()));
    Loading before = last.map(Stand::loading).orElseGet(Loading::nothing);
    Loading loading =
        new SiteLoader(overlay, markdown, Rules.ofTexts(now), parallel).load(tree, before);
    Outcome<Content> loaded = loading.outcome();
    Theme theme = theme(stamps, loaded.value().config().look());
    boolean sound =
        last.filter(Stand::sound).isPresent() || !Edition.misconfigured(loaded.diagnostics());
    Set<SourcePath> changed = last.map(stand -> changed(stand, tree, stamps)).orElse(Set.of());
    Planned planned = planned(loading, theme, now);
    last = Optional.of(new Stand(tree, stamps, loading, theme, sound, planned));
    Survey survey = new Survey(loaded, theme.faults(), planned.plan.diagnostics());
    return new Proof(
        planned.site, planned.plan.value(), survey, new Proof.Circumstances(now, sound, changed));
  }

  private Theme theme(List<Overlay.Stamp> stamps, Look look) {
    return last.filter(stand -> stand.stamps.equals(stamps))
        .filter(stand -> stand.loading.outcome().value().config().look().equals(look))
        .map(Stand::theme)
        .orElseGet(() -> Theme.load(overlay, look));
  }

  private Planned planned(Loading loading, Theme theme, Instant now) {
    Layout layout = new Layout(theme, texts, darkroom, markdown, parallel);
    Viewing asked = request.viewing();
    Viewing viewing = new Viewing(now, asked.drafts(), asked.future());
    return last.filter(stand -> stand.theme == theme)
        .flatMap(stand -> loading.swaps().flatMap(all -> stand.planned.with(all, viewing, layout)))
        .orElseGet(() -> anew(loading.outcome().value(), viewing, layout));
  }

  private Planned anew(Content loaded, Viewing viewing, Layout layout) {
    Site site = Site.of(request.baseUrl().map(loaded::at).orElse(loaded), viewing);
    return new Planned(site, layout.of(site));
  }

  /** Whether the sources are still what they were when they were last read. */
  boolean isCurrent() {
    return last.filter(stand -> stand.stamps.equals(overlay.stamps()))
        .filter(stand -> stand.tree.files().equals(SourceTree.scan(request.source()).files()))
        .isPresent();
  }

  private static Set<SourcePath> changed(
      Stand before, SourceTree tree, List<Overlay.Stamp> stamps) {
    Set<SourcePath> changed = new TreeSet<>();
    different(before.tree.files(), tree.files(), SourceFile::path, changed);
    different(before.stamps, stamps, stamp -> new SourcePath("templates/" + stamp.name()), changed);
    return changed;
  }

  /** Adds what is in only one of the two; both are sorted by path. */
  private static <T> void different(
      List<T> one, List<T> other, Function<T, SourcePath> path, Set<SourcePath> to) {
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      int order =
          i == one.size()
              ? 1
              : j == other.size() ? -1 : path.apply(one.get(i)).compareTo(path.apply(other.get(j)));
      if (order != 0 || !one.get(i).equals(other.get(j))) {
        to.add(path.apply(order <= 0 ? one.get(i) : other.get(j)));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
  }
}
