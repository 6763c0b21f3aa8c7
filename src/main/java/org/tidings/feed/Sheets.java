package org.tidings.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Items that were made lately, for the many feeds that a story stands in: three formats of the main
 * feed, its month, its topics, its places and its authors. Bounded, so that a large archive can't
 * fill the memory; what fell out is made again, to the same bytes. Items that only one feed holds,
 * as most of a large archive, soon make room for one another and for no others.
 */
final class Sheets {
  private static final long MOST_BYTES = 24_000_000;

  private final ItemPress press;
  private final Set<String> often;
  private final RecentSheets shared;
  private final RecentSheets passing;

  /** For some feeds. */
  Sheets(ItemPress press, List<Newsfeed> feeds) {
    this(press, often(feeds), MOST_BYTES);
  }

  /**
   * With so much room for those of one feed as for those of many.
   *
   * @param often the keys of what stands in many feeds
   */
  Sheets(ItemPress press, Set<String> often, long most) {
    this.press = press;
    this.often = often;
    this.shared = new RecentSheets(most);
    this.passing = new RecentSheets(most);
  }

  private static Set<String> often(List<Newsfeed> feeds) {
    Set<String> once = new HashSet<>();
    Set<String> often = new HashSet<>();
    for (Newsfeed feed : feeds) {
      for (Piece piece : feed.pieces()) {
        String key = piece.key();
        if (!once.add(key)) {
          often.add(key);
        }
      }
    }
    return often;
  }

  ItemPress press() {
    return press;
  }

  /** The sheets of pieces, in their order. */
  synchronized List<Sheet> of(List<Piece> pieces) {
    List<Sheet> sheets = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      sheets.add(shelf(piece).sheet(piece, press));
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
    sheets.forEach(sheet -> shelf(sheet.piece()).weigh(sheet));
    shared.clear();
    passing.clear();
  }

  private RecentSheets shelf(Piece piece) {
    return often.contains(piece.key()) ? shared : passing;
  }
}
