package org.tidings.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/**
 * A file for machines, at an address of its own.
 *
 * @param facts gives what the file depends on
 */
record WebFile(UrlPath address, Rank rank, String owner, Supplier<Record> facts, Body body)
    implements Artifact {

  /** Makes the file's bytes. */
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  @Override
  public OutputPath path() {
    return address.file();
  }

  @Override
  public Record inputs() {
    return facts.get();
  }

  /** The news sitemap comes and goes with the news, so nobody is to count on it. */
  @Override
  public Optional<Published> published() {
    return address.equals(NewsSitemap.PATH)
        ? Optional.empty()
        : Optional.of(Published.plain(address, "file"));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    body.writeTo(out);
  }
}
