package org.tidings.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tidings.base.Checksum;
import org.tidings.base.XmlText;
import org.tidings.model.Entry;

/** A feed with the means to make it, shared by its three formats. */
final class FeedIssue {
  /** Few enough for two threads to share a feed, many enough to spare what each group costs. */
  private static final int GROUP = 8;

  private final Newsfeed feed;
  private final FeedDesk desk;
  private final Sheets sheets;
  private volatile Optional<FeedView> view = Optional.empty();
  private volatile Optional<Checksum> checksum = Optional.empty();

  FeedIssue(Newsfeed feed, FeedDesk desk, Sheets sheets) {
    this.feed = feed;
    this.desk = desk;
    this.sheets = sheets;
  }

  /** All that a feed says. */
  private record Saying(FeedView view, List<Checksum> items) {}

  Newsfeed feed() {
    return feed;
  }

  FeedView view() {
    if (view.isEmpty()) {
      view = Optional.of(desk.view(feed));
    }
    return view.get();
  }

  /** Of all that the feed says; an item is only looked at once for all feeds. */
  Checksum checksum() {
    if (checksum.isEmpty()) {
      List<Sheet> items = sheets();
      each(items, Sheet::look);
      List<Checksum> said = items.stream().map(Sheet::checksum).toList();
      checksum = Optional.of(Checksum.of(new Saying(view(), said)));
    }
    return checksum.get();
  }

  /** The items, some of which may be printed already. */
  List<Sheet> sheets() {
    return sheets.of(feed.pieces());
  }

  /** Has something done to each item; what another thread is busy with comes last. */
  void each(List<Sheet> items, Consumer<Sheet> work) {
    sheets.each(items, 1, group -> group.forEach(work));
  }

  /** Has something done to some items at a time. */
  void inGroups(List<Sheet> items, Consumer<List<Sheet>> work) {
    sheets.each(items, GROUP, work);
  }

  FeedWriter writer(FeedFormat format) {
    return sheets.press().writer(format);
  }

  /**
   * The entries whose title or summary lost characters on the way into the feed; those of the text
   * are found, with their line, when the file is read.
   */
  List<Entry> cleaned() {
    return feed.pieces().stream()
        .map(Piece::entry)
        .filter(entry -> !XmlText.isClean(entry.title()) || !XmlText.isClean(entry.summary()))
        .distinct()
        .toList();
  }
}
