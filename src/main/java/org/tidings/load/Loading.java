package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.SourcePath;
import org.tidings.load.MediaLoader.PictureFiles;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Content;
import org.tidings.model.Entry;

/**
 * All that was read of a source tree, with what it takes to read the tree again and open only what
 * changed since: a file is known by its path, size and time, and by what it was read against.
 */
public final class Loading {
  private final Optional<Read> read;
  private final Known known;

  Loading(Read read, Known known) {
    this(Optional.of(read), known);
  }

  private Loading(Optional<Read> read, Known known) {
    this.read = read;
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
   * What came of it all.
   *
   * @param swaps all that is new since the loading before, when that is so little; else empty
   */
  record Read(SourceTree tree, Outcome<Content> outcome, Told told, Optional<List<Swap>> swaps) {}

  /**
   * What was noticed besides the findings that each entry keeps.
   *
   * @param alts about the descriptions of pictures that entries show, each in an entry's file
   * @param others about everything else
   */
  record Told(List<Diagnostic> alts, List<Diagnostic> others) {
    /** With the findings that entries keep. */
    Outcome<Content> of(Content content, Known known) {
      List<Diagnostic> all = new ArrayList<>(others);
      known.entries().values().forEach(item -> all.addAll(item.loaded().findings()));
      all.addAll(alts);
      return new Outcome<>(content, all);
    }
  }

  /** An entry in place of what it was before; both have the same face. */
  public record Swap(Entry old, Entry now) {}

  /**
   * The content and the findings of all files.
   *
   * @throws IllegalStateException when nothing was read yet
   */
  public Outcome<Content> outcome() {
    return read.orElseThrow(IllegalStateException::new).outcome();
  }

  /**
   * All that changed in the content since the loading before, when it is no more than entries whose
   * faces stayed the same; empty when it may be more.
   */
  public Optional<List<Swap>> swaps() {
    return read.flatMap(Read::swaps);
  }

  Optional<Read> read() {
    return read;
  }

  /** How many entries were read from their files, not remembered from an earlier run. */
  public int parsed() {
    return (int) known.entries().values().stream().filter(Item::parsed).count();
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

    /** The same with other entries. */
    Known with(Map<SourcePath, Item> others) {
      return new Known(library, inspector, others, pictures, downloads, wording);
    }

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
   * @param parsed whether it was read from its file, not remembered from an earlier run
   */
  record Item(SourceFile file, LoadedEntry loaded, Optional<Marks> marks, boolean parsed) {}
}
