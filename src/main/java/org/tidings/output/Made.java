package org.tidings.output;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.OutputPath;

/** What became of one file. */
record Made(OutputPath path, State state, Optional<Manifest.Line> line, List<Diagnostic> findings) {

  enum State {
    /** Nothing that it depends on has changed. */
    CURRENT,
    /** Made again, and what came out is what is there. */
    SAME,
    /** Made, and waiting to be put in place. */
    WAITING,
    /** Not fit to be put in place. */
    BROKEN
  }

  boolean is(State other) {
    return state == other;
  }
}
