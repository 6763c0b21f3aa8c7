package org.tidings.feed;

/** The HTML of an item, escaped once for the formats that are XML. */
final class ItemText {
  private final String html;
  private final byte[] xml;

  ItemText(String html) {
    this.html = html;
    this.xml = EscapedText.of(html);
  }

  String html() {
    return html;
  }

  /** The text as it stands in an element. */
  byte[] xml() {
    return xml;
  }

  /** What an element holds until the text takes its place: nothing where there is no text. */
  String mark() {
    return html.isEmpty() ? "" : Fragment.MARK;
  }
}
