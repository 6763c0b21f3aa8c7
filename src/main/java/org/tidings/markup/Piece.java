package org.tidings.markup;

import java.util.List;
import org.commonmark.node.SourceSpan;

/** A stretch of a passage's text, and the source that it was read from. */
record Piece(int start, int end, List<SourceSpan> spans, Spelling spelling) {

  /** How the text relates to its source. */
  enum Spelling {
    /** Markdown's text: backslashes and entities stand for characters. */
    TEXT,
    /** Code and the text of code blocks: letter by letter. */
    CODE,
    /** Somewhere in there. */
    WHOLE
  }
}
