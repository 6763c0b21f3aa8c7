package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import org.tidings.markup.BodyRenderer;
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
    Desks desks = new Desks(new Press(theme, Bodies.of(bodies), sources));
    List<Producer> all = new ArrayList<>();
    KINDS.forEach(kind -> all.add(site -> pages(kind, desks.of(site))));
    all.add(site -> ThemeFile.all(theme));
    all.add(site -> FeedStyles.all(site, theme));
    return List.copyOf(all);
  }

  private static List<Artifact> pages(PageKind kind, List<Desk> desks) {
    List<Artifact> pages = new ArrayList<>();
    for (Desk desk : desks) {
      kind.pages(desk).forEach(page -> pages.add(new PrintedPage(page)));
    }
    return pages;
  }
}
