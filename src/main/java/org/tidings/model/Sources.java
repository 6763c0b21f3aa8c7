package org.tidings.model;

import org.tidings.base.Digest;
import org.tidings.base.SourcePath;

/** Reads source files back while the output is written, and notices when one was changed. */
public interface Sources {
  /**
   * The body of an entry, with line feeds.
   *
   * @throws org.tidings.base.Refusal when the file is gone or is not what it was when it was loaded
   */
  String body(BodyRef body);

  /**
   * A file's bytes.
   *
   * @throws org.tidings.base.Refusal when the file is gone or is not what it was when it was loaded
   */
  byte[] bytes(SourcePath file, Digest digest);
}
