package org.tidings.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.impl.Atom10Generator;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.tidings.feed.FeedView.Head;

/** Writes Atom as ROME makes it, with what ROME can't say: the language of the document. */
final class AtomWriter implements FeedWriter {
  private static final String TEXT = "<content type=\"html\">";

  private final Rome rome = new Rome();
  private final FeedXml xml = FeedXml.of(rome.getFeedNamespace());
  private final boolean full;

  /**
   * A writer.
   *
   * @param full whether entries carry their whole text
   */
  AtomWriter(boolean full) {
    this.full = full;
  }

  @Override
  public Fragment item(FeedItem item, ItemText text) {
    Entry entry = AtomEntry.of(item);
    if (full) {
      entry.setContents(List.of(AtomFeed.text(Content.HTML, text.mark())));
    }
    return xml.fragment(rome.element(entry), TEXT, text);
  }

  @Override
  public Frame frame(FeedView view, Set<Namespace> namespaces) {
    try {
      Head head = view.head();
      Document document = rome.generate(new AtomFeed(view).feed());
      document
          .getRootElement()
          .setAttribute("lang", head.language().code(), Namespace.XML_NAMESPACE);
      return Frame.of(FeedXml.document(document, head, namespaces), FeedFormat.ATOM);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * ROME, with its own way to make an entry, which it does not show, and without the dozens of
   * namespaces that it declares before it takes them back.
   */
  private static final class Rome extends Atom10Generator {
    @Override
    protected Element createRootElement(Feed feed) {
      return new Element("feed", getFeedNamespace());
    }

    @Override
    protected Namespace getFeedNamespace() {
      return super.getFeedNamespace();
    }

    Element element(Entry entry) {
      try {
        Element element = new Element("entry", getFeedNamespace());
        populateEntry(entry, element);
        generateItemModules(entry.getModules(), element);
        return element;
      } catch (FeedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
