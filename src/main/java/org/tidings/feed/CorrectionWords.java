package org.tidings.feed;

import org.tidings.model.Messages;
import org.tidings.model.Story.Correction;

/** What a feed says of a correction. */
record CorrectionWords(Correction correction, Messages words) {

  /** As a paragraph of HTML. */
  String html() {
    String kind = "feed.correction." + correction.kind();
    String label =
        words.text(
            words.has(kind) ? kind : "feed.correction.correction",
            words.day(correction.date().day()));
    String text = text();
    return "<p><strong>"
        + HtmlText.escaped(label)
        + "</strong>"
        + (text.isEmpty() ? "" : " " + HtmlText.escaped(text))
        + "</p>\n";
  }

  /** What was wrong and what is right, in sentences. */
  String text() {
    String was = said("feed.correction.was", quoted(correction.was()));
    String now = said("feed.correction.now", quoted(correction.now()));
    return String.join(" ", correction.note().strip(), was, now).strip().replaceAll(" {2,}", " ");
  }

  /** What kind it is, and which story it is of. */
  String title(String story) {
    String kind = "correction.kind." + correction.kind();
    return words.text(words.has(kind) ? kind : "correction.kind.correction") + ": " + story;
  }

  /** A quotation loses its full stop: the sentence around it has one. */
  private static String quoted(String text) {
    String words = text.strip();
    return words.endsWith(".") && !words.endsWith("..")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  private String said(String key, String text) {
    return text.isBlank() ? "" : words.text(key, text);
  }
}
