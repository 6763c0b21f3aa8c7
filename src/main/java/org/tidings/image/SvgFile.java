package org.tidings.image;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.tidings.model.DrawingRisks;

/**
 * Writes a drawing (SVG 1.1) anew without what runs, what fetches, and what the program that drew
 * it noted: names of files and people, comments, metadata.
 */
final class SvgFile {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private int skipped;
  private boolean style;

  private SvgFile(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  static byte[] cleaned(byte[] svg) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamReader in = reader().createXMLStreamReader(new StringReader(utf8(svg)));
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new SvgFile(in, out).copy();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static XMLInputFactory reader() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((message, type, related, location) -> {});
    return factory;
  }

  private static String utf8(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void copy() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
    }
  }

  private void start() throws XMLStreamException {
    String name = in.getLocalName();
    if (skipped > 0
        || !SVG.equals(in.getNamespaceURI())
        || name.equals("metadata")
        || DrawingRisks.isElement(name)
        || isDangerousAnimation()) {
      skipped++;
      return;
    }
    boolean root = name.equals("svg");
    style = name.equals("style");
    out.setDefaultNamespace(SVG);
    out.writeStartElement(SVG, name);
    if (root) {
      out.writeDefaultNamespace(SVG);
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(i);
    }
  }

  private boolean isDangerousAnimation() {
    String target = in.getAttributeValue(null, "attributeName");
    String name = target == null ? "" : target.toLowerCase(Locale.ROOT);
    return name.endsWith("href") || DrawingRisks.isHandler(name);
  }

  private void attribute(int index) throws XMLStreamException {
    String space = Optional.ofNullable(in.getAttributeNamespace(index)).orElse("");
    String name = in.getAttributeLocalName(index);
    String value = in.getAttributeValue(index);
    if (name.equals("href") && (space.isEmpty() || space.equals(XLINK))) {
      Optional<String> inside = Embedded.reference(value.strip());
      if (inside.isPresent()) {
        out.writeAttribute("href", inside.get());
      }
    } else if (space.equals(XMLConstants.XML_NS_URI)) {
      out.writeAttribute("xml", space, name, value);
    } else if (space.isEmpty() && isHarmless(name, value)) {
      out.writeAttribute(name, value);
    }
  }

  private static boolean isHarmless(String name, String value) {
    return !DrawingRisks.isHandler(name)
        && !name.equalsIgnoreCase("src")
        && !DrawingRisks.fetches(value);
  }

  private void end() throws XMLStreamException {
    style = false;
    if (skipped > 0) {
      skipped--;
    } else {
      out.writeEndElement();
    }
  }

  private void characters() throws XMLStreamException {
    boolean fetches = style && DrawingRisks.fetches(in.getText());
    if (skipped == 0 && !fetches) {
      out.writeCharacters(in.getText());
    }
  }
}
