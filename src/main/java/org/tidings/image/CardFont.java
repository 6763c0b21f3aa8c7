package org.tidings.image;

/** The cuts that cards are set in. */
enum CardFont {
  HEADLINE("newsreader", 500),
  BRAND("newsreader", 600),
  TEXT("source-sans-3", 400),
  LABEL("source-sans-3", 600);

  private final String family;
  private final int weight;

  CardFont(String family, int weight) {
    this.family = family;
    this.weight = weight;
  }

  /** The file of one alphabet, {@code latin} or {@code latin-ext}. */
  String file(String alphabet) {
    return "fonts/" + family + "-" + alphabet + "-" + weight + "-normal.woff";
  }
}
