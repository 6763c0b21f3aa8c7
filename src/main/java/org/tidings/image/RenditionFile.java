package org.tidings.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.model.Picture;
import org.tidings.model.Published;
import org.tidings.model.Rendition;
import org.tidings.output.StoredFile;

/** One published size of a picture. */
record RenditionFile(Picture picture, Rendition rendition, Darkroom darkroom)
    implements PictureCache.Kept {
  private record Inputs(Digest picture, int width, String type) {}

  @Override
  public Digest key() {
    return Darkroom.key(picture, rendition);
  }

  @Override
  public OutputPath path() {
    return rendition.path().file();
  }

  @Override
  public Record inputs() {
    return new Inputs(Rendition.digest(picture), rendition.width(), rendition.type());
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
    return Optional.of(Published.plain(rendition.path(), "image"));
  }

  @Override
  public Optional<StoredFile> stored() {
    return darkroom.file(picture, rendition);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(darkroom.bytes(picture, rendition));
  }
}
