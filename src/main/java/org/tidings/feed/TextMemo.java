package org.tidings.feed;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.SourcePath;
import org.tidings.base.XmlText;
import org.tidings.model.Entry;

/**
 * The texts of items, rendered once for the many feeds that a story stands in: the same story is in
 * three formats of the main feed, its month, its topics, its places and its authors. Bounded, so
 * that a large archive can't fill the memory; what fell out is rendered again, to the same text.
 */
final class TextMemo implements FeedBodies {
  private static final int MOST_CHARACTERS = 12_000_000;

  private final FeedBodies bodies;
  private final int most;
  private final Map<SourcePath, String> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long characters;

  TextMemo(FeedBodies bodies) {
    this(bodies, MOST_CHARACTERS);
  }

  TextMemo(FeedBodies bodies, int most) {
    this.bodies = bodies;
    this.most = most;
  }

  @Override
  public List<String> inputs(Entry entry) {
    return bodies.inputs(entry);
  }

  /** The text without the characters that XML forbids. */
  @Override
  public String html(Entry entry) {
    String known = known(entry.source());
    return known.isEmpty() ? made(entry) : known;
  }

  private String made(Entry entry) {
    String html = XmlText.clean(bodies.html(entry));
    keep(entry.source(), html);
    return html;
  }

  private synchronized String known(SourcePath source) {
    return kept.getOrDefault(source, "");
  }

  private synchronized void keep(SourcePath source, String html) {
    String before = kept.put(source, html);
    characters += html.length() - (before == null ? 0 : before.length());
    Iterator<String> oldest = kept.values().iterator();
    while (characters > most && oldest.hasNext()) {
      characters -= oldest.next().length();
      oldest.remove();
    }
  }
}
