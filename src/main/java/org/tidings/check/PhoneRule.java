package org.tidings.check;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import org.tidings.base.Severity;

/** Telephone numbers that are neither the organisation's nor a public helpline's. */
final class PhoneRule implements IdentifierRule {
  private static final int FEWEST = 7;

  /** Letters looked through in one block: a page of numbers is a matter of its own. */
  private static final int MOST = 20_000;

  private static final int BEFORE = 2;
  private static final int BEHIND = 4;
  private static final Verdict VERDICT =
      Verdict.error(
          "reveal/phone",
          "A telephone number that is not the organisation's",
          "Remove it; a number of the organisation goes on the list phones of the policy in"
              + " site.yaml.");

  private final OwnPhones phones;

  PhoneRule(OwnPhones phones) {
    this.phones = phones;
  }

  /** What to say of somebody's own number, and of any other. */
  static Verdict verdict(boolean personal) {
    return VERDICT.at(personal ? Severity.ERROR : Severity.WARNING);
  }

  @Override
  public void read(Reading reading) {
    int left = MOST;
    for (Reading.Run run : reading.runs()) {
      if (run.digits() >= FEWEST && left > 0 && !reading.isFull()) {
        int to = Math.min(run.to(), run.from() + left);
        left -= to - run.from();
        read(reading, run.from(), to);
        if (PhoneList.mayBe(run)) {
          list(reading, run);
        }
      }
    }
  }

  private void list(Reading reading, Reading.Run run) {
    PhoneList.read(
        phones,
        reading.text().substring(run.from(), run.to()),
        found -> read(reading, found.match(), run.from() + found.shift()));
  }

  private void read(Reading reading, int first, int last) {
    int from = Math.max(0, first - BEFORE);
    int to = Math.min(reading.text().length(), last + BEHIND);
    for (PhoneNumberMatch match : phones.in(reading.text().substring(from, to))) {
      read(reading, match, from);
    }
  }

  private void read(Reading reading, PhoneNumberMatch match, int shift) {
    int from = shift + match.start();
    int to = shift + match.end();
    if (!reading.isFull()
        && reading.isFree(from, to)
        && !phones.isKnown(match.number())
        && !isForeign(reading, from)) {
      reading.tell(verdict(OwnPhones.isPersonal(match.number())), from, to);
    }
  }

  private static boolean isForeign(Reading reading, int from) {
    int foreign = Labels.foreign(reading, from);
    return foreign != Labels.NONE && foreign < Labels.numbered(reading, from);
  }
}
