package org.tidings.output;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Diagnostic;

/** Looks at a file that was just made, before it is put in place. */
public interface Inspector {
  /** What is wrong with it; an error keeps the whole build from being put in place. */
  List<Diagnostic> inspect(Artifact artifact, byte[] bytes);

  /** What both find. */
  default Inspector and(Inspector other) {
    return (artifact, bytes) -> {
      List<Diagnostic> found = new ArrayList<>(inspect(artifact, bytes));
      found.addAll(other.inspect(artifact, bytes));
      return found;
    };
  }

  /** One that finds nothing. */
  static Inspector none() {
    return (artifact, bytes) -> List.of();
  }
}
