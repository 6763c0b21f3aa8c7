package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Digest;
import org.tidings.model.Outline;

/** Makes the outline of a body: what stays in memory when the text is dropped. */
final class Outlines {
  private Outlines() {}

  static Outline of(Copy copy, Body body, References references, List<Passage> passages) {
    List<String> texts = new ArrayList<>(List.of(copy.title(), copy.summary()));
    int words = 0;
    for (Passage passage : passages) {
      if (!passage.repeated()) {
        texts.add(passage.text());
        boolean read =
            passage.kind() != Passage.Kind.ALT && passage.kind() != Passage.Kind.LINK_TITLE;
        words += read ? Words.count(passage.text()) : 0;
      }
    }
    return new Outline(
        body.headings().all().stream()
            .map(mark -> new Outline.Heading(mark.level(), mark.text(), mark.id()))
            .toList(),
        List.copyOf(references.links()),
        List.copyOf(references.pictures()),
        body.anchors(),
        words,
        Digest.of(oneSpaced(texts)),
        Facts.digest(texts));
  }

  /** One line a block and one blank between words, so that a new layout is not a new text. */
  private static String oneSpaced(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      boolean gap = false;
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (Character.isWhitespace(letter)) {
          gap = true;
        } else {
          all.append(gap ? " " : "").append(letter);
          gap = false;
        }
      }
      all.append('\n');
    }
    return all.toString();
  }
}
