package org.tidings.output;

import org.tidings.base.OutputPath;

/** A file made from the digests of all others, and put in place after them. */
public interface Closing {
  /** Where it goes. */
  OutputPath path();

  /** Its bytes; the manifest holds every other file, closings that came before it included. */
  byte[] bytes(Manifest manifest);
}
