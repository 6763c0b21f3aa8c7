package org.tidings.intake;

/**
 * One tag or comment in a text.
 *
 * @param partner where the closing tag of an opening one stands in the list of tags; -1 when it has
 *     none
 */
record HtmlTag(int start, int end, String name, Kind kind, int partner) {

  /** What sort of tag it is. */
  enum Kind {
    OPENING,
    CLOSING,
    COMMENT
  }

  HtmlTag with(int index) {
    return new HtmlTag(start, end, name, kind, index);
  }
}
