package org.tidings.feed;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.impl.RSS20Generator;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.tidings.feed.FeedView.Head;

/**
 * Writes RSS as ROME makes it, after mending what ROME can't say: dates with a numeric zone in
 * place of the obsolete "GMT" (RFC 822 as amended by RFC 1123), no size for an image that was given
 * none, no scheme for a credit without a role.
 */
final class RssWriter implements FeedWriter {
  private static final String TEXT = "<content:encoded>";

  private final Rome rome = new Rome();
  private final FeedXml xml = FeedXml.of(Namespace.NO_NAMESPACE);
  private final boolean full;

  /**
   * A writer.
   *
   * @param full whether items carry their whole text
   */
  RssWriter(boolean full) {
    this.full = full;
  }

  @Override
  public Fragment item(FeedItem item, ItemText text) {
    Item rss = RssItem.of(item);
    if (full) {
      rss.setContent(RssItem.content(text.mark()));
    }
    Element element = new Element("item");
    rome.populateItem(rss, element, 0);
    rome.generateItemModules(rss.getModules(), element);
    mend(element);
    return xml.fragment(element, TEXT, text);
  }

  @Override
  public Frame frame(FeedView view, Set<Namespace> namespaces) {
    try {
      Head head = view.head();
      Document document = rome.generate(new RssFeed(view).channel());
      mend(document.getRootElement());
      return Frame.of(FeedXml.document(document, head, namespaces), FeedFormat.RSS);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** ROME, but for the dozens of namespaces that it declares before it takes them back. */
  private static final class Rome extends RSS20Generator {
    @Override
    protected Element createRootElement(Channel channel) {
      return new Element("rss").setAttribute("version", getVersion());
    }
  }

  private static void mend(Element element) {
    for (Element child : List.copyOf(element.getChildren())) {
      switch (child.getName()) {
        case "pubDate", "lastBuildDate" -> child.setText(child.getText().replace(" GMT", " +0000"));
        case "credit" -> child.removeAttribute("scheme");
        case "image" -> child.getContent().removeIf(FeedXml::isUnknownSize);
        default -> mend(child);
      }
    }
  }
}
