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

  /** Texts of a file. */
  public Prose(SourcePath file, List<Passage> passages) {
    this.file = file;
    this.passages = List.copyOf(passages);
  }

  /** The file that holds the text. */
  public SourcePath file() {
    return file;
  }

  /** The same with other texts of the file before it. */
  public Prose after(List<Passage> others) {
    List<Passage> all = new ArrayList<>(others);
    all.addAll(passages);
    return new Prose(file, all);
  }

  /** All blocks in the order of the text. */
  public List<Passage> passages() {
    return passages;
  }
}
