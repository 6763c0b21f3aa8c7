package org.tidings.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.base.Severity;

/** Eircodes of homes: each is one front door. */
final class EircodeRule implements IdentifierRule {
  private static final Pattern EIRCODE =
      Pattern.compile(B + "(?:D6W|[AC-FHKNPRTV-Y]\\d\\d)[ -]?[0-9AC-FHKNPRTV-Y]{4}" + E);
  private final Set<String> keys = Facts.of("routing-keys");
  private static final Verdict VERDICT =
      Verdict.error(
          "reveal/eircode",
          "An Eircode that may be somebody's home",
          "Remove it: an Eircode is one front door. Codes of published places go in places.yaml.");

  private final Set<String> own;

  EircodeRule(House house) {
    own = house.codes();
  }

  @Override
  public void read(Reading reading) {
    if (reading.hasCodes()) {
      reading.each(EIRCODE, match -> read(reading, match.start(), match.end()));
    }
  }

  private void read(Reading reading, int from, int to) {
    String code = IdentifierRule.bare(reading.text().substring(from, to));
    if (!keys.contains(code.substring(0, 3))) {
      return;
    }
    if (own.contains(code)) {
      reading.take(from, to);
    } else if (Labels.foreign(reading, from) == Labels.NONE) {
      HomeWords words = HomeWords.of(reading, from, to);
      if (words.isHome()) {
        reading.tell(VERDICT, from, to);
      } else if (words.areNone() && code.substring(3).chars().anyMatch(Character::isLetter)) {
        reading.tell(VERDICT.at(Severity.WARNING), from, to);
      }
    }
  }
}
