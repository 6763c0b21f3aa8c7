package org.tidings.page;

import java.util.List;
import org.tidings.model.Notice;
import org.tidings.page.HeadView.Meta;

/** What a notice's head says of it. */
record NoticeData(Desk desk, Graph graph) {

  NoticeData(Desk desk) {
    this(desk, desk.graph());
  }

  HeadFacts facts(Notice notice) {
    List<Meta> meta =
        List.of(
            SocialMetadata.property("article:published_time", desk.dates().iso(notice.published())),
            SocialMetadata.property("article:modified_time", desk.dates().iso(notice.changed())),
            SocialMetadata.property("article:section", desk.text("notices.title")));
    return HeadFacts.article(desk.socialCards().card(notice), meta, List.of(article(notice)));
  }

  private Node article(Notice notice) {
    String url = graph.absolute(notice.path());
    List<Node> hours = new ChangedHours(desk).of(notice);
    return Node.of("Article")
        .with("@id", url + "#article")
        .with("mainEntityOfPage", url)
        .with("url", url)
        .with("headline", notice.title())
        .with("description", notice.summary())
        .with("datePublished", desk.dates().iso(notice.published()))
        .with("dateModified", desk.dates().iso(notice.changed()))
        .with("temporalCoverage", coverage(notice))
        .with("author", Node.reference(graph.organisationId()))
        .with("publisher", Node.reference(graph.organisationId()))
        .with("isPartOf", Node.reference(graph.websiteId()))
        .with("inLanguage", notice.language().code())
        .with("isAccessibleForFree", true)
        .with(
            "contentLocation",
            notice.places().stream()
                .map(id -> graph.place(id).copy().with("openingHoursSpecification", hours))
                .toList());
  }

  /** An interval (ISO 8601-2): two dots where the end is open. */
  private String coverage(Notice notice) {
    return desk.dates().isoEnd(notice.from())
        + "/"
        + notice.until().map(desk.dates()::isoEnd).orElse("..");
  }
}
