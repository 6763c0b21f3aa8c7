package org.tidings.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.model.Picture;
import org.tidings.model.Published;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;

/** One picture, byte for byte as it lies in the source. */
record PictureFile(Picture picture, Sources sources) implements Artifact {
  /** The file is its content. */
  private record Inputs(Digest digest) {}

  @Override
  public OutputPath path() {
    return picture.address().file();
  }

  @Override
  public Record inputs() {
    return new Inputs(picture.digest());
  }

  @Override
  public Rank rank() {
    return Rank.FILE;
  }

  @Override
  public String owner() {
    return picture.source().value();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Published.plain(picture.address(), "image"));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(sources.bytes(picture.source(), picture.digest()));
  }
}
