package org.tidings.check;

/** Mailboxes that are not the organisation's. */
final class MailRule implements IdentifierRule {
  private static final String IN_NAMES = "._%+'-";
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 253;

  private final OwnMail own;

  MailRule(OwnMail own) {
    this.own = own;
  }

  @Override
  public void read(Reading reading) {
    String text = reading.text();
    int at = text.indexOf('@');
    while (at >= 0 && !reading.isFull()) {
      int from = start(text, at);
      int to = end(text, at + 1);
      if (from < at && to > at + 1 && !isHandle(text, from)) {
        String domain = text.substring(at + 1, to);
        if (own.isForeign(domain) && reading.isFree(from, to)) {
          reading.tell(own.verdict(domain), from, to);
        }
      }
      at = text.indexOf('@', at + 1);
    }
  }

  private static boolean isHandle(String text, int from) {
    return from > 0 && text.charAt(from - 1) == '@';
  }

  private static int start(String text, int at) {
    int from = at;
    while (from > 0
        && at - from < LONGEST_NAME
        && (Character.isLetterOrDigit(text.charAt(from - 1))
            || IN_NAMES.indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    while (from < at && IN_NAMES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  /** Behind a domain with a stop in it that ends with two letters or more; else the beginning. */
  private static int end(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_DOMAIN && isOfDomain(text, to)) {
      to++;
    }
    int stop = to - 1;
    while (stop > from && text.charAt(stop) != '.') {
      stop--;
    }
    boolean named = stop > from && to - stop > 2;
    for (int i = stop + 1; named && i < to; i++) {
      named = Character.isLetter(text.charAt(i));
    }
    return named ? to : from;
  }

  /** Letters, digits, hyphens, and stops with one of them behind. */
  private static boolean isOfDomain(String text, int i) {
    char c = text.charAt(i);
    if (c == '.' || c == '-') {
      return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }
    return Character.isLetterOrDigit(c);
  }
}
