package org.tidings.check;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Telephone numbers one behind the other with nothing but blanks between, as lines of a list are:
 * the library takes them for one number that is too long. All digits must be part of a number.
 */
final class PhoneList {
  private static final int FEWEST = 8;
  private static final int MOST = 13;
  private static final int LONGEST = 1000;

  private final OwnPhones phones;
  private final String text;
  private final List<PhoneNumberMatch> found = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private PhoneList(OwnPhones phones, String text) {
    this.phones = phones;
    this.text = text;
  }

  /** Whether a run may be such a list. */
  static boolean mayBe(Reading.Run run) {
    return run.digits() >= FEWEST * 2 && run.to() - run.from() <= LONGEST;
  }

  /** Hands over each number with where its text begins, if nothing else is there. */
  static void read(OwnPhones phones, String text, Consumer<Found> taker) {
    PhoneList list = new PhoneList(phones, text);
    int from = 0;
    while (from >= 0 && from < text.length()) {
      from = list.take(from);
    }
    if (from >= 0) {
      for (int i = 0; i < list.found.size(); i++) {
        taker.accept(new Found(list.found.get(i), list.starts.get(i)));
      }
    }
  }

  /** A number, and what to add to its place. */
  record Found(PhoneNumberMatch match, int shift) {}

  /** Takes the longest number from here on; the place behind it, or -1. */
  private int take(int from) {
    for (int to = text.length(); to > from; to = text.lastIndexOf(' ', to - 1)) {
      int digits = digits(from, to);
      if (digits >= FEWEST && digits <= MOST) {
        Iterator<PhoneNumberMatch> matches = phones.in(text.substring(from, to)).iterator();
        if (matches.hasNext()) {
          PhoneNumberMatch match = matches.next();
          if (match.start() == 0 && match.end() == to - from) {
            found.add(match);
            starts.add(from);
            return next(to);
          }
        }
      }
    }
    return -1;
  }

  private int next(int to) {
    int next = to;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private int digits(int from, int to) {
    int digits = 0;
    for (int i = from; i < to && digits <= MOST; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }
}
