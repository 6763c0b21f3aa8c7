package org.tidings.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.base.MediaTypes;
import org.tidings.feed.FeedItem.Attachment;
import org.tidings.feed.FeedItem.FeedPicture;
import org.tidings.feed.FeedItem.Subject;
import org.tidings.feed.Piece.Amendment;
import org.tidings.model.Download;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.Listing;
import org.tidings.model.Outline;
import org.tidings.model.Person;
import org.tidings.model.Picture;
import org.tidings.model.PictureLengths;
import org.tidings.model.Rendition;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.Story;
import org.tidings.model.Target;

/** Makes items from stories, notices and corrections. */
final class ItemDesk {
  private final Site site;
  private final SiteConfig config;
  private final FeedBodies bodies;
  private final PictureLengths lengths;
  private final ItemTop top;
  private final Map<Author, FeedPerson> authors = new ConcurrentHashMap<>();

  ItemDesk(Site site, FeedBodies bodies, PictureLengths lengths) {
    this.site = site;
    this.config = site.config();
    this.bodies = bodies;
    this.lengths = lengths;
    this.top = new ItemTop(site);
  }

  /** Somebody as named in a language; there are no more of them than people. */
  private record Author(String id, Language language) {}

  FeedItem item(Piece piece) {
    return piece
        .correction()
        .map(amendment -> correction(piece.entry(), amendment))
        .orElseGet(() -> whole(piece));
  }

  /** A correction leads to its place on the story's page. */
  private FeedItem correction(Entry entry, Amendment amendment) {
    CorrectionWords words = new CorrectionWords(amendment.made(), site.messages(entry.language()));
    String page = config.absolute(entry.path());
    OffsetDateTime made = moment(amendment.made().date().at());
    String link =
        "<p><a href=\""
            + HtmlText.escaped(page)
            + "\">"
            + HtmlText.escaped(entry.title())
            + "</a></p>\n";
    return new FeedItem(
        site.identity(entry) + "#" + amendment.mark(),
        page + "#t_corrections",
        words.title(entry.title()),
        words.text(),
        entry.language(),
        List.of(publisher(entry.language())),
        subjects(entry),
        made,
        made,
        Optional.empty(),
        List.of(),
        config.feeds().full() ? words.html() + link : "",
        List.of());
  }

  private FeedItem whole(Piece piece) {
    Entry entry = piece.entry();
    Optional<Lead> lead =
        entry instanceof Story story ? site.leadPicture(story).map(this::lead) : Optional.empty();
    boolean full = config.feeds().full();
    return new FeedItem(
        site.identity(entry),
        config.absolute(entry.path()),
        entry.title(),
        entry.summary().isBlank() ? entry.title() : entry.summary(),
        entry.language(),
        authors(entry),
        subjects(entry),
        moment(piece.published().at()),
        moment(piece.updated().at()),
        lead.map(this::picture),
        attachments(entry, lead),
        full ? top.html(entry, lead) : "",
        full ? bodies.inputs(entry) : List.of());
  }

  /** A moment with the offset of the site's zone. */
  OffsetDateTime moment(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).atZone(config.timezone()).toOffsetDateTime();
  }

  /** Who answers for what has no byline. */
  FeedPerson publisher(Language language) {
    return new FeedPerson(
        config.organisation().name().in(language),
        Optional.of(config.organisation().url()),
        Optional.empty());
  }

  private List<FeedPerson> authors(Entry entry) {
    if (entry instanceof Story story && !story.authors().isEmpty()) {
      return story.authors().stream()
          .map(id -> authors.computeIfAbsent(new Author(id, entry.language()), this::author))
          .toList();
    }
    return List.of(publisher(entry.language()));
  }

  private FeedPerson author(Author author) {
    Person person = site.person(author.id());
    Optional<String> page =
        site.edition(author.language())
            .person(author.id())
            .map(Listing::path)
            .map(config::absolute);
    Optional<String> portrait =
        person
            .portrait()
            .flatMap(file -> Optional.ofNullable(site.pictures().get(file)))
            .map(picture -> config.absolute(picture.address()));
    return new FeedPerson(person.name(), page.or(person::url), portrait);
  }

  private List<Subject> subjects(Entry entry) {
    if (entry instanceof Story story) {
      return story.topics().stream()
          .map(id -> new Subject(id, site.topic(id).name().in(entry.language())))
          .toList();
    }
    return List.of();
  }

  private Lead lead(Picture picture) {
    Rendition size = picture.largest();
    return new Lead(picture, size, config.absolute(size.path()));
  }

  private FeedPicture picture(Lead lead) {
    return new FeedPicture(
        lead.address(),
        lead.size().type(),
        lead.size().width(),
        lead.size().height(),
        lead.picture().facts().alt(),
        LeadFigure.credit(lead.picture().facts()));
  }

  /** The lead picture, then what the text offers for download, each once. */
  private List<Attachment> attachments(Entry entry, Optional<Lead> lead) {
    List<Attachment> files = new ArrayList<>();
    lead.ifPresent(
        of ->
            files.add(
                new Attachment(of.address(), of.size().type(), lengths.length(of.picture()))));
    entry.outline().links().stream()
        .map(Outline.LinkUse::target)
        .filter(Target.ToSource.class::isInstance)
        .map(target -> ((Target.ToSource) target).file())
        .distinct()
        .flatMap(file -> Optional.ofNullable(site.downloads().get(file)).stream())
        .map(this::download)
        .forEach(files::add);
    return files;
  }

  private Attachment download(Download download) {
    return new Attachment(
        config.absolute(download.address()),
        MediaTypes.of(download.source().extension()),
        download.bytes());
  }
}
