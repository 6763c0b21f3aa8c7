package org.tidings.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Items that were made lately, for the many feeds that a story stands in: three formats of the main
 * feed, its month, its topics, its places and its authors. Bounded, so that a large archive can't
 * fill the memory; what fell out is made again, to the same bytes.
 */
final class Sheets {
  private static final long MOST_BYTES = 32_000_000;

  private final Press press;
  private final long most;
  private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  Sheets(Press press) {
    this(press, MOST_BYTES);
  }

  Sheets(Press press, long most) {
    this.press = press;
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

  Press press() {
    return press;
  }

  /** The sheets of pieces, in their order. */
  synchronized List<Sheet> of(List<Piece> pieces) {
    List<Sheet> sheets = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      sheets.add(kept.computeIfAbsent(piece.key(), key -> new Kept(new Sheet(piece, press))).sheet);
    }
    return sheets;
  }

  /**
   * Has something done to all, so many at a time; what another thread is busy with comes last, when
   * that thread may well have done it.
   */
  void each(List<Sheet> sheets, int together, Consumer<List<Sheet>> work) {
    List<Sheet> busy = new ArrayList<>();
    for (int from = 0; from < sheets.size(); from += together) {
      List<Sheet> group = new ArrayList<>(together);
      for (Sheet sheet : sheets.subList(from, Math.min(from + together, sheets.size()))) {
        (sheet.take() ? group : busy).add(sheet);
      }
      done(group, work);
    }
    for (Sheet sheet : busy) {
      sheet.await();
      done(List.of(sheet), work);
    }
    weigh(sheets);
  }

  private static void done(List<Sheet> group, Consumer<List<Sheet>> work) {
    try {
      work.accept(group);
    } finally {
      group.forEach(Sheet::release);
    }
  }

  private synchronized void weigh(List<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      Kept known = kept.get(sheet.piece().key());
      if (known != null && known.sheet == sheet) {
        long weight = sheet.weight();
        bytes += weight - known.weight;
        known.weight = weight;
      }
    }
    Iterator<Kept> oldest = kept.values().iterator();
    while (bytes > most && oldest.hasNext()) {
      bytes -= oldest.next().weight;
      oldest.remove();
    }
  }
}
