package org.tidings.image;

import java.util.List;

/** The cuts that cards are set in. */
enum CardFont {
  HEADLINE("newsreader", 500),
  BRAND("newsreader", 600),
  TEXT("source-sans-3", 400),
  LABEL("source-sans-3", 600);

  private static final String LATIN = "latin";
  private static final String MORE = "latin-ext";

  private final String family;
  private final int weight;

  CardFont(String family, int weight) {
    this.family = family;
    this.weight = weight;
  }

  /**
   * Its files: what the first lacks is looked for in the next, at last in another face, which has
   * the dotted letters of old Irish.
   */
  List<String> files() {
    return this == HEADLINE || this == BRAND
        ? List.of(file(LATIN), file(MORE), LABEL.file(MORE))
        : List.of(file(LATIN), file(MORE));
  }

  private String file(String alphabet) {
    return "fonts/" + family + "-" + alphabet + "-" + weight + "-normal.woff";
  }
}
