package org.tidings.image;

/** From characters to glyphs (OpenType specification, "cmap", format 4). */
final class GlyphMap {
  private static final int FORMAT = 4;

  private final FontTable table;
  private final int start;
  private final int segments;

  GlyphMap(FontTable table) {
    this.table = table;
    this.start = subtable(table);
    this.segments = table.unsigned(start + 6) / 2;
  }

  private static int subtable(FontTable table) {
    for (int i = 0; i < table.unsigned(2); i++) {
      int at = table.wide(4 + 8 * i + 4);
      if (table.unsigned(at) == FORMAT) {
        return at;
      }
    }
    throw new IllegalArgumentException("the font has no table of characters that we can read");
  }

  /** 0 when there is none. */
  int glyph(int character) {
    if (character > 0xffff) {
      return 0;
    }
    int ends = start + 14;
    int segment = 0;
    while (segment < segments && table.unsigned(ends + 2 * segment) < character) {
      segment++;
    }
    if (segment == segments) {
      return 0;
    }
    int starts = ends + 2 * segments + 2 + 2 * segment;
    int first = table.unsigned(starts);
    if (first > character) {
      return 0;
    }
    int delta = table.unsigned(starts + 2 * segments);
    int offsetAt = starts + 4 * segments;
    int offset = table.unsigned(offsetAt);
    int glyph =
        offset == 0 ? character : table.unsigned(offsetAt + offset + 2 * (character - first));
    return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
  }
}
