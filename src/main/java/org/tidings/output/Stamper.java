package org.tidings.output;

import java.util.Optional;
import org.tidings.base.Checksum;

/**
 * Tells by what is known beforehand that a file needs no look: as long as its stamp is the same, so
 * is all that it depends on. The other way round it need not be; then its inputs are compared.
 */
@FunctionalInterface
public interface Stamper {
  /** The stamp of a file; empty when only its inputs can tell. */
  Optional<Checksum> stamp(Artifact artifact);

  /** One that knows nothing beforehand. */
  static Stamper none() {
    return artifact -> Optional.empty();
  }
}
