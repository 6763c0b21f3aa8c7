package org.tidings.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Json;
import org.tidings.base.UrlPath;
import org.tidings.model.FixedPage;
import org.tidings.model.Organisation;
import org.tidings.model.Person;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Place;
import org.tidings.model.SiteConfig;

/** Structured data (schema.org) of a page: one graph whose nodes keep their ids for ever. */
record Graph(Desk desk) {

  JsonLd data(Subject subject, Placement placement, HeadFacts facts) {
    List<Object> nodes = new ArrayList<>(facts.nodes());
    if (!placement.crumbs().isEmpty()) {
      nodes.add(breadcrumbs(subject, placement.crumbs()));
    }
    nodes.add(website());
    nodes.add(organisation());
    return new JsonLd(node("@context", "https://schema.org", "@graph", nodes));
  }

  /** A node from pairs of key and value; what is empty is left out. */
  static Map<String, Object> node(Object... pairs) {
    Map<String, Object> node = new LinkedHashMap<>();
    Json.object(pairs)
        .forEach(
            (key, value) -> {
              Object plain = value instanceof Optional<?> o ? o.orElse(null) : value;
              boolean empty =
                  plain == null || plain.equals("") || (plain instanceof List<?> l && l.isEmpty());
              if (!empty) {
                node.put(key, plain);
              }
            });
    return node;
  }

  static Map<String, Object> reference(String id) {
    return node("@id", id);
  }

  String absolute(UrlPath path) {
    return desk.config().absolute(path);
  }

  String organisationId() {
    return desk.config().url() + "#organisation";
  }

  String websiteId() {
    return absolute(desk.root()) + "#website";
  }

  String policyUrl() {
    return absolute(FixedPage.POLICY.below(desk.root()));
  }

  /** The page itself, of a type such as {@code CollectionPage}. */
  Map<String, Object> page(String type, Subject subject, Object... more) {
    Map<String, Object> page =
        node(
            "@type", type,
            "@id", absolute(subject.path()) + "#page",
            "url", absolute(subject.path()),
            "name",
                subject.title().isEmpty()
                    ? desk.config().name().in(desk.language())
                    : subject.title(),
            "description", subject.summary(),
            "inLanguage", desk.language().code(),
            "isPartOf", reference(websiteId()));
    page.putAll(node(more));
    return page;
  }

  private Map<String, Object> website() {
    SiteConfig config = desk.config();
    return node(
        "@type", "WebSite",
        "@id", websiteId(),
        "url", absolute(desk.root()),
        "name", config.name().in(desk.language()),
        "description", config.description().in(desk.language()),
        "inLanguage", desk.language().code(),
        "publisher", reference(organisationId()));
  }

  private Map<String, Object> organisation() {
    Organisation organisation = desk.config().organisation();
    return node(
        "@type", organisation.kind().schemaType(),
        "@id", organisationId(),
        "name", organisation.name().in(desk.language()),
        "url", organisation.url(),
        "logo", desk.pictures().picture(organisation.logo()).map(this::image),
        "sameAs", desk.config().social().values().stream().sorted().toList(),
        "publishingPrinciples", policyUrl(),
        "correctionsPolicy", absolute(FixedPage.CORRECTIONS.below(desk.root())));
  }

  private Map<String, Object> breadcrumbs(Subject subject, List<LinkView> crumbs) {
    List<Object> items = new ArrayList<>();
    for (LinkView crumb : crumbs) {
      items.add(
          node(
              "@type",
              "ListItem",
              "position",
              items.size() + 1,
              "name",
              crumb.text(),
              "item",
              absolute(crumb.path())));
    }
    items.add(node("@type", "ListItem", "position", items.size() + 1, "name", subject.title()));
    return node(
        "@type",
        "BreadcrumbList",
        "@id",
        absolute(subject.path()) + "#breadcrumb",
        "itemListElement",
        items);
  }

  Map<String, Object> image(Picture picture) {
    PictureFacts facts = picture.facts();
    Licence licence = Licence.of(facts.licence(), desk.messages());
    String maker = facts.author().isEmpty() ? facts.credit() : facts.author();
    String url = absolute(picture.address());
    return node(
        "@type",
        "ImageObject",
        "@id",
        url,
        "url",
        url,
        "contentUrl",
        url,
        "encodingFormat",
        picture.type(),
        "width",
        picture.width(),
        "height",
        picture.height(),
        "caption",
        facts.caption().isEmpty() ? facts.alt() : facts.caption(),
        "creditText",
        facts.credit().isEmpty() ? facts.author() : facts.credit(),
        "creator",
        maker.isEmpty() ? "" : node("@type", "Person", "name", maker),
        "copyrightNotice",
        maker,
        "license",
        licence.url(),
        "acquireLicensePage",
        facts.licence().isEmpty() ? "" : licencePage(facts));
  }

  private String licencePage(PictureFacts facts) {
    return facts.source().startsWith("https://") ? facts.source() : policyUrl();
  }

  String personId(String id) {
    return desk.edition()
        .person(id)
        .map(listing -> absolute(listing.path()) + "#person")
        .orElse(desk.config().url() + "#person-" + id);
  }

  Map<String, Object> person(String id) {
    Person person = desk.site().person(id);
    List<String> elsewhere = new ArrayList<>();
    person.url().ifPresent(elsewhere::add);
    person.fediverse().flatMap(Fediverse::url).ifPresent(elsewhere::add);
    return node(
        "@type", "Person",
        "@id", personId(id),
        "name", person.name(),
        "jobTitle", person.role().in(desk.language()),
        "description", person.bio().in(desk.language()),
        "url", desk.edition().person(id).map(listing -> absolute(listing.path())),
        "image", desk.pictures().picture(person.portrait()).map(this::image),
        "sameAs", elsewhere);
  }

  Map<String, Object> place(String id, Object... more) {
    Place place = desk.site().place(id);
    String address = place.address().in(desk.language());
    Optional<String> url = desk.edition().place(id).map(listing -> absolute(listing.path()));
    Map<String, Object> node =
        node(
            "@type", "Place",
            "@id", url.map(page -> page + "#place"),
            "name", place.name().in(desk.language()),
            "url", url,
            "telephone", place.phone(),
            "hasMap", place.map(),
            "address", address.isEmpty() ? "" : address(place, address));
    node.putAll(node(more));
    return node;
  }

  private Map<String, Object> address(Place place, String street) {
    return node(
        "@type", "PostalAddress",
        "streetAddress", street,
        "addressRegion", place.county(),
        "postalCode", place.eircode().or(place::postcode),
        "addressCountry", desk.config().country());
  }
}
