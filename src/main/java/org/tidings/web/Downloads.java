package org.tidings.web;

import java.util.List;
import org.tidings.base.Digest;
import org.tidings.model.Download;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** The files below {@code content/files/}, published as they are. */
final class Downloads implements Producer {
  private final Sources sources;

  Downloads(Sources sources) {
    this.sources = sources;
  }

  /** The file is its content. */
  private record Inputs(Digest digest) {}

  @Override
  public List<Artifact> artifacts(Site site) {
    return site.downloads().values().stream().map(this::file).toList();
  }

  private Artifact file(Download download) {
    return new WebFile(
        download.address(),
        Artifact.Rank.FILE,
        download.source().value(),
        () -> new Inputs(download.digest()),
        out -> out.write(sources.bytes(download.source(), download.digest())));
  }
}
