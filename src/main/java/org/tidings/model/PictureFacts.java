package org.tidings.model;

import java.util.List;
import java.util.Map;

/**
 * What is known of a picture, from the {@code .yaml} beside it. Texts that were not given are
 * empty.
 */
public record PictureFacts(
    String alt,
    boolean decorative,
    String credit,
    String licence,
    String author,
    String source,
    String people,
    List<String> consent,
    Map<String, String> permission,
    String changes,
    String ai,
    String caption,
    String focus) {

  /** Facts of a picture that has none. */
  public static PictureFacts none() {
    return new PictureFacts("", false, "", "", "", "", "", List.of(), Map.of(), "", "", "", "");
  }

  /** These facts with those over them that a story states itself, by their keys. */
  public PictureFacts over(Map<String, String> stated) {
    if (stated.isEmpty()) {
      return this;
    }
    return new PictureFacts(
        stated.getOrDefault("alt", alt),
        Boolean.parseBoolean(stated.getOrDefault("decorative", String.valueOf(decorative))),
        stated.getOrDefault("credit", credit),
        stated.getOrDefault("licence", licence),
        stated.getOrDefault("author", author),
        stated.getOrDefault("source", source),
        stated.getOrDefault("people", people),
        consent,
        permission,
        stated.getOrDefault("changes", changes),
        stated.getOrDefault("ai", ai),
        stated.getOrDefault("caption", caption),
        stated.getOrDefault("focus", focus));
  }
}
