package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds where in a printed body a quotation from it may stand. */
final class QuotePlace {
  private final String words;
  private final List<Block> blocks = new ArrayList<>();

  private record Block(int start, boolean fits) {}

  QuotePlace(String quote) {
    this.words = plain(quote);
  }

  /** A block of the text begins at an offset of the HTML. */
  void begin(Node block, int start) {
    boolean fits =
        block instanceof Paragraph paragraph
            && PicturePrinter.only(paragraph).isEmpty()
            && !plain(PlainText.of(block)).contains(words);
    blocks.add(new Block(start, fits));
  }

  /** The offset nearest to the middle between two paragraphs that fit, else the end. */
  int choose(int end) {
    int best = end;
    for (int i = 1; i < blocks.size(); i++) {
      int start = blocks.get(i).start();
      boolean fits = blocks.get(i - 1).fits() && blocks.get(i).fits();
      if (fits && Math.abs(end - 2 * start) < Math.abs(end - 2 * best)) {
        best = start;
      }
    }
    return best;
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
