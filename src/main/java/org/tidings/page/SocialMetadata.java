package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.model.Card;
import org.tidings.model.Language;
import org.tidings.model.SiteConfig;
import org.tidings.page.HeadView.Meta;

/** What networks read of a page: Open Graph (ogp.me) and the Twitter card. */
record SocialMetadata(Desk desk) {
  private static final Pattern ENDS = Pattern.compile("[/?#]+$");

  List<Meta> of(Subject subject, String description, Placement placement, HeadFacts facts) {
    SiteConfig config = desk.config();
    String name = config.name().in(desk.language());
    List<Meta> all = new ArrayList<>();
    all.add(property("og:type", facts.type()));
    all.add(property("og:title", subject.name()));
    all.add(property("og:description", description));
    all.add(property("og:url", config.absolute(subject.path())));
    all.add(property("og:site_name", name));
    all.add(property("og:locale", locale(desk.language())));
    config.languages().stream()
        .filter(placement.versions()::containsKey)
        .forEach(other -> all.add(property("og:locale:alternate", locale(other))));
    card(facts.card().orElseGet(() -> desk.socialCards().card()), all);
    handle().ifPresent(handle -> all.add(name("twitter:site", handle)));
    all.addAll(facts.meta());
    return List.copyOf(all);
  }

  private void card(Card card, List<Meta> all) {
    all.add(property("og:image", desk.config().absolute(card.address())));
    all.add(property("og:image:type", card.type()));
    all.add(property("og:image:width", String.valueOf(Card.WIDTH)));
    all.add(property("og:image:height", String.valueOf(Card.HEIGHT)));
    all.add(property("og:image:alt", card.alt()));
    all.add(name("twitter:card", "summary_large_image"));
    all.add(name("twitter:image:alt", card.alt()));
  }

  /** The organisation's name on X, from the address of its page there. */
  Optional<String> handle() {
    return Optional.ofNullable(desk.config().social().get("x"))
        .map(url -> ENDS.matcher(url).replaceAll(""))
        .map(url -> "@" + url.substring(url.lastIndexOf('/') + 1));
  }

  private String locale(Language language) {
    return language.code().contains("-")
        ? language.code().replace('-', '_')
        : language.code() + "_" + desk.config().country();
  }

  static Meta property(String key, String content) {
    return new Meta("property", key, content);
  }

  static Meta name(String key, String content) {
    return new Meta("name", key, content);
  }
}
