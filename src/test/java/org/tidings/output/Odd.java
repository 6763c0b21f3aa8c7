package org.tidings.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.OutputPath;
import org.tidings.model.Published;

/** An artifact that does something else than writing a text. */
record Odd(OutputPath path, Deed deed) implements Artifact {

  private record Inputs(String path) {}

  interface Deed {
    void doTo(OutputStream out) throws IOException;
  }

  static Odd of(String path, Deed deed) {
    return new Odd(new OutputPath(path), deed);
  }

  @Override
  public Record inputs() {
    return new Inputs(path.value());
  }

  @Override
  public Rank rank() {
    return Rank.PAGE;
  }

  @Override
  public String owner() {
    return "a test";
  }

  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    deed.doTo(out);
  }
}
