package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.model.Language;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Rendition;
import org.tidings.model.SiteConfig;
import org.tidings.page.HeadView.Meta;

/** What networks read of a page: Open Graph (ogp.me) and the Twitter card. */
record SocialMetadata(Desk desk) {
  private static final int LEAST_CARD_WIDTH = 300;

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
    Optional<Picture> picture =
        facts
            .picture()
            .or(() -> desk.pictures().picture(config.organisation().logo()))
            .filter(SocialMetadata::isForNetworks);
    picture.ifPresent(shown -> picture(shown, name, all));
    boolean large = picture.isPresent() && facts.picture().isPresent();
    all.add(name("twitter:card", large ? "summary_large_image" : "summary"));
    handle().ifPresent(handle -> all.add(name("twitter:site", handle)));
    all.addAll(facts.meta());
    return List.copyOf(all);
  }

  private void picture(Picture picture, String fallback, List<Meta> all) {
    PictureFacts facts = picture.facts();
    Rendition largest = picture.largest();
    String alt = facts.alt().isEmpty() ? fallback : facts.alt();
    all.add(property("og:image", desk.config().absolute(largest.path())));
    all.add(property("og:image:type", largest.type()));
    all.add(property("og:image:width", String.valueOf(largest.width())));
    all.add(property("og:image:height", String.valueOf(largest.height())));
    all.add(property("og:image:alt", alt));
    all.add(name("twitter:image:alt", alt));
  }

  /** Networks show no vector drawings, and nothing smaller than a stamp. */
  private static boolean isForNetworks(Picture picture) {
    return !picture.type().equals("image/svg+xml") && picture.width() >= LEAST_CARD_WIDTH / 2;
  }

  /** The organisation's name on X, from the address of its page there. */
  Optional<String> handle() {
    return Optional.ofNullable(desk.config().social().get("x"))
        .map(url -> url.replaceAll("[/?#]+$", ""))
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
