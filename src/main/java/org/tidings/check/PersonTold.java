package org.tidings.check;

import java.util.List;
import org.tidings.check.Ages.Age;
import org.tidings.model.Safeguards.Consent;

/** Says that a patient or a child is named, unless a consent allows it (policy, section 9). */
final class PersonTold {
  private static final String RECORD =
      "If the person agreed, record the consent by its reference in the private register, never by"
          + " name: `consent: [{ref: C-2026-014, subject: %s, given: DATE, expires: DATE, scope: [name,"
          + " story], channels: [web], capacity: %s, seen: DATE}]`. If not, leave the name out: %s";
  private static final Verdict PATIENT =
      Verdict.error(
          "reveal/named-patient",
          "Names somebody as a patient, and no consent of this story covers a name",
          RECORD.formatted("patient", "self", "“a woman in her sixties” tells the story as well."));
  private static final Verdict CHILD =
      Verdict.error(
          "reveal/child",
          "Names a child, or makes a child known by a parent's name, without a guardian's consent",
          RECORD.formatted("child", "guardian", "“a four-year-old” or “one family” will do."));
  private static final int SIXTEEN = 16;

  private final Desk desk;
  private final Block block;

  PersonTold(Desk desk, Block block) {
    this.desk = desk;
    this.block = block;
  }

  void patient(Wording words, PersonName name) {
    desk.cast().addPatient(name);
    if (!Leave.of(desk).covers("name")) {
      tell(PATIENT, words, name);
    }
  }

  void child(Wording words, PersonName name, Age age) {
    desk.cast().addPatient(name);
    desk.cast().addChild(age.years());
    boolean self = age.years() >= SIXTEEN;
    boolean allowed =
        Leave.of(desk).covers("name", consent -> isGuardian(consent) || (self && isSelf(consent)));
    if (!allowed) {
      tell(CHILD, words, name);
    }
  }

  static boolean isGuardian(Consent consent) {
    return consent.capacity().equals("guardian");
  }

  static boolean isSelf(Consent consent) {
    return List.of("self", "supported").contains(consent.capacity());
  }

  private void tell(Verdict verdict, Wording words, PersonName name) {
    int last = name.to() - 1;
    int to = words.start(last) + words.written(last).length();
    desk.tellPersonal(verdict, block, words.start(name.from()), to);
  }
}
