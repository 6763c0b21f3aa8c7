package org.tidings.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.OutputPath;
import org.tidings.model.Published;

/** An artifact of fixed text, for tests of where it goes. */
record Page(OutputPath path, String owner, Rank rank, String text) implements Artifact {

  private record Inputs(String text) {}

  static Page of(String path, String text) {
    return new Page(new OutputPath(path), "content/" + path + ".md", Rank.PAGE, text);
  }

  Page ranked(Rank other) {
    return new Page(path, owner, other, text);
  }

  @Override
  public Record inputs() {
    return new Inputs(text);
  }

  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
