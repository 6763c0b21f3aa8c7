package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.SourcePath;

/**
 * The readable text of a file in its blocks, each of which knows where in the file its letters
 * stand. Rules read it; pages are not made from it.
 */
public final class Prose {
  private final SourcePath file;
  private final List<Passage> passages;
  private final List<Tag> tags;

  /** Texts of a file without tags. */
  public Prose(SourcePath file, List<Passage> passages) {
    this(file, passages, List.of());
  }

  Prose(SourcePath file, List<Passage> passages, List<Tag> tags) {
    this.file = file;
    this.passages = List.copyOf(passages);
    this.tags = List.copyOf(tags);
  }

  /** The file that holds the text. */
  public SourcePath file() {
    return file;
  }

  /** The same with other texts of the file before it. */
  public Prose after(List<Passage> others) {
    List<Passage> all = new ArrayList<>(others);
    all.addAll(passages);
    return new Prose(file, all, tags);
  }

  /** Links, pictures and raw HTML as they are written in the body, none of those in code. */
  public List<Tag> tags() {
    return tags;
  }

  /** All blocks in the order of the text. */
  public List<Passage> passages() {
    return passages;
  }
}
