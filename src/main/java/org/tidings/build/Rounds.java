package org.tidings.build;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidings.base.Parallel;
import org.tidings.check.LiveFindings;
import org.tidings.check.LiveQuestion;
import org.tidings.load.SiteVisitor;
import org.tidings.model.LiveAnswer;

/**
 * Asks a site question by question, a few at a time; gives up when it does not answer, or when all
 * takes too long, and says how far it came.
 */
final class Rounds {
  private static final String SILENT = "live/unreachable";

  private final SiteVisitor visitor;
  private final Limits limits;
  private final long end;
  private final LiveFindings findings = new LiveFindings();
  private final AtomicInteger silences = new AtomicInteger();

  /**
   * How much is asked of a host.
   *
   * @param atOnce how many questions at a time
   * @param silences after how many that are not answered it gives up
   * @param whole how long all may take
   */
  record Limits(SiteVisitor.Limits visit, int atOnce, int silences, Duration whole) {
    static final Limits USUAL = new Limits(SiteVisitor.Limits.USUAL, 4, 5, Duration.ofMinutes(15));
  }

  /** What became of one question. */
  private record Asked(boolean done, LiveFindings findings) {
    static final Asked NOT = new Asked(false, new LiveFindings());
  }

  Rounds(SiteVisitor visitor, Limits limits) {
    this.visitor = visitor;
    this.limits = limits;
    this.end = System.nanoTime() + limits.whole().toNanos();
  }

  LiveFindings findings() {
    return findings;
  }

  /** Asks; tells how many questions were answered. */
  int ask(List<LiveQuestion> questions) {
    boolean given = isOver();
    List<Asked> asked = new Parallel(limits.atOnce()).map(questions, this::ask);
    asked.forEach(each -> findings.add(each.findings));
    int done = (int) asked.stream().filter(Asked::done).count();
    if (isOver() && !given) {
      String why =
          silences.get() >= limits.silences()
              ? "too many addresses gave no answer"
              : "it took longer than " + limits.whole().toMinutes() + " minutes";
      findings.tell(
          SILENT,
          "over",
          "the rest of %s was not looked at, for %s".formatted(visitor.site(), why),
          "Try again when the site answers as it should.");
    }
    return done;
  }

  private boolean isOver() {
    return silences.get() >= limits.silences() || System.nanoTime() - end > 0;
  }

  private Asked ask(LiveQuestion question) {
    if (isOver()) {
      return Asked.NOT;
    }
    LiveAnswer answer = visitor.ask(question.path(), question.largest());
    boolean busy = answer.status() == 429 || answer.status() == 503;
    if (answer.fault().isEmpty() && !busy) {
      return new Asked(true, question.inspect(answer));
    }
    String why = busy ? "it answered " + answer.status() + " again and again" : fault(answer);
    boolean large = why.equals(SiteVisitor.TOO_LARGE);
    if (!large) {
      silences.incrementAndGet();
    }
    LiveFindings own = new LiveFindings();
    own.tell(
        large ? "live/changed-file" : SILENT,
        why,
        "%s%s gave no answer that can be used: %s".formatted(visitor.site(), question.path(), why),
        large
            ? "Publish the built folder again, whole."
            : "Look whether the site answers in a browser, and try again.");
    return new Asked(false, own);
  }

  private static String fault(LiveAnswer answer) {
    return answer.fault().orElse("");
  }
}
