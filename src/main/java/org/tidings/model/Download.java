package org.tidings.model;

import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/** A file below {@code content/files/}, published as it is under {@code /files/}. */
public record Download(SourcePath source, long bytes, Digest digest) {
  /** Where it is published. */
  public UrlPath address() {
    return new UrlPath(source.value().substring("content".length()));
  }
}
