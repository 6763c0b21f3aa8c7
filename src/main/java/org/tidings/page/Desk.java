package org.tidings.page;

import java.util.List;
import java.util.TreeMap;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;
import org.tidings.model.CardDesk;
import org.tidings.model.Language;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Messages;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;

/** One language's desk: what all its pages share, worked out once. */
final class Desk {
  private final Site site;
  private final LanguageEdition edition;
  private final Press press;
  private final Titles titles;
  private final Messages messages;
  private final Dates dates;
  private final Pictures pictures;
  private final Graph graph;
  private final Bulletins bulletins;
  private final CardDesk socialCards;
  private final SiteView view;
  private final SharedModel model;
  private final Digest digest;

  private Desk(Site site, LanguageEdition edition, Press press, Titles titles) {
    this.site = site;
    this.edition = edition;
    this.press = press;
    this.titles = titles;
    this.messages = site.messages(edition.language());
    this.dates = new Dates(messages, site.config().timezone());
    this.pictures = new Pictures(this);
    this.graph = new Graph(this);
    this.bulletins = new Bulletins(this);
    this.socialCards = new CardDesk(site, edition.language());
    this.view = new Shell(this).view();
    this.model = SharedModel.of(view, new ViewWrapper());
    this.digest =
        Digest.of(
            new Shared(
                view,
                new TreeMap<>(messages.texts()),
                site.config().basePath(),
                press.theme().digest(),
                site.config().isPlainlyHosted()));
  }

  /** The desks of all languages, the site's own first. */
  static List<Desk> all(Site site, Press press) {
    Titles titles = Titles.of(site);
    return site.editions().stream().map(edition -> new Desk(site, edition, press, titles)).toList();
  }

  Site site() {
    return site;
  }

  SiteConfig config() {
    return site.config();
  }

  LanguageEdition edition() {
    return edition;
  }

  Language language() {
    return edition.language();
  }

  UrlPath root() {
    return edition.root();
  }

  Press press() {
    return press;
  }

  Titles titles() {
    return titles;
  }

  Messages messages() {
    return messages;
  }

  /** A text of the interface. */
  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  Dates dates() {
    return dates;
  }

  /** Notices as this language's readers see them. */
  Bulletins bulletins() {
    return bulletins;
  }

  /** What networks show of its pages. */
  CardDesk socialCards() {
    return socialCards;
  }

  Cards cards() {
    return new Cards(this);
  }

  Pictures pictures() {
    return pictures;
  }

  /** Structured data, what pages share of it worked out once. */
  Graph graph() {
    return graph;
  }

  SiteView view() {
    return view;
  }

  /** The view as templates see it. */
  SharedModel model() {
    return model;
  }

  /** Of everything that its pages share: theme, texts of the interface, settings, menus. */
  Digest digest() {
    return digest;
  }

  private record Shared(
      SiteView view,
      TreeMap<String, String> texts,
      String basePath,
      Digest theme,
      boolean plainlyHosted) {}
}
