package org.tidings.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.markup.InlineDrawing;
import org.tidings.model.Entry;
import org.tidings.model.FixedPage;
import org.tidings.model.LanguageEdition;
import org.tidings.model.LocalText;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.SiteConfig;
import org.tidings.model.Story;
import org.tidings.page.SiteView.Section;

/** Makes what all pages of a language share: menus, footer, contact. */
record Shell(Desk desk) {
  private static final List<String> WORDS =
      List.of("lie", "pry", "cheat", "delete", "steal", "reveal");

  SiteView view() {
    SiteConfig config = desk.config();
    Optional<Moment> newest = newest();
    return new SiteView(
        in(config.name()),
        in(config.tagline()),
        in(config.description()),
        desk.language().code(),
        config.url(),
        in(config.organisation().name()),
        config.organisation().url(),
        desk.root(),
        menu(),
        desk.edition().pages().stream()
            .filter(page -> page.nav().isPresent())
            .map(page -> new LinkView(page.title(), page.path()))
            .toList(),
        words(),
        config.care().isEmpty() ? desk.text("care.text") : in(config.care()),
        contact(config.contact()),
        accounts(config),
        paths(),
        desk.bulletins().inForce().size(),
        newest.map(desk.dates()::brief),
        newest.map(desk.dates()::year).map(String::valueOf).orElse(""),
        desk.pictures().view(config.look().mark()),
        drawing(),
        paper(),
        desk.press().theme().assets().early());
  }

  private Optional<Markup> drawing() {
    return desk.pictures()
        .picture(desk.config().look().mark())
        .filter(mark -> mark.source().extension().equals("svg"))
        .map(mark -> desk.press().sources().bytes(mark.source(), mark.digest()))
        .flatMap(svg -> InlineDrawing.of(svg, "mark_"))
        .map(Markup::new);
  }

  private Optional<SiteView.Paper> paper() {
    Tokens tokens = desk.press().theme().assets().tokens();
    return tokens
        .of(false, "paper")
        .flatMap(
            light ->
                tokens.of(true, "paper").map(dark -> new SiteView.Paper(light.hex(), dark.hex())));
  }

  private String in(LocalText text) {
    return text.in(desk.language());
  }

  private List<Section> menu() {
    LanguageEdition edition = desk.edition();
    List<Section> menu = new ArrayList<>();
    menu.add(new Section("stories", desk.text("nav.stories"), edition.root(), 0));
    menu.add(section(FixedPage.NOTICES, desk.bulletins().inForce().size()));
    if (!edition.topics().isEmpty()) {
      menu.add(section(FixedPage.TOPICS, 0));
    }
    if (!edition.places().isEmpty()) {
      menu.add(section(FixedPage.PLACES, 0));
    }
    if (!edition.people().isEmpty()) {
      menu.add(section(FixedPage.PEOPLE, 0));
    }
    menu.add(section(FixedPage.ARCHIVE, 0));
    menu.add(section(FixedPage.SEARCH, 0));
    menu.add(section(FixedPage.SUBSCRIBE, 0));
    return List.copyOf(menu);
  }

  private Section section(FixedPage page, int count) {
    return new Section(
        page.word(), desk.text("nav." + page.word()), page.below(desk.root()), count);
  }

  private List<SiteView.Words> words() {
    return WORDS.stream()
        .map(
            id ->
                new SiteView.Words(
                    id,
                    desk.text("words." + id + ".title"),
                    desk.text("words." + id + ".text"),
                    desk.text("words." + id + ".work"),
                    desk.text("words." + id + ".ask")))
        .toList();
  }

  private static SiteView.Contact contact(SiteConfig.Contact contact) {
    String phone = contact.phone().orElse("");
    return new SiteView.Contact(
        contact.email().orElse(""), phone, Phone.url(phone), contact.form().orElse(""));
  }

  private List<WebLink> accounts(SiteConfig config) {
    return config.social().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(account -> new WebLink(network(account.getKey()), account.getValue()))
        .toList();
  }

  private String network(String key) {
    return desk.messages().has("share." + key) ? desk.text("share." + key) : key;
  }

  private SiteView.Paths paths() {
    return new SiteView.Paths(
        FixedPage.NOTICES.below(desk.root()),
        FixedPage.TOPICS.below(desk.root()),
        FixedPage.PLACES.below(desk.root()),
        FixedPage.PEOPLE.below(desk.root()),
        FixedPage.ARCHIVE.below(desk.root()),
        FixedPage.SUBSCRIBE.below(desk.root()),
        FixedPage.SEARCH.below(desk.root()),
        FixedPage.POLICY.below(desk.root()),
        FixedPage.CORRECTIONS.below(desk.root()),
        desk.root().resolve("rss.xml"),
        desk.root().resolve("atom.xml"),
        desk.root().resolve("feed.json"));
  }

  /** The newest change of anything that is live; never the clock. */
  private Optional<Moment> newest() {
    LanguageEdition edition = desk.edition();
    return Stream.of(
            edition.stories().stream().map(Story::changed),
            edition.notices().stream().map(Notice::changed),
            edition.pages().stream().map(Entry::basics).flatMap(b -> b.updated().stream()))
        .flatMap(moments -> moments)
        .max(Comparator.naturalOrder());
  }
}
