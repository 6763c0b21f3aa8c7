package org.tidings.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidings.base.Report;
import org.tidings.model.Moment;
import org.tidings.model.Picture;
import org.tidings.model.Safeguards.Allowance;
import org.tidings.model.Safeguards.Consent;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Story;

/**
 * What somebody has to see to besides findings: exceptions, consents that end, reviews that are
 * due, and whose pictures are shown.
 */
record Duties(Site site, List<Story> stories, Report report) {
  private static final Duration AHEAD = Duration.ofDays(60);

  String html() {
    return exceptions() + consents() + reviews() + pictures();
  }

  private String exceptions() {
    Rows rows = new Rows("Exceptions", "Story", "Rule", "Reason", "By", "Until");
    for (Story story : stories) {
      for (Allowance each : story.safeguards().allowances()) {
        rows.add(
            title(story),
            each.rule(),
            report.discreet(each.reason()),
            each.by(),
            each.until().map(until -> until.day().toString()).orElse("always"));
      }
    }
    return rows.html("There are none.");
  }

  private String consents() {
    Rows rows = new Rows("Consents that end within 60 days", "Story", "Reference", "Ends");
    for (Story story : stories) {
      for (Consent consent : story.safeguards().consent()) {
        consent
            .end()
            .filter(end -> isNear(end) && site.state(story) != State.WITHDRAWN)
            .ifPresent(end -> rows.add(title(story), consent.ref(), lastDay(end)));
      }
    }
    return rows.html("None ends.");
  }

  private String reviews() {
    Rows rows = new Rows("Reviews due within 60 days", "Story", "Due");
    for (Story story : stories) {
      story
          .safeguards()
          .reviewBy()
          .map(Moment::at)
          .filter(this::isNear)
          .ifPresent(
              due ->
                  rows.add(
                      title(story),
                      due.atZone(site.config().timezone()).toLocalDate()
                          + (due.isBefore(site.asOf()) ? " (overdue)" : "")));
    }
    return rows.html("None is due.");
  }

  private String lastDay(Instant end) {
    return end.minusNanos(1).atZone(site.config().timezone()).toLocalDate().toString();
  }

  private boolean isNear(Instant moment) {
    return moment.isBefore(site.asOf().plus(AHEAD));
  }

  private String pictures() {
    Map<String, Integer> licences = new TreeMap<>();
    for (Picture picture : site.pictures().values()) {
      String licence = picture.facts().licence();
      licences.merge(licence.isEmpty() ? "no licence" : licence, 1, Integer::sum);
    }
    Bars bars = new Bars("Pictures that are shown, by licence");
    licences.forEach((licence, count) -> bars.add(licence, count, ""));
    return "<section><h2>Pictures</h2>%s</section>\n"
        .formatted(licences.isEmpty() ? "<p>There are none.</p>" : bars.html());
  }

  private String title(Story story) {
    String title = report.discreet(story.title());
    return title.isEmpty() ? story.source().value() : title;
  }
}
