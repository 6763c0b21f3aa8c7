package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import org.tidings.markup.BodyRenderer;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** All pages of a site and the files of its theme. */
public final class PageProducers {
  /** Every kind of page; a new kind is one more line. */
  private static final List<PageKind> KINDS =
      List.of(
          StoryPage::of,
          NoticePage::of,
          StandingPages::of,
          Tombstone::of,
          HomePage::of,
          ListingPage::of,
          IndexPage::of,
          FixedPages::of,
          MissingPage::of,
          RedirectPage::of);

  private PageProducers() {}

  /** What names all pages and theme files of a site, in this order. */
  public static List<Producer> all(Theme theme, BodyRenderer bodies, Sources sources) {
    Press press = new Press(theme, Bodies.of(bodies), sources);
    return List.of(
        site -> pages(site, press),
        site -> ThemeFile.all(theme),
        site -> FeedStyles.all(site, theme));
  }

  private static List<Artifact> pages(Site site, Press press) {
    List<Artifact> pages = new ArrayList<>();
    for (Desk desk : Desk.all(site, press)) {
      KINDS.forEach(kind -> kind.pages(desk).forEach(page -> pages.add(new PrintedPage(page))));
    }
    return pages;
  }
}
