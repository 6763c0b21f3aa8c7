package org.tidings.image;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** Finds the colour profile of a PNG (ISO/IEC 15948, section 11.3.3.3), which readers leave out. */
final class IccProfiles {
  private static final int MOST = 4 << 20;

  private IccProfiles() {}

  static Optional<ICC_Profile> of(byte[] bytes, String type) {
    if (!type.equals("image/png")) {
      return Optional.empty();
    }
    return PngChunks.of(bytes).stream()
        .filter(chunk -> chunk.type().equals("iCCP"))
        .findFirst()
        .flatMap(chunk -> profile(bytes, chunk));
  }

  private static Optional<ICC_Profile> profile(byte[] bytes, PngChunks.Chunk chunk) {
    int name = chunk.data();
    while (name < chunk.end() && bytes[name] != 0) {
      name++;
    }
    int start = Math.min(chunk.end(), name + 2);
    ByteArrayInputStream packed = new ByteArrayInputStream(bytes, start, chunk.end() - start);
    try (InflaterInputStream unpacked = new InflaterInputStream(packed)) {
      return Optional.of(ICC_Profile.getInstance(unpacked.readNBytes(MOST)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
