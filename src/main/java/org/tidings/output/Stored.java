package org.tidings.output;

import java.io.IOException;
import java.util.Optional;

/**
 * An artifact whose bytes may lie ready in a file: that one is put into the output as it is, and
 * nobody reads, inspects or hashes it again.
 */
public interface Stored extends Artifact {
  /**
   * The file, made now when there was none; empty when it can't be kept anywhere, so that the
   * artifact has to be written.
   *
   * @throws Broken when it can't be made
   */
  Optional<StoredFile> stored() throws IOException;
}
