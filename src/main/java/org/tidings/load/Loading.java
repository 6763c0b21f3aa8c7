package org.tidings.load;

import java.util.Map;
import java.util.Optional;
import org.tidings.base.Outcome;
import org.tidings.base.SourcePath;
import org.tidings.load.MediaLoader.PictureFiles;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Content;

/**
 * All that was read of a source tree, with what it takes to read the tree again and open only what
 * changed since: a file is known by its path, size and time, and by what it was read against.
 */
public final class Loading {
  private final Optional<Outcome<Content>> outcome;
  private final Known known;

  Loading(Outcome<Content> outcome, Known known) {
    this(Optional.of(outcome), known);
  }

  private Loading(Optional<Outcome<Content>> outcome, Known known) {
    this.outcome = outcome;
    this.known = known;
  }

  /** Before anything was read. */
  public static Loading nothing() {
    return new Loading(
        Optional.empty(),
        new Known(
            Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(), Optional.empty()));
  }

  /**
   * The content and the findings of all files.
   *
   * @throws IllegalStateException when nothing was read yet
   */
  public Outcome<Content> outcome() {
    return outcome.orElseThrow(IllegalStateException::new);
  }

  /** What entries are known by, as far as they could be remembered. */
  public Map<SourcePath, Marks> marks() {
    return Memory.marks(known.entries().values().stream());
  }

  Known known() {
    return known;
  }

  /**
   * What each file came to.
   *
   * @param library what the entries were read against
   * @param inspector what the texts were judged by
   */
  record Known(
      Optional<Library> library,
      Optional<StoryInspector> inspector,
      Map<SourcePath, Item> entries,
      Map<PictureFiles, PictureLoader.Loaded> pictures,
      Map<SourceFile, DownloadLoader.Loaded> downloads,
      Optional<Wording> wording) {

    /** What is still so when the library and the rules have become others. */
    Known against(Library now, StoryInspector rules) {
      if (inspector.filter(rules::equals).isEmpty()) {
        return new Known(Optional.empty(), inspector, entries, Map.of(), Map.of(), wording);
      }
      boolean sameGround = library.filter(old -> old.ground().equals(now.ground())).isPresent();
      return new Known(
          library, inspector, entries, sameGround ? pictures : Map.of(), downloads, wording);
    }
  }

  /**
   * A Markdown file, as it lay on the disk, and what became of it.
   *
   * @param marks kept only where something is remembered between runs
   */
  record Item(SourceFile file, LoadedEntry loaded, Optional<Marks> marks) {}
}
