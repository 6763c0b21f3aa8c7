package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    this(desk, new Graph(desk));
  }

  HeadFacts facts(Story story) {
    Optional<Picture> lead = desk.site().leadPicture(story);
    List<Map<String, Object>> nodes = new ArrayList<>();
    nodes.add(article(story, lead));
    story.authors().forEach(id -> nodes.add(graph.person(id)));
    return HeadFacts.article(lead, meta(story), nodes);
  }

  private Map<String, Object> article(Story story, Optional<Picture> lead) {
    String url = graph.absolute(story.path());
    Map<String, Object> article =
        Graph.node(
            "@type", "NewsArticle",
            "@id", url + "#article",
            "mainEntityOfPage", url,
            "url", url,
            "headline", story.title(),
            "description", story.summary(),
            "image", lead.map(graph::image),
            "datePublished", desk.dates().iso(story.published()),
            "dateModified", desk.dates().iso(story.changed()),
            "author", authors(story),
            "publisher", Graph.reference(graph.organisationId()),
            "isPartOf", Graph.reference(graph.websiteId()),
            "inLanguage", story.language().code(),
            "isAccessibleForFree", true,
            "wordCount", story.outline().words());
    article.putAll(
        Graph.node(
            "expires", story.expires().map(desk.dates()::isoEnd),
            "about", about(story),
            "contentLocation", story.places().stream().map(id -> (Object) graph.place(id)).toList(),
            "citation", story.sources().stream().map(this::citation).toList(),
            "correction", story.corrections().stream().map(this::correction).toList(),
            "sponsor", parties(story, SPONSORING),
            "funder", parties(story, FUNDING)));
    return article;
  }

  private Object authors(Story story) {
    return story.authors().isEmpty()
        ? Graph.reference(graph.organisationId())
        : story.authors().stream().map(id -> Graph.reference(graph.personId(id))).toList();
  }

  private List<Object> about(Story story) {
    return desk.cards().topics(story).stream()
        .map(
            topic ->
                (Object)
                    Graph.node(
                        "@type",
                        "Thing",
                        "@id",
                        graph.absolute(topic.path()) + "#topic",
                        "name",
                        topic.text(),
                        "url",
                        graph.absolute(topic.path())))
        .toList();
  }

  private Map<String, Object> citation(SourceNote source) {
    return Graph.node(
        "@type",
        "CreativeWork",
        "name",
        source.title().isEmpty() ? source.citation() : source.title(),
        "url",
        source.url(),
        "datePublished",
        source.date().map(desk.dates()::isoEnd));
  }

  private Map<String, Object> correction(Correction correction) {
    String change =
        correction.was().isEmpty()
            ? ""
            : desk.text("correction.change", correction.was(), correction.now());
    String text = (correction.note() + " " + change).strip();
    return Graph.node(
        "@type",
        "CorrectionComment",
        "text",
        text,
        "datePublished",
        desk.dates().iso(correction.date()));
  }

  private static List<Object> parties(Story story, List<String> kinds) {
    return story.disclosure().stream()
        .filter(disclosure -> kinds.contains(disclosure.kind()))
        .map(Disclosure::party)
        .filter(party -> !party.isEmpty())
        .map(party -> (Object) Graph.node("@type", "Organization", "name", party))
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
        desk.messages().count("story.minutes", Cards.minutes(story)),
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
