package org.tidings.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/**
 * Writes what ROME makes, after mending what ROME can't say: dates with a numeric zone in place of
 * the obsolete "GMT" (RFC 822 as amended by RFC 1123), the language of the document, and namespaces
 * in one order, each declared once.
 */
final class FeedXml {
  static final Namespace HISTORY =
      Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");
  static final Namespace TOMBSTONE =
      Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

  private static final List<Namespace> OURS = List.of(HISTORY, TOMBSTONE);
  private static final List<String> DATES = List.of("pubDate", "lastBuildDate");

  private FeedXml() {}

  static void write(WireFeed feed, OutputStream out) throws IOException {
    Document document = document(feed);
    Element root = document.getRootElement();
    if (feed.getFeedType().startsWith("rss")) {
      mendDates(root);
    }
    declareNamespaces(root);
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

  private static void mendDates(Element element) {
    for (Element child : element.getChildren()) {
      if (DATES.contains(child.getName())) {
        child.setText(child.getText().replace(" GMT", " +0000"));
      } else {
        mendDates(child);
      }
    }
  }

  private static void declareNamespaces(Element root) {
    List<Namespace> declared =
        root.getAdditionalNamespaces().stream()
            .sorted(Comparator.comparing(Namespace::getPrefix))
            .toList();
    declared.forEach(root::removeNamespaceDeclaration);
    declared.forEach(root::addNamespaceDeclaration);
    OURS.stream()
        .filter(ours -> root.getDescendants(new org.jdom2.filter.ElementFilter(ours)).hasNext())
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
