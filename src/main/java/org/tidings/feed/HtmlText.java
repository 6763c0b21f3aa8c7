package org.tidings.feed;

/** Words in HTML. */
final class HtmlText {
  private HtmlText() {}

  /** The words as they stand in an element or in an attribute between double quotes. */
  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
