package org.tidings.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.XmlText;
import org.tidings.model.Entry;

/**
 * A feed with the means to view it, shared by its three formats. The view is made whenever it is
 * wanted and only its digest is kept: the views of a large site together are larger than the site.
 */
final class FeedIssue {
  private final Newsfeed feed;
  private final FeedDesk desk;
  private final TextMemo texts;
  private Optional<Digest> digest = Optional.empty();

  FeedIssue(Newsfeed feed, FeedDesk desk, TextMemo texts) {
    this.feed = feed;
    this.desk = desk;
    this.texts = texts;
  }

  Newsfeed feed() {
    return feed;
  }

  FeedView view() {
    return desk.view(feed);
  }

  /** Of all that the feed says. */
  synchronized Digest digest() {
    if (digest.isEmpty()) {
      digest = Optional.of(Digest.of(view()));
    }
    return digest.get();
  }

  /**
   * The whole texts of the view's items, in their order; empty texts when it has summaries only.
   */
  List<String> contents(FeedView view) {
    List<String> contents = new ArrayList<>(view.items().size());
    for (int i = 0; i < view.items().size(); i++) {
      contents.add(view.full() ? view.items().get(i).top() + text(feed.pieces().get(i)) : "");
    }
    return contents;
  }

  /** A correction has said all that it has to say. */
  private String text(Piece piece) {
    return piece.correction().isPresent() ? "" : texts.html(piece.entry());
  }

  /**
   * The entries whose title or summary lost characters on the way into the feed; those of the text
   * are found, with their line, when the file is read.
   */
  List<Entry> cleaned() {
    return feed.pieces().stream()
        .map(Piece::entry)
        .filter(entry -> !XmlText.isClean(entry.title() + entry.summary()))
        .distinct()
        .toList();
  }
}
