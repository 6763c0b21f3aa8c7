package org.tidings.intake;

/** Pieces of HTML that a later step turns into Markdown wherever they may stand. */
final class Html {
  private Html() {}

  /** A picture, with a caption below it and a link around it where there are any. */
  static String picture(String source, String alt, String caption, String link) {
    String picture = "<img src=\"" + attribute(source) + "\" alt=\"" + attribute(alt) + "\">";
    if (!link.isEmpty()) {
      picture = "<a href=\"" + attribute(link) + "\">" + picture + "</a>";
    }
    return caption.isEmpty()
        ? picture
        : "<figure>" + picture + "<figcaption>" + caption + "</figcaption></figure>";
  }

  /** A link. */
  static String link(String address, String words) {
    return "<a href=\"" + attribute(address) + "\">" + text(words) + "</a>";
  }

  private static String attribute(String value) {
    return text(PlainWords.tidy(value)).replace("\"", "&quot;");
  }

  private static String text(String value) {
    return value.replace("<", "&lt;").replace(">", "&gt;");
  }
}
