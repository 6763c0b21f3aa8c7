package org.tidings.app;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.base.Refusal;
import org.tidings.intake.Fact;
import org.tidings.intake.SiteFacts;

/**
 * Asks a person for what a new site needs and no option has said; each answer is judged at once.
 */
final class Interview {
  /** What is asked, in this order; the languages say which is the site's own. */
  private static final List<Fact> QUESTIONS =
      List.of(
          Fact.NAME,
          Fact.ORGANISATION,
          Fact.KIND,
          Fact.URL,
          Fact.ORGANISATION_URL,
          Fact.LANGUAGES,
          Fact.TIMEZONE,
          Fact.COUNTRY,
          Fact.EMAIL,
          Fact.PHONE,
          Fact.CI);

  private final Supplier<Optional<String>> line;
  private final PrintWriter out;

  /**
   * @param line the next line that the person types; nothing when there will be none
   */
  Interview(Supplier<Optional<String>> line, PrintWriter out) {
    this.line = line;
    this.out = out;
  }

  /** An interview on the terminal; nothing when there is no person at one. */
  static Optional<Interview> onTerminal(PrintWriter out) {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Interview::isReal);
    return console.map(
        terminal -> new Interview(() -> Optional.ofNullable(terminal.readLine()), out));
  }

  /** From Java 22 on there is always a console; only it can say whether it is a terminal. */
  private static boolean isReal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The answers with those that were missing. */
  SiteFacts ask(SiteFacts facts) {
    out.println("A new site. Enter alone takes what stands in brackets.");
    SiteFacts known = facts;
    for (Fact fact : QUESTIONS) {
      if (!known.knows(fact)) {
        known = ask(fact, known);
      }
    }
    out.println();
    return known;
  }

  private SiteFacts ask(Fact fact, SiteFacts facts) {
    while (true) {
      String standard = facts.value(fact);
      out.print("%s [%s]: ".formatted(fact.words(), standard.isEmpty() ? "none" : standard));
      out.flush();
      String answer =
          line.get()
              .orElseThrow(
                  () -> new Refusal("the questions were not answered; nothing was written"));
      SiteFacts more = facts.with(fact, answer);
      Optional<String> fault = more.fault(fact);
      if (fault.isEmpty()) {
        return more;
      }
      out.println("  " + fault.get());
    }
  }
}
