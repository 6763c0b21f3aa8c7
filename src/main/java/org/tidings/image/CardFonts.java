package org.tidings.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fonts of the program's own that cards are set in, read once, when the first card is made. */
final class CardFonts {
  private final Map<CardFont, FontFace> faces = new EnumMap<>(CardFont.class);

  private CardFonts() {
    Map<String, FontFile> read = new HashMap<>();
    for (CardFont font : CardFont.values()) {
      List<FontFile> files = new ArrayList<>();
      font.files().forEach(name -> files.add(read.computeIfAbsent(name, CardFonts::file)));
      faces.put(font, new FontFace(files));
    }
  }

  /** Loads them when it is first touched. */
  private static final class Holder {
    static final CardFonts ALL = new CardFonts();
  }

  static CardFonts bundled() {
    return Holder.ALL;
  }

  private static FontFile file(String name) {
    try (InputStream in = CardFonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + name);
      }
      return FontFile.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FontFace face(CardFont font) {
    FontFace face = faces.get(font);
    if (face == null) {
      throw new IllegalStateException("no such font: " + font);
    }
    return face;
  }
}
