package org.tidings.load;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tidings.base.Ascii;
import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;
import org.tidings.load.PictureProbe.Trouble;

/**
 * SVG 1.1 (section 7): the size of the drawing; what runs or fetches things is told, and left out
 * when it is published.
 */
final class SvgHeader {
  private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px)?\\s*");
  private static final Pattern BOX =
      Pattern.compile("\\s*[-0-9.eE]+[\\s,]+[-0-9.eE]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*");

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)");
  private static final Set<String> PLAIN = Set.of("utf-8", "us-ascii", "iso-8859-1");

  private SvgHeader() {}

  static boolean isSvg(Octets bytes) {
    String start = bytes.text(0, Math.min(bytes.length(), 4096));
    return start.contains("<svg") || start.contains(":svg");
  }

  static Probe measure(Octets bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((message, type, related, location) -> {});
    String text = bytes.utf8();
    Matcher declared = ENCODING.matcher(text);
    if (declared.find() && !PLAIN.contains(Ascii.lower(declared.group(1)))) {
      return Probe.of(Trouble.broken("this SVG is not UTF-8"));
    }
    try {
      return read(factory.createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException e) {
      return Probe.of(Trouble.broken("this SVG is not well-formed XML"));
    }
  }

  private static Probe read(XMLStreamReader xml) throws XMLStreamException {
    Optional<Measured> size = Optional.empty();
    boolean root = true;
    boolean style = false;
    Optional<String> unsafe = Optional.empty();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root && !xml.getLocalName().equals("svg")) {
          return Probe.of(Trouble.broken("this file is XML, but no SVG"));
        }
        size = root ? size(xml) : size;
        root = false;
        style = xml.getLocalName().equalsIgnoreCase("style");
        unsafe = unsafe.or(() -> SvgSafety.element(xml));
      } else if (event == XMLStreamConstants.CHARACTERS && style) {
        unsafe = unsafe.or(() -> SvgSafety.style(xml.getText()));
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        unsafe = unsafe.or(() -> Optional.of("an entity of its own"));
      } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        unsafe = unsafe.or(() -> SvgSafety.instruction(xml.getPITarget()));
      }
    }
    Optional<Trouble> told = unsafe.map(SvgSafety::trouble);
    return size.map(Probe::of)
        .map(probe -> probe.told(told))
        .orElseGet(() -> Probe.of(Trouble.broken("this SVG says neither viewBox nor size")));
  }

  private static Optional<Measured> size(XMLStreamReader xml) {
    Optional<Double> width = length(xml.getAttributeValue(null, "width"));
    Optional<Double> height = length(xml.getAttributeValue(null, "height"));
    if (width.isPresent() && height.isPresent()) {
      return Optional.of(measured(width.get(), height.get()));
    }
    String box = xml.getAttributeValue(null, "viewBox");
    Matcher parts = BOX.matcher(box == null ? "" : box);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return length(parts.group(1)).flatMap(w -> length(parts.group(2)).map(h -> measured(w, h)));
  }

  private static Measured measured(double width, double height) {
    return Measured.of(
        (int) Math.max(1, Math.round(width)),
        (int) Math.max(1, Math.round(height)),
        "image/svg+xml");
  }

  private static Optional<Double> length(@org.jspecify.annotations.Nullable String text) {
    Matcher number = LENGTH.matcher(text == null ? "" : text);
    return number.matches() ? Optional.of(Double.valueOf(number.group(1))) : Optional.empty();
  }
}
