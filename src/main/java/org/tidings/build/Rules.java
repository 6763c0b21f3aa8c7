package org.tidings.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.tidings.base.RuleInfo;
import org.tidings.check.RuleBook;
import org.tidings.check.TextRules;
import org.tidings.markup.Inspection;

/** The rules there are. */
public final class Rules {
  private Rules() {}

  /** The rules that read texts, run beside loading. */
  static Inspection ofTexts(Instant now) {
    return TextRules.on(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /** What can be said of every rule, sorted by name. */
  public static List<RuleInfo> book() {
    return RuleBook.all();
  }
}
