package org.tidings.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.base.Ascii;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.StandingPage;
import org.tidings.model.State;

/** What a site owes its readers as a whole (editorial policy, section 10). */
final class SiteRules {
  private static final Location CONFIG = Location.of(new SourcePath("content/site.yaml"));
  private static final String ACCESSIBILITY = "site/accessibility-statement";
  private static final List<String> ACCESSIBLE = List.of("accessib", "inrochtain");
  private static final List<String> CONTACT =
      List.of("contact", "teagmhail", "privacy", "priobhaideach", "consent", "data-protection");

  private final Content content;
  private final Site site;
  private final LocalDate today;
  private final List<StandingPage> pages;

  SiteRules(Content content, Site site) {
    this.content = content;
    this.site = site;
    this.today = LocalDate.ofInstant(site.asOf(), content.config().timezone());
    this.pages =
        content.pages().stream().filter(page -> site.trueState(page) == State.LIVE).toList();
  }

  void inspect(Findings findings) {
    accessibility(findings);
    contact(findings);
    new IrishRules(content, site).inspect(findings);
  }

  /** A site that has no page of its own yet is not asked for one, unless the law does. */
  private void accessibility(Findings findings) {
    List<StandingPage> statements = named(ACCESSIBLE).toList();
    if (!statements.isEmpty()) {
      statements.forEach(page -> current(page, findings));
    } else if (content.config().policy().publicBody() || !pages.isEmpty()) {
      tell(
          CONFIG,
          "the site has no accessibility statement",
          "Write content/pages/accessibility.md: what works, what does not, and whom to ask.",
          findings);
    }
  }

  private void current(StandingPage page, Findings findings) {
    Optional<LocalDate> updated = page.basics().updated().map(Moment::day);
    if (updated.isEmpty()) {
      tell(
          Location.of(page.source()),
          "the accessibility statement does not say when it was last looked at",
          "Add the day, such as updated: %s, once it has been looked at.".formatted(today),
          findings);
    } else if (updated.get().isBefore(today.minusYears(1))) {
      tell(
          Location.of(page.source()),
          "the accessibility statement was last looked at on %s".formatted(updated.get()),
          "Look at it every year and put the day into `updated`.",
          findings);
    }
  }

  private void tell(Location at, String message, String hint, Findings findings) {
    if (content.config().policy().publicBody()) {
      findings.error(ACCESSIBILITY, at, message, hint + " Public bodies must (S.I. 358/2020).");
    } else {
      findings.info(ACCESSIBILITY, at, message, hint);
    }
  }

  /**
   * Whoever is in a story must find somebody to tell that they no longer want to be. Asked of sites
   * that have begun to have pages of their own.
   */
  private void contact(Findings findings) {
    SiteConfig.Contact contact = content.config().contact();
    boolean reachable =
        contact.email().isPresent()
            || contact.phone().isPresent()
            || contact.form().isPresent()
            || named(CONTACT).findAny().isPresent();
    boolean needed =
        content.stories().stream()
            .filter(story -> site.trueState(story) == State.LIVE)
            .anyMatch(story -> !story.safeguards().consent().isEmpty());
    if (needed && !reachable && !pages.isEmpty()) {
      findings.warning(
          "site/contact-for-consent",
          CONFIG,
          "there are people in your stories, and nowhere do you say how they reach you",
          "Add contact: {email: ..., phone: ...} to site.yaml, for whoever takes consent back.");
    }
  }

  private Stream<StandingPage> named(List<String> words) {
    return pages.stream().filter(page -> words.stream().anyMatch(word -> isNamed(page, word)));
  }

  private static boolean isNamed(Entry page, String word) {
    return Ascii.lower(page.path().value()).contains(word)
        || Ascii.lower(page.basics().group()).contains(word);
  }
}
