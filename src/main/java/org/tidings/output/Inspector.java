package org.tidings.output;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.base.OutputPath;
import org.tidings.model.ContentPolicy;

/** Looks at a file that was just made, before it is put in place. */
public interface Inspector {
  /** What is wrong with it; an error keeps the whole build from being put in place. */
  List<Diagnostic> inspect(Artifact artifact, byte[] bytes);

  /** What a browser that shows the file must be let do. */
  default ContentPolicy needs(OutputPath path, byte[] bytes) {
    return ContentPolicy.closed();
  }

  /** What both find and want. */
  default Inspector and(Inspector other) {
    return new Pair(this, other);
  }

  /** Two in one. */
  record Pair(Inspector first, Inspector second) implements Inspector {
    @Override
    public List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
      List<Diagnostic> found = new ArrayList<>(first.inspect(artifact, bytes));
      found.addAll(second.inspect(artifact, bytes));
      return found;
    }

    @Override
    public ContentPolicy needs(OutputPath path, byte[] bytes) {
      return first.needs(path, bytes).plus(second.needs(path, bytes));
    }
  }

  /** One that finds nothing. */
  static Inspector none() {
    return (artifact, bytes) -> List.of();
  }
}
