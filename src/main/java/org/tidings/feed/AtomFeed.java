package org.tidings.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.tidings.feed.FeedView.Deletion;
import org.tidings.feed.FeedView.Head;

/**
 * A feed without its entries as Atom 1.0 (RFC 4287) with archives (RFC 5005) and deletions (RFC
 * 6721).
 */
final class AtomFeed {
  private final FeedView view;

  AtomFeed(FeedView view) {
    this.view = view;
  }

  Feed feed() {
    Head head = view.head();
    Feed feed = new Feed("atom_1.0");
    feed.setId(head.id());
    feed.setTitleEx(text(Content.TEXT, head.title()));
    feed.setSubtitle(text(Content.TEXT, head.description()));
    feed.setUpdated(FeedXml.date(head.updated()));
    feed.setAuthors(people(List.of(head.publisher())));
    feed.setRights(head.rights());
    head.icon().ifPresent(feed::setIcon);
    head.logo().ifPresent(feed::setLogo);
    feed.setGenerator(generator());
    feed.setAlternateLinks(List.of(AtomLinks.link("alternate", head.home(), "text/html")));
    feed.setOtherLinks(AtomLinks.of(view, FeedFormat.ATOM));
    feed.setForeignMarkup(marks());
    return feed;
  }

  private static Generator generator() {
    Generator generator = new Generator();
    generator.setValue("Tidings");
    return generator;
  }

  private List<Element> marks() {
    List<Element> marks = new ArrayList<>();
    if (view.isArchive()) {
      marks.add(FeedXml.archive());
    }
    view.deletions().forEach(deletion -> marks.add(deleted(deletion)));
    return marks;
  }

  private static Element deleted(Deletion deletion) {
    return new Element("deleted-entry", FeedXml.TOMBSTONE)
        .setAttribute("ref", deletion.id())
        .setAttribute("when", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(deletion.when()));
  }

  static Content text(String type, String value) {
    Content content = new Content();
    content.setType(type);
    content.setValue(value);
    return content;
  }

  static List<SyndPerson> people(List<FeedPerson> people) {
    return people.stream().map(AtomFeed::person).toList();
  }

  private static SyndPerson person(FeedPerson known) {
    Person person = new Person();
    person.setName(known.name());
    known.url().ifPresent(person::setUri);
    return person;
  }
}
