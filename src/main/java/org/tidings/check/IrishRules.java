package org.tidings.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Story;

/**
 * How much of a bilingual site is in Irish (Official Languages Act 2003 as amended; editorial
 * policy, section 10): a report, since no share is set for news on the web.
 */
final class IrishRules {
  private static final String RULE = "site/irish-share";
  private static final String IRISH = "ga";

  /** Of fewer stories a share says nothing. */
  private static final int ENOUGH = 10;

  /** Irish takes more words than English: an English text that has this many more is longer. */
  private static final double LONGER = 1.1;

  private final Content content;
  private final Site site;
  private final LocalDate since;

  IrishRules(Content content, Site site) {
    ZoneId zone = content.config().timezone();
    this.content = content;
    this.site = site;
    this.since = LocalDate.ofInstant(site.asOf(), zone).minusYears(1);
  }

  void inspect(Findings findings) {
    boolean bilingual =
        content.config().languages().size() > 1
            && content.config().languages().stream().anyMatch(each -> each.code().equals(IRISH));
    if (!bilingual) {
      return;
    }
    List<Story> recent =
        content.stories().stream()
            .filter(story -> site.trueState(story) == State.LIVE)
            .filter(story -> story.published().day().isAfter(since))
            .toList();
    if (recent.size() >= ENOUGH) {
      share(recent, findings);
    }
    pairs(recent, findings);
  }

  private static boolean isIrish(Story story) {
    return story.language().code().equals(IRISH);
  }

  private static void share(List<Story> recent, Findings findings) {
    long stories = recent.stream().filter(IrishRules::isIrish).count();
    long words = recent.stream().mapToLong(story -> story.outline().words()).sum();
    long irish =
        recent.stream()
            .filter(IrishRules::isIrish)
            .mapToLong(story -> story.outline().words())
            .sum();
    findings.info(
        RULE,
        Location.of(new SourcePath("content/site.yaml")),
        String.format(
            Locale.ROOT,
            "of the last twelve months, %d of %d stories (%d %%) and %d of %d words (%d %%) are in"
                + " Irish",
            stories,
            recent.size(),
            share(stories, recent.size()),
            irish,
            words,
            share(irish, words)),
        "No share is set for news; of advertising, a public body owes 20 % in Irish.");
  }

  private static long share(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }

  private static void pairs(List<Story> recent, Findings findings) {
    Map<String, Story> english = new HashMap<>();
    recent.stream()
        .filter(story -> story.language().code().equals("en"))
        .forEach(story -> english.put(story.basics().group(), story));
    for (Story irish : recent) {
      Story other = isIrish(irish) ? english.get(irish.basics().group()) : null;
      if (other != null) {
        first(irish, other)
            .ifPresent(
                how ->
                    findings.info(
                        RULE,
                        Location.of(irish.source()),
                        "the English version is " + how,
                        "Where both say the same, neither should stand out over the other."));
      }
    }
  }

  private static Optional<String> first(Story irish, Story english) {
    int words = irish.outline().words();
    if (english.outline().words() > words * LONGER) {
      return Optional.of(
          "longer: %s words, and %s in Irish".formatted(english.outline().words(), words));
    }
    if (english.featured() && !irish.featured()) {
      return Optional.of("more prominent: it is featured, the Irish one is not");
    }
    return english.image().isPresent() && irish.image().isEmpty()
        ? Optional.of("more prominent: it has a lead picture, the Irish one has none")
        : Optional.empty();
  }
}
