package org.tidings.image;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the tables of a font in the form that the web uses (W3C, "WOFF File Format 1.0"). */
final class FontWoff {
  private static final int SIGNATURE = 0x774f4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  private FontWoff() {}

  /**
   * @throws IllegalArgumentException when it is no such file
   */
  static Map<String, FontTable> tables(byte[] file) {
    FontTable whole = new FontTable(file);
    if (file.length < HEADER || whole.wide(0) != SIGNATURE) {
      throw new IllegalArgumentException("not a WOFF 1 file");
    }
    Map<String, FontTable> tables = new HashMap<>();
    for (int i = 0; i < whole.unsigned(12); i++) {
      int entry = HEADER + ENTRY * i;
      int from = whole.wide(entry + 4);
      byte[] packed = Arrays.copyOfRange(file, from, from + whole.wide(entry + 8));
      tables.put(whole.tag(entry), new FontTable(unpacked(packed, whole.wide(entry + 12))));
    }
    return Map.copyOf(tables);
  }

  /** A table that would not have become smaller is stored as it is. */
  private static byte[] unpacked(byte[] packed, int length) {
    if (packed.length >= length) {
      return packed;
    }
    byte[] table = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int filled = 0;
      while (filled < length) {
        int more = inflater.inflate(table, filled, length - filled);
        if (more == 0) {
          throw new IllegalArgumentException("a table of the font is cut short");
        }
        filled += more;
      }
      return table;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a table of the font is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
