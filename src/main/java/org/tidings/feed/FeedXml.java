package org.tidings.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.ProcessingInstruction;
import org.jdom2.filter.ElementFilter;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.tidings.feed.FeedView.Head;

/**
 * Writes what ROME makes, after mending what ROME can't say: dates with a numeric zone in place of
 * the obsolete "GMT" (RFC 822 as amended by RFC 1123), no size for an image that was given none, no
 * scheme for a credit without a role, the language of an Atom document, and namespaces in one
 * order, each declared once.
 */
final class FeedXml {
  static final Namespace HISTORY =
      Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");
  static final Namespace TOMBSTONE =
      Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

  private static final List<Namespace> OURS = List.of(HISTORY, TOMBSTONE);

  private FeedXml() {}

  static void writeRss(Channel channel, Head head, OutputStream out) throws IOException {
    Document document = document(channel);
    mend(document.getRootElement());
    dress(document, head);
    print(document, out);
  }

  static void writeAtom(Feed feed, Head head, OutputStream out) throws IOException {
    Document document = document(feed);
    String language = head.language().code();
    document.getRootElement().setAttribute("lang", language, Namespace.XML_NAMESPACE);
    dress(document, head);
    print(document, out);
  }

  /** For browsers (Associating Style Sheets with XML documents); feed readers pass it over. */
  private static void dress(Document document, Head head) {
    document.addContent(
        0,
        new ProcessingInstruction(
            "xml-stylesheet", "type=\"text/css\" href=\"" + head.style() + "\""));
  }

  private static void print(Document document, OutputStream out) throws IOException {
    declareNamespaces(document.getRootElement());
    Format format = Format.getRawFormat().setEncoding("UTF-8").setLineSeparator("\n");
    new XMLOutputter(format).output(document, out);
  }

  private static Document document(WireFeed feed) throws IOException {
    try {
      return new WireFeedOutput().outputJDom(feed);
    } catch (FeedException e) {
      throw new IOException(e);
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

  private static boolean isUnknownSize(Content content) {
    return content instanceof Element size && size.getText().equals("-1");
  }

  private static void declareNamespaces(Element root) {
    List<Namespace> declared =
        root.getAdditionalNamespaces().stream()
            .sorted(Comparator.comparing(Namespace::getPrefix))
            .toList();
    declared.forEach(root::removeNamespaceDeclaration);
    declared.forEach(root::addNamespaceDeclaration);
    OURS.stream()
        .filter(ours -> root.getDescendants(new ElementFilter(ours)).hasNext())
        .forEach(root::addNamespaceDeclaration);
  }

  /** ROME's kind of date. */
  static Date date(OffsetDateTime moment) {
    return Date.from(moment.toInstant());
  }

  /** The mark of an archive (RFC 5005, section 4). */
  static Element archive() {
    return new Element("archive", HISTORY);
  }
}
