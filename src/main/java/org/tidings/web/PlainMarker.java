package org.tidings.web;

import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.OutputPath;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/** The empty {@code .nojekyll}: GitHub Pages then serves the files as they are. */
record PlainMarker() implements Artifact {
  private static final OutputPath PATH = new OutputPath(".nojekyll");

  @Override
  public OutputPath path() {
    return PATH;
  }

  @Override
  public Record inputs() {
    return this;
  }

  @Override
  public Rank rank() {
    return Rank.FILE;
  }

  @Override
  public String owner() {
    return "the marker for GitHub Pages";
  }

  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  @Override
  public void writeTo(OutputStream out) {
    // The file's name is all it says.
  }
}
