package org.tidings.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tidings.base.XmlText;

/** Writes one document of the sitemap protocol (sitemaps.org), a line to each address. */
final class SitemapXml {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final XMLStreamWriter xml;

  private SitemapXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What stands inside the document's root. */
  interface Content {
    void writeTo(SitemapXml xml) throws XMLStreamException;
  }

  /**
   * Writes a whole document.
   *
   * @param root {@code urlset} or {@code sitemapindex}
   * @param prefix of the one extension that is used, or nothing
   */
  record Root(String root, String prefix, String namespace) {
    void write(OutputStream out, Content content) throws IOException {
      try {
        XMLStreamWriter xml =
            XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
        if (!prefix.isEmpty()) {
          xml.writeNamespace(prefix, namespace);
        }
        content.writeTo(new SitemapXml(xml));
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    }
  }

  /** A line of its own for one address. */
  void line(String name, Content content) throws XMLStreamException {
    xml.writeCharacters("\n");
    element(name, content);
  }

  void element(String name, Content content) throws XMLStreamException {
    xml.writeStartElement(name);
    content.writeTo(this);
    xml.writeEndElement();
  }

  void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.clean(text));
    xml.writeEndElement();
  }

  void alternate(String language, String address) throws XMLStreamException {
    xml.writeEmptyElement("xhtml:link");
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language);
    xml.writeAttribute("href", address);
  }

  /** A moment with the offset of the site's zone (RFC 3339). */
  static String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
  }
}
