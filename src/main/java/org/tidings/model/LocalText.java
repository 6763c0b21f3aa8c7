package org.tidings.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text in one or more languages; the first is used where a language has none of its own. */
public record LocalText(Map<Language, String> texts) {
  public LocalText {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** No text at all. */
  public static LocalText empty() {
    return new LocalText(Map.of());
  }

  /** One text for every language. */
  public static LocalText of(Language language, String text) {
    return new LocalText(Map.of(language, text));
  }

  /** The text in a language, else the first there is, else the empty text. */
  public String in(Language language) {
    String own = texts.get(language);
    return own != null ? own : texts.values().stream().findFirst().orElse("");
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }
}
