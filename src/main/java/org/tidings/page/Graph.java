package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.base.Json;
import org.tidings.base.UrlPath;
import org.tidings.model.FixedPage;
import org.tidings.model.Licence;
import org.tidings.model.Organisation;
import org.tidings.model.Person;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Place;
import org.tidings.model.Rendition;
import org.tidings.model.SiteConfig;

/**
 * Structured data (schema.org) of pages: each has one graph, whose nodes keep their ids for ever.
 * Pictures, people and places come in many of them and are put into nodes once.
 */
final class Graph {
  private final Desk desk;
  private final String everywhere;
  private final Map<Picture, Node> images = new ConcurrentHashMap<>();
  private final Map<String, Node> people = new ConcurrentHashMap<>();
  private final Map<String, Node> places = new ConcurrentHashMap<>();

  Graph(Desk desk) {
    this.desk = desk;
    this.everywhere = json(List.of(website().map(), organisation().map()));
  }

  JsonLd data(Subject subject, Placement placement, HeadFacts facts) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    facts.nodes().forEach(node -> nodes.add(node.map()));
    if (!placement.crumbs().isEmpty()) {
      nodes.add(breadcrumbs(subject, placement.crumbs()).map());
    }
    String own = nodes.isEmpty() ? "" : json(nodes) + ",";
    return new JsonLd(
        "{\"@context\":\"https://schema.org\",\"@graph\":[" + own + everywhere + "]}");
  }

  /** Nodes as they stand between the brackets of a list. */
  private static String json(List<Map<String, Object>> nodes) {
    String list = Json.forHtml(nodes);
    return list.substring(1, list.length() - 1);
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
  Node page(String type, Subject subject) {
    return Node.of(type)
        .with("@id", absolute(subject.path()) + "#page")
        .with("url", absolute(subject.path()))
        .with("name", subject.name())
        .with("description", subject.summary())
        .with("inLanguage", desk.language().code())
        .with("isPartOf", Node.reference(websiteId()));
  }

  private Node website() {
    SiteConfig config = desk.config();
    return Node.of("WebSite")
        .with("@id", websiteId())
        .with("url", absolute(desk.root()))
        .with("name", config.name().in(desk.language()))
        .with("description", config.description().in(desk.language()))
        .with("inLanguage", desk.language().code())
        .with("publisher", Node.reference(organisationId()));
  }

  private Node organisation() {
    Organisation organisation = desk.config().organisation();
    return Node.of(organisation.kind().schemaType())
        .with("@id", organisationId())
        .with("name", organisation.name().in(desk.language()))
        .with("url", organisation.url())
        .with("logo", desk.pictures().picture(organisation.logo()).map(this::image))
        .with("sameAs", desk.config().social().values().stream().sorted().toList())
        .with("publishingPrinciples", policyUrl())
        .with("correctionsPolicy", absolute(FixedPage.CORRECTIONS.below(desk.root())));
  }

  private Node breadcrumbs(Subject subject, List<LinkView> crumbs) {
    List<Node> items = new ArrayList<>();
    for (LinkView crumb : crumbs) {
      items.add(
          Node.of("ListItem")
              .with("position", items.size() + 1)
              .with("name", crumb.text())
              .with("item", absolute(crumb.path())));
    }
    items.add(Node.of("ListItem").with("position", items.size() + 1).with("name", subject.name()));
    return Node.of("BreadcrumbList")
        .with("@id", absolute(subject.path()) + "#breadcrumb")
        .with("itemListElement", items);
  }

  Node image(Picture picture) {
    return images.computeIfAbsent(picture, this::made);
  }

  private Node made(Picture picture) {
    PictureFacts facts = picture.facts();
    Rendition largest = picture.largest();
    String url = absolute(largest.path());
    String credit = facts.credit().isEmpty() ? facts.author() : facts.credit();
    String maker = facts.author().isEmpty() ? facts.credit() : facts.author();
    return Node.of("ImageObject")
        .with("@id", url)
        .with("url", url)
        .with("contentUrl", url)
        .with("encodingFormat", largest.type())
        .with("width", largest.width())
        .with("height", largest.height())
        .with("caption", facts.caption().isEmpty() ? facts.alt() : facts.caption())
        .with("creditText", credit)
        .with("creator", maker(maker))
        .with("copyrightNotice", credit)
        .with("license", Licence.of(facts.licence(), desk.messages()).url())
        .with("acquireLicensePage", facts.licence().isEmpty() ? "" : licencePage(facts));
  }

  private Object maker(String name) {
    if (name.isEmpty()) {
      return "";
    }
    boolean us = name.equals(desk.config().organisation().name().in(desk.language()));
    return us ? Node.reference(organisationId()) : Node.of("Person").with("name", name);
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

  Node person(String id) {
    return people.computeIfAbsent(id, this::described);
  }

  private Node described(String id) {
    Person person = desk.site().person(id);
    List<String> elsewhere = new ArrayList<>();
    person.url().ifPresent(elsewhere::add);
    person.fediverse().flatMap(Fediverse::url).ifPresent(elsewhere::add);
    return Node.of("Person")
        .with("@id", personId(id))
        .with("name", person.name())
        .with("jobTitle", person.role().in(desk.language()))
        .with("description", person.bio().in(desk.language()))
        .with("url", desk.edition().person(id).map(listing -> absolute(listing.path())))
        .with("image", desk.pictures().picture(person.portrait()).map(this::image))
        .with("sameAs", elsewhere);
  }

  Node place(String id) {
    return places.computeIfAbsent(id, this::located);
  }

  private Node located(String id) {
    Place place = desk.site().place(id);
    String street = place.address().in(desk.language());
    Optional<String> url = desk.edition().place(id).map(listing -> absolute(listing.path()));
    return Node.of("Place")
        .with("@id", url.map(page -> page + "#place"))
        .with("name", place.name().in(desk.language()))
        .with("url", url)
        .with("telephone", place.phone())
        .with("hasMap", place.map())
        .with("address", street.isEmpty() ? "" : address(place, street));
  }

  private Node address(Place place, String street) {
    return Node.of("PostalAddress")
        .with("streetAddress", street)
        .with("addressRegion", place.county())
        .with("postalCode", place.eircode().or(place::postcode))
        .with("addressCountry", desk.config().country());
  }
}
