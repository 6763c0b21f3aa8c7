package org.tidings.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.tidings.feed.FeedItem.Attachment;
import org.tidings.feed.FeedView.Deletion;
import org.tidings.feed.FeedView.Head;

/** A feed as Atom 1.0 (RFC 4287) with archives (RFC 5005) and deletions (RFC 6721). */
final class AtomFeed {
  private final FeedView view;
  private final List<String> contents;

  AtomFeed(FeedView view, List<String> contents) {
    this.view = view;
    this.contents = contents;
  }

  void writeTo(OutputStream out) throws IOException {
    FeedXml.writeAtom(feed(), view.head(), out);
  }

  private Feed feed() {
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
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      entries.add(entry(view.items().get(i), contents.get(i)));
    }
    feed.setEntries(entries);
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

  private Entry entry(FeedItem item, String content) {
    Entry entry = new Entry();
    entry.setId(item.id());
    entry.setTitleEx(text(Content.TEXT, item.title()));
    entry.setPublished(FeedXml.date(item.published()));
    entry.setUpdated(FeedXml.date(item.updated()));
    entry.setAuthors(people(item.authors()));
    entry.setSummary(text(Content.TEXT, item.summary()));
    if (view.full()) {
      entry.setContents(List.of(text(Content.HTML, content)));
    }
    entry.setAlternateLinks(List.of(AtomLinks.link("alternate", item.url(), "text/html")));
    entry.setOtherLinks(item.attachments().stream().map(AtomFeed::enclosure).toList());
    entry.setCategories(item.subjects().stream().map(AtomFeed::category).toList());
    return entry;
  }

  private static Content text(String type, String value) {
    Content content = new Content();
    content.setType(type);
    content.setValue(value);
    return content;
  }

  private static List<SyndPerson> people(List<FeedPerson> people) {
    return people.stream().map(AtomFeed::person).toList();
  }

  private static SyndPerson person(FeedPerson known) {
    Person person = new Person();
    person.setName(known.name());
    known.url().ifPresent(person::setUri);
    return person;
  }

  private static Category category(FeedItem.Subject subject) {
    Category category = new Category();
    category.setTerm(subject.id());
    category.setLabel(subject.name());
    return category;
  }

  private static Link enclosure(Attachment file) {
    Link link = AtomLinks.link("enclosure", file.url(), file.type());
    link.setLength(file.bytes());
    return link;
  }
}
