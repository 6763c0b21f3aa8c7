package org.tidings.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Sources;
import org.tidings.model.Story;

/**
 * Stories that repeat another story, or a text of the folder {@code corpus} beside {@code content}:
 * press releases, agency copy (editorial policy, section 7).
 */
public final class NearDuplicates {
  private static final double ALIKE = 0.35;
  private static final int LONG_RUN = 25;

  /** Texts that share something with more others than this share a phrase of the house. */
  private static final int COMMON = 30;

  private final Map<Long, List<Text>> shared = new HashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();

  /** A text with the place of its file; older ones come first. */
  private record Text(SourcePath file, Optional<Story> story, Shingles shingles) {}

  private NearDuplicates() {}

  /**
   * Compares all stories that have not been withdrawn.
   *
   * @param corpus texts of others by path
   */
  public static List<Diagnostic> inspect(
      Content content, SortedMap<SourcePath, String> corpus, Sources sources, Parallel parallel) {
    List<Story> stories =
        content.stories().stream()
            .filter(story -> story.basics().withdrawn().isEmpty())
            .sorted(Comparator.comparing(Story::published).thenComparing(Story::source))
            .toList();
    List<Text> texts = new ArrayList<>();
    corpus.forEach((file, text) -> texts.add(new Text(file, Optional.empty(), Shingles.of(text))));
    texts.addAll(
        parallel.map(
            stories,
            story ->
                new Text(
                    story.source(),
                    Optional.of(story),
                    Shingles.of(sources.body(story.basics().body())))));
    NearDuplicates rule = new NearDuplicates();
    texts.forEach(rule::compare);
    return rule.found;
  }

  private void compare(Text text) {
    Set<Text> candidates = new TreeSet<>(Comparator.comparing(Text::file));
    for (int i = 0; i < Shingles.BINS / 2; i++) {
      meet(text.shingles.band(i), text, candidates);
    }
    text.shingles.sample().keySet().forEach(run -> meet(run, text, candidates));
    text.story
        .filter(story -> story.sources().stream().noneMatch(Story.SourceNote::reuse))
        .ifPresent(story -> candidates.forEach(other -> compare(text, story, other)));
  }

  private void meet(long key, Text text, Set<Text> candidates) {
    if (key != 0) {
      List<Text> others = shared.computeIfAbsent(key, unused -> new ArrayList<>(1));
      if (others.size() < COMMON) {
        candidates.addAll(others);
        others.add(text);
      }
    }
  }

  private void compare(Text text, Story story, Text other) {
    boolean translation =
        other
            .story
            .filter(each -> each.basics().group().equals(story.basics().group()))
            .isPresent();
    if (translation || text.file.equals(other.file)) {
      return;
    }
    double likeness = text.shingles.likeness(other.shingles);
    int run = text.shingles.longestRun(other.shingles);
    if (likeness >= ALIKE || run >= LONG_RUN) {
      String much =
          likeness >= ALIKE
              ? String.format(Locale.ROOT, "about %d %% of this text", Math.round(100 * likeness))
              : "a run of " + run + " words of this text";
      found.add(
          Diagnostic.info(
              "steal/near-duplicate",
              Location.of(text.file),
              "%s also stands in %s".formatted(much, other.file),
              "Name it under `sources` with reuse: true if you may use it, or tell it in your own"
                  + " words."));
    }
  }
}
