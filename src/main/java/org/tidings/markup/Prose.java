package org.tidings.markup;

import java.util.List;
import org.tidings.base.SourcePath;

/**
 * The readable text of a body in its blocks, each of which knows where in the file its letters
 * stand. Rules read it; pages are not made from it.
 */
public final class Prose {
  private final SourcePath file;
  private final List<Passage> passages;

  Prose(SourcePath file, List<Passage> passages) {
    this.file = file;
    this.passages = List.copyOf(passages);
  }

  /** The file that holds the text. */
  public SourcePath file() {
    return file;
  }

  /** All blocks in the order of the text. */
  public List<Passage> passages() {
    return passages;
  }
}
