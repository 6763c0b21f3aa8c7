package org.tidings.load;

import java.util.Optional;

/** Says before a picture is brought into {@code content/} whether it could be published there. */
public final class PictureCheck {
  private PictureCheck() {}

  /**
   * The ending that a picture's name must have, by what its bytes are; empty when it can't be
   * published at all.
   *
   * @param written the ending that its name has now, small and without its dot
   */
  public static Optional<String> ending(byte[] bytes, String written) {
    return PictureFormat.of(bytes)
        .map(format -> format.mayEndIn(written) ? written : format.ending())
        .filter(ending -> PictureProbe.probe(bytes, ending).trouble().isEmpty());
  }
}
