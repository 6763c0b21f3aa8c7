package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.model.Picture;
import org.tidings.model.Story;
import org.tidings.model.Story.Correction;
import org.tidings.model.Story.Disclosure;
import org.tidings.model.Story.SourceNote;
import org.tidings.page.HeadView.Meta;

/** What a story's head says of it: structured data and the networks' own words. */
record StoryData(Desk desk, Graph graph) {
  private static final int MOST_TAGS = 6;
  private static final List<String> FUNDING = List.of("funded", "donated");
  private static final List<String> SPONSORING = List.of("sponsored", "advert", "partner");

  StoryData(Desk desk) {
    this(desk, desk.graph());
  }

  HeadFacts facts(Story story) {
    Optional<Picture> lead = desk.site().leadPicture(story);
    List<Node> nodes = new ArrayList<>();
    nodes.add(article(story, lead));
    story.authors().forEach(id -> nodes.add(graph.person(id)));
    return HeadFacts.article(desk.socialCards().card(story), meta(story), nodes);
  }

  private Node article(Story story, Optional<Picture> lead) {
    String url = graph.absolute(story.path());
    return Node.of("NewsArticle")
        .with("@id", url + "#article")
        .with("mainEntityOfPage", url)
        .with("url", url)
        .with("headline", story.title())
        .with("description", story.summary())
        .with("image", lead.map(graph::image))
        .with("datePublished", desk.dates().iso(story.published()))
        .with("dateModified", desk.dates().iso(story.changed()))
        .with("expires", story.expires().map(desk.dates()::isoEnd))
        .with("author", authors(story))
        .with("publisher", Node.reference(graph.organisationId()))
        .with("isPartOf", Node.reference(graph.websiteId()))
        .with("inLanguage", story.language().code())
        .with("isAccessibleForFree", true)
        .with("wordCount", story.outline().words())
        .with("about", about(story))
        .with("contentLocation", story.places().stream().map(graph::place).toList())
        .with("citation", story.sources().stream().map(this::citation).toList())
        .with("correction", story.corrections().stream().map(this::correction).toList())
        .with("sponsor", parties(story, SPONSORING))
        .with("funder", parties(story, FUNDING));
  }

  private Object authors(Story story) {
    return story.authors().isEmpty()
        ? Node.reference(graph.organisationId())
        : story.authors().stream().map(id -> Node.reference(graph.personId(id))).toList();
  }

  private List<Node> about(Story story) {
    return desk.cards().topics(story).stream()
        .map(
            topic ->
                Node.of("Thing")
                    .with("@id", graph.absolute(topic.path()) + "#topic")
                    .with("name", topic.text())
                    .with("url", graph.absolute(topic.path())))
        .toList();
  }

  private Node citation(SourceNote source) {
    return Node.of("CreativeWork")
        .with("name", source.title().isEmpty() ? source.citation() : source.title())
        .with("url", source.url())
        .with("datePublished", source.date().map(desk.dates()::isoEnd));
  }

  private Node correction(Correction correction) {
    String change =
        correction.was().isEmpty()
            ? desk.text("correction.withheld", correction.now())
            : desk.text("correction.change", correction.was(), correction.now());
    return Node.of("CorrectionComment")
        .with("text", (correction.note() + " " + change).strip())
        .with("datePublished", desk.dates().iso(correction.date()));
  }

  private static List<Node> parties(Story story, List<String> kinds) {
    return story.disclosure().stream()
        .filter(disclosure -> kinds.contains(disclosure.kind()))
        .map(Disclosure::party)
        .filter(party -> !party.isEmpty())
        .map(party -> Node.of("Organization").with("name", party))
        .toList();
  }

  private List<Meta> meta(Story story) {
    List<Meta> meta = new ArrayList<>();
    List<LinkView> topics = desk.cards().topics(story);
    meta.add(property("article:published_time", desk.dates().iso(story.published())));
    meta.add(property("article:modified_time", desk.dates().iso(story.changed())));
    topics.stream().limit(1).forEach(topic -> meta.add(property("article:section", topic.text())));
    topics.stream()
        .limit(MOST_TAGS)
        .forEach(topic -> meta.add(property("article:tag", topic.text())));
    for (String id : story.authors()) {
      meta.add(
          property(
              "article:author",
              desk.edition()
                  .person(id)
                  .map(listing -> graph.absolute(listing.path()))
                  .orElse(desk.site().person(id).name())));
      desk.site()
          .person(id)
          .fediverse()
          .ifPresent(handle -> meta.add(SocialMetadata.name("fediverse:creator", handle)));
    }
    new SocialMetadata(desk)
        .handle()
        .ifPresent(handle -> meta.add(SocialMetadata.name("twitter:creator", handle)));
    label(1, desk.text("story.written-by"), desk.cards().names(story), meta);
    label(
        2,
        desk.text("story.reading-time"),
        desk.messages().count("story.minutes", story.outline().minutes()),
        meta);
    return meta;
  }

  private static void label(int number, String label, String data, List<Meta> meta) {
    meta.add(SocialMetadata.name("twitter:label" + number, label));
    meta.add(SocialMetadata.name("twitter:data" + number, data));
  }

  private static Meta property(String key, String content) {
    return SocialMetadata.property(key, content);
  }
}
