package org.tidings.feed;

import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.OutputPath;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/** A file that a plan has and nobody makes. */
record PlannedFile(OutputPath path) implements Artifact {
  @Override
  public Record inputs() {
    return this;
  }

  @Override
  public Rank rank() {
    return Rank.PAGE;
  }

  @Override
  public String owner() {
    return path.value();
  }

  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  @Override
  public void writeTo(OutputStream out) {
    throw new IllegalStateException("only planned");
  }
}
