package org.tidings.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How much closer pairs of glyphs stand (OpenType specification, "GPOS", lookup type 2). */
final class GlyphKerning {
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;

  private final @Nullable FontTable table;
  private final List<List<Integer>> lookups;

  private GlyphKerning(@Nullable FontTable table, List<List<Integer>> lookups) {
    this.table = table;
    this.lookups = lookups;
  }

  static GlyphKerning of(@Nullable FontTable table) {
    List<List<Integer>> lookups = new ArrayList<>();
    if (table != null) {
      for (int lookup : kerningLookups(table)) {
        lookups.add(subtables(table, lookup));
      }
    }
    return new GlyphKerning(table, List.copyOf(lookups));
  }

  private static Set<Integer> kerningLookups(FontTable table) {
    int features = table.unsigned(6);
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < table.unsigned(features); i++) {
      int entry = features + 2 + 6 * i;
      if (table.tag(entry).equals("kern")) {
        int feature = features + table.unsigned(entry + 4);
        for (int each = 0; each < table.unsigned(feature + 2); each++) {
          found.add(table.unsigned(feature + 4 + 2 * each));
        }
      }
    }
    return found;
  }

  private static List<Integer> subtables(FontTable table, int number) {
    int list = table.unsigned(8);
    int lookup = list + table.unsigned(list + 2 + 2 * number);
    List<Integer> subtables = new ArrayList<>();
    for (int i = 0; i < table.unsigned(lookup + 4); i++) {
      int at = lookup + table.unsigned(lookup + 6 + 2 * i);
      int type = table.unsigned(lookup);
      if (type == EXTENSION) {
        type = table.unsigned(at + 2);
        at += table.wide(at + 4);
      }
      if (type == PAIRS) {
        subtables.add(at);
      }
    }
    return List.copyOf(subtables);
  }

  /** In units of the font; 0 for most pairs. */
  int between(int left, int right) {
    if (table == null) {
      return 0;
    }
    int sum = 0;
    for (List<Integer> lookup : lookups) {
      sum += between(table, lookup, left, right);
    }
    return sum;
  }

  /** The first subtable that knows the pair decides. */
  private static int between(FontTable table, List<Integer> subtables, int left, int right) {
    for (int subtable : subtables) {
      int covered = covered(table, subtable + table.unsigned(subtable + 2), left);
      if (covered >= 0) {
        int value =
            table.unsigned(subtable) == 1
                ? pair(table, subtable, covered, right)
                : classes(table, subtable, left, right);
        if (value != NONE) {
          return value;
        }
      }
    }
    return 0;
  }

  private static final int NONE = Integer.MIN_VALUE;

  private static int pair(FontTable table, int subtable, int covered, int right) {
    int first = table.unsigned(subtable + 4);
    int record = 2 + size(first) + size(table.unsigned(subtable + 6));
    int set = subtable + table.unsigned(subtable + 10 + 2 * covered);
    for (int i = 0; i < table.unsigned(set); i++) {
      int at = set + 2 + record * i;
      if (table.unsigned(at) == right) {
        return advance(table, at + 2, first);
      }
    }
    return NONE;
  }

  private static int classes(FontTable table, int subtable, int left, int right) {
    int first = table.unsigned(subtable + 4);
    int record = size(first) + size(table.unsigned(subtable + 6));
    int row = classOf(table, subtable + table.unsigned(subtable + 8), left);
    int column = classOf(table, subtable + table.unsigned(subtable + 10), right);
    int columns = table.unsigned(subtable + 14);
    return advance(table, subtable + 16 + record * (row * columns + column), first);
  }

  private static int size(int format) {
    return 2 * Integer.bitCount(format);
  }

  /** The change of the first glyph's width, the third of the values that a record may hold. */
  private static int advance(FontTable table, int at, int format) {
    return (format & 4) == 0 ? 0 : table.signed(at + size(format & 3));
  }

  private static int covered(FontTable table, int coverage, int glyph) {
    boolean plain = table.unsigned(coverage) == 1;
    for (int i = 0; i < table.unsigned(coverage + 2); i++) {
      int at = coverage + 4 + (plain ? 2 : 6) * i;
      int first = table.unsigned(at);
      int last = plain ? first : table.unsigned(at + 2);
      if (glyph >= first && glyph <= last) {
        return plain ? i : table.unsigned(at + 4) + glyph - first;
      }
    }
    return -1;
  }

  private static int classOf(FontTable table, int classes, int glyph) {
    if (table.unsigned(classes) == 1) {
      int index = glyph - table.unsigned(classes + 2);
      boolean known = index >= 0 && index < table.unsigned(classes + 4);
      return known ? table.unsigned(classes + 6 + 2 * index) : 0;
    }
    for (int i = 0; i < table.unsigned(classes + 2); i++) {
      int at = classes + 4 + 6 * i;
      if (glyph >= table.unsigned(at) && glyph <= table.unsigned(at + 2)) {
        return table.unsigned(at + 4);
      }
    }
    return 0;
  }
}
