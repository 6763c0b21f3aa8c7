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
    Words words = new Words();
    texts.forEach(text -> words.add(text, false));
    for (Passage passage : passages) {
      if (!passage.repeated()) {
        texts.add(passage.text());
        words.add(passage.text(), isRead(passage.kind()));
      }
    }
    return new Outline(
        body.headings().all().stream()
            .map(mark -> new Outline.Heading(mark.level(), mark.text(), mark.id()))
            .toList(),
        List.copyOf(references.links()),
        List.copyOf(references.pictures()),
        body.anchors(),
        words.count(),
        Digest.of(words.toString()),
        Facts.digest(texts));
  }

  private static boolean isRead(Passage.Kind kind) {
    return kind != Passage.Kind.ALT && kind != Passage.Kind.LINK_TITLE;
  }
}
