package org.tidings.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import java.util.List;
import org.tidings.feed.FeedItem.Attachment;

/** An item as an entry of Atom 1.0 (RFC 4287). */
final class AtomEntry {
  private AtomEntry() {}

  /** ROME's entry; its content is left to whoever has it. */
  static Entry of(FeedItem item) {
    Entry entry = new Entry();
    entry.setId(item.id());
    entry.setTitleEx(AtomFeed.text(Content.TEXT, item.title()));
    entry.setPublished(FeedXml.date(item.published()));
    entry.setUpdated(FeedXml.date(item.updated()));
    entry.setAuthors(AtomFeed.people(item.authors()));
    entry.setSummary(AtomFeed.text(Content.TEXT, item.summary()));
    entry.setAlternateLinks(List.of(AtomLinks.link("alternate", item.url(), "text/html")));
    entry.setOtherLinks(item.attachments().stream().map(AtomEntry::enclosure).toList());
    entry.setCategories(item.subjects().stream().map(AtomEntry::category).toList());
    return entry;
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
