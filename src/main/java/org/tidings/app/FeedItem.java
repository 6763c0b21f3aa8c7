package org.tidings.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One item of an RSS feed, as a feed reader finds it. */
record FeedItem(
    String feed,
    String title,
    String date,
    List<String> authors,
    List<String> subjects,
    String summary,
    String content) {
  private static final String PLAIN = "";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  /** The item that links to an address, if the feed has one. */
  static Optional<FeedItem> find(byte[] rss, String link) {
    Element root = parsed(rss).getDocumentElement();
    String feed = text(root, PLAIN, "title");
    NodeList items = root.getElementsByTagName("item");
    for (int i = 0; i < items.getLength(); i++) {
      Element item = (Element) items.item(i);
      if (text(item, PLAIN, "link").equals(link)) {
        return Optional.of(of(feed, item));
      }
    }
    return Optional.empty();
  }

  private static FeedItem of(String feed, Element item) {
    return new FeedItem(
        feed,
        text(item, PLAIN, "title"),
        text(item, PLAIN, "pubDate"),
        texts(item, DUBLIN_CORE, "creator"),
        texts(item, PLAIN, "category"),
        text(item, PLAIN, "description"),
        text(item, CONTENT, "encoded"));
  }

  private static String text(Element parent, String namespace, String name) {
    return texts(parent, namespace, name).stream().findFirst().orElse("");
  }

  private static List<String> texts(Element parent, String namespace, String name) {
    NodeList found =
        namespace.isEmpty()
            ? parent.getElementsByTagName(name)
            : parent.getElementsByTagNameNS(namespace, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    return texts;
  }

  private static Document parsed(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("a feed of ours is no XML", e);
    }
  }
}
