package org.tidings.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Outline;
import org.tidings.model.Safeguards.Consent;
import org.tidings.model.Site;
import org.tidings.model.Story;
import org.tidings.model.Story.Correction;
import org.tidings.model.Target;
import org.tidings.model.Withdrawal;

/**
 * The records of consent (editorial policy, section 9 and "Lapsed consent takes the story down"):
 * what has ended is a warning that says what to write, since an error would leave the story up.
 */
final class ConsentRules {
  private static final String EXPIRED = "reveal/consent-expired";
  private static final String WITHDRAWN = "reveal/consent-withdrawn";
  private static final Duration HORIZON = Duration.ofDays(60);

  private final Content content;
  private final Site site;
  private final Instant now;

  ConsentRules(Content content, Site site) {
    this.content = content;
    this.site = site;
    this.now = site.asOf();
  }

  void inspect(Entry entry, Findings findings) {
    Optional<Withdrawal> own = entry.basics().withdrawn().filter(Withdrawal::hidesTitle);
    if (own.isPresent()) {
      address(entry, own.get(), findings);
    } else if (entry instanceof Story story) {
      translation(story, findings);
      for (Consent consent : story.safeguards().consent()) {
        consent(consent, story, findings);
      }
    }
  }

  /** The notice of what an editor withdrew must not stand at an address that names somebody. */
  private void address(Entry entry, Withdrawal own, Findings findings) {
    Entry left = site.left(entry);
    boolean same =
        left.path().equals(entry.path())
            && left.basics().aliases().equals(entry.basics().aliases())
            && left.basics().id().equals(entry.basics().id());
    if (!same) {
      findings.warning(
          WITHDRAWN,
          Location.of(entry.source()),
          "this was withdrawn for %s, but its addresses or its id name somebody; they are left out"
              .formatted(own.reason()),
          renamed(entry) + ".");
    }
  }

  private void translation(Story story, Findings findings) {
    Withdrawal left = site.left(story).basics().withdrawn().orElse(null);
    if (left != null && left.hidesTitle() && !left.reason().equals(Withdrawal.LAPSED)) {
      findings.warning(
          WITHDRAWN,
          Location.of(story.source()),
          "its translation was withdrawn for %s, so this one is taken down too"
              .formatted(left.reason()),
          written(story, left.reason(), left.date().day()));
    }
  }

  private void consent(Consent consent, Story story, Findings findings) {
    if (consent.lapsed(now)) {
      lapsed(consent, story, findings);
      return;
    }
    length(consent, findings);
    if (!story.basics().draft()) {
      seen(consent, story, findings);
    }
    if (content.config().policy().approvals()) {
      horizon(consent, findings);
    }
  }

  private void lapsed(Consent consent, Story story, Findings findings) {
    boolean takenBack = consent.withdrawn().filter(moment -> !moment.at().isAfter(now)).isPresent();
    LocalDate day = lastDay(consent);
    findings.warning(
        takenBack ? WITHDRAWN : EXPIRED,
        consent.at(),
        takenBack
            ? "this consent was withdrawn on %s: the story is taken down".formatted(day)
            : "this consent ended with %s: the story is taken down".formatted(day),
        written(story, "consent", takenBack ? day : day.plusDays(1)));
  }

  private static LocalDate lastDay(Consent consent) {
    return Stream.of(consent.withdrawn(), consent.expires(), consent.latest())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(Moment::day)
        .orElseThrow();
  }

  /** What to write into the file of a story that is down. */
  private String written(Story story, String reason, LocalDate day) {
    String notice =
        "Write withdrawn: {date: %s, reason: %s, by: your id, notice: \"This story has been"
                .formatted(day, reason)
            + " withdrawn.\"}, delete `title`, `summary`, `image`, `consent` and everything"
            + " below the front matter";
    String all = notice + files(story) + ".";
    return site.left(story).path().equals(story.path())
        ? all
        : all + " Its address names somebody: " + renamed(story).replaceFirst("^R", "r") + ".";
  }

  /** Downloads that went with the story and would be offered again without its links. */
  private String files(Story story) {
    String files =
        story.outline().links().stream()
            .map(Outline.LinkUse::target)
            .filter(Target.ToSource.class::isInstance)
            .map(target -> ((Target.ToSource) target).file())
            .filter(file -> content.downloads().containsKey(file))
            .filter(file -> !site.downloads().containsKey(file))
            .map(SourcePath::value)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" and "));
    return files.isEmpty() ? "" : "; delete " + files + " too, which nothing else links to";
  }

  private String renamed(Entry entry) {
    return "Rename the file to %s.md, and delete `slug`, and what names somebody from `id` and"
            .formatted(site.left(entry).basics().slug())
        + " `aliases`";
  }

  private static void length(Consent consent, Findings findings) {
    if (consent.end().isEmpty()) {
      findings.error(
          EXPIRED,
          consent.at(),
          "nobody can tell when this consent ends: it has neither `given` nor `expires`",
          "Add given: with the day on the form; it holds for five years at most.");
    } else if (consent.latest().isPresent()
        && consent.expires().filter(end -> end.compareTo(consent.latest().get()) > 0).isPresent()) {
      findings.error(
          EXPIRED,
          consent.at(),
          "this consent would last longer than five years",
          "Write expires: %s, or the day on the form if that is earlier."
              .formatted(consent.latest().get().day()));
    }
  }

  /** Whether the person saw what readers see: the text after its last change. */
  private static void seen(Consent consent, Story story, Findings findings) {
    Optional<LocalDate> change =
        Stream.concat(
                story.basics().updated().stream(),
                story.corrections().stream().map(Correction::date))
            .map(Moment::day)
            .max(Comparator.naturalOrder());
    Optional<LocalDate> seen = consent.seen().map(Moment::day);
    String hint = "Show it to the person, and write seen: with that day.";
    if (seen.isEmpty()) {
      findings.warning(
          "reveal/consent-unseen",
          consent.at(),
          "nobody noted that the person has seen the final text and pictures",
          hint);
    } else if (change.isPresent() && seen.get().isBefore(change.get())) {
      findings.warning(
          "reveal/consent-unseen",
          consent.at(),
          "the person saw the text on %s, and it was changed on %s"
              .formatted(seen.get(), change.get()),
          hint);
    }
  }

  private void horizon(Consent consent, Findings findings) {
    consent
        .end()
        .filter(end -> !end.isAfter(now.plus(HORIZON)))
        .ifPresent(
            end ->
                findings.warning(
                    "gate/consent-horizon",
                    consent.at(),
                    "this consent ends with %s; the story is taken down then"
                        .formatted(lastDay(consent)),
                    "Ask the person again, and write the new `given` and `expires`; or let it"
                        + " end."));
  }
}
