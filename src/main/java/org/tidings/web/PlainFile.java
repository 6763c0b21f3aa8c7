package org.tidings.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tidings.base.OutputPath;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/** A few words for a host or a machine, at no address that anybody links to. */
record PlainFile(OutputPath path, String text, String owner) implements Artifact {
  @Override
  public Record inputs() {
    return this;
  }

  @Override
  public Rank rank() {
    return Rank.FILE;
  }

  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
