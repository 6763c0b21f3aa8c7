package org.tidings.feed;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sheets by key, so many bytes of them; what was not wanted for longest falls out. */
final class RecentSheets {
  private final long most;
  private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  RecentSheets(long most) {
    this.most = most;
  }

  /** A sheet with the weight at which it was counted. */
  private static final class Kept {
    private final Sheet sheet;
    private long weight;

    Kept(Sheet sheet) {
      this.sheet = sheet;
    }
  }

  /** The sheet of a piece, a blank one if need be. */
  Sheet sheet(Piece piece, ItemPress press) {
    return kept.computeIfAbsent(piece.key(), key -> new Kept(new Sheet(piece, press))).sheet;
  }

  /** Counts a sheet at its present weight, if it is still here. */
  void weigh(Sheet sheet) {
    Kept known = kept.get(sheet.piece().key());
    if (known != null && known.sheet == sheet) {
      long weight = sheet.weight();
      bytes += weight - known.weight;
      known.weight = weight;
    }
  }

  /** Lets fall out what there is no room for. */
  void clear() {
    Iterator<Kept> oldest = kept.values().iterator();
    while (bytes > most && oldest.hasNext()) {
      bytes -= oldest.next().weight;
      oldest.remove();
    }
  }
}
