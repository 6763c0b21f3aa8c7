package org.tidings.check;

import java.util.regex.Pattern;

/**
 * The words near a number that say what it is (editorial policy, section 1): how far the nearest of
 * its own and the nearest of another kind of number are.
 *
 * @param own letters to the nearest own label, or {@link #NONE}
 * @param foreign letters to the nearest foreign label, or {@link #NONE}
 */
record Labels(int own, int foreign) {
  static final int NONE = Integer.MAX_VALUE;

  private static final int OWN_BACK = 60;
  private static final int OWN_FORWARD = 40;
  private static final int FOREIGN_BACK = 30;
  private static final int TELEPHONE_BACK = 25;
  private static final int CLOSE = 15;

  private static final Pattern FOREIGN =
      words(
          "(?:invoice|order|ref|reference|purchase order|batch|lot|part|catalogue|catalog|model"
              + "|serial|sku|product|item|tender|grant|award|contract|licence|license|permit|ticket"
              + "|docket|version|barcode|asset|vehicle|registration|flight|timestamp"
              + "|page id|job|stock|quote|quotation|project|meter|parcel|consignment|clause)s?"
              + "|po|case|policy|company|charity|batches|isbn|issn|gtin|ean|udi|tracking|vat"
              + "|(?<!post |postal |zip )code");

  private static final Pattern TELEPHONE =
      words("tel|telephone|phone|call|ring|fax|mobile|contact|text|switchboard|\\+\\d{1,3}");

  private static final Pattern NUMBERED =
      words("tel|telephone|phone|call|ring|fax|mobile|contact|text|switchboard|number");

  /** Whole words, to be looked for in small letters. */
  static Pattern words(String alternatives) {
    return Pattern.compile("(?<![a-z0-9à-ž])(?:" + alternatives + ")(?![a-z0-9à-ž])");
  }

  static Labels of(Pattern own, Reading reading, int from, int to) {
    return new Labels(near(own, reading, from, to), foreign(reading, from));
  }

  /** How far the nearest of these words is, looking both ways. */
  static int near(Pattern words, Reading reading, int from, int to) {
    return near(reading.spots(words), from, to);
  }

  static int near(Spots spots, int from, int to) {
    return Math.min(spots.before(from, OWN_BACK), spots.behind(to, OWN_FORWARD));
  }

  /** How far the nearest word before that speaks of another kind of number is. */
  static int foreign(Reading reading, int from) {
    return reading.spots(FOREIGN).before(from, FOREIGN_BACK);
  }

  /** How far the nearest word before that speaks of telephones is. */
  static int numbered(Reading reading, int from) {
    return reading.spots(NUMBERED).before(from, TELEPHONE_BACK);
  }

  /** Whether words before speak of telephones. */
  static boolean isTelephone(Reading reading, int from) {
    return reading.spots(TELEPHONE).before(from, TELEPHONE_BACK) != NONE;
  }

  boolean hasOwn() {
    return own != NONE;
  }

  boolean hasForeign() {
    return foreign != NONE;
  }

  boolean areNone() {
    return !hasOwn() && !hasForeign();
  }

  /** Whether the number's own label speaks louder than that of another kind. */
  boolean win() {
    return hasOwn() && (!hasForeign() || own <= foreign || own <= CLOSE);
  }
}
