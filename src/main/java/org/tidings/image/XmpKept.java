package org.tidings.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a picture may go on saying of itself in XMP (ISO 16684-1): who made it, whose it is, under
 * which licence, and whether software drew it. All else goes: places, people, devices, history.
 */
final class XmpKept {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final Set<String> WHOLE =
      Set.of(
          "http://ns.adobe.com/xap/1.0/rights/",
          "http://ns.useplus.org/ldf/xmp/1.0/",
          "http://creativecommons.org/ns#");
  private static final Map<String, Set<String>> SOME =
      Map.of(
          "http://purl.org/dc/elements/1.1/",
          Set.of("creator", "rights"),
          "http://purl.org/dc/terms/",
          Set.of("provenance"),
          "http://ns.adobe.com/photoshop/1.0/",
          Set.of("Credit", "Source", "AuthorsPosition"),
          "http://ns.adobe.com/tiff/1.0/",
          Set.of("Artist", "Copyright", "Orientation"),
          "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
          Set.of("DigitalSourceType", "AISystemUsed", "AISystemVersionUsed"));

  private XmpKept() {}

  /** The packet without the rest; empty when nothing of it stays, or it can't be read. */
  static Optional<byte[]> of(byte[] packet) {
    try {
      Document document = parsed(packet);
      NodeList descriptions = document.getElementsByTagNameNS(RDF, "Description");
      int kept = 0;
      for (Element description : top(descriptions)) {
        kept += strip(description);
      }
      return kept == 0 ? Optional.empty() : Optional.of(written(document));
    } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
      return Optional.empty();
    }
  }

  private static Document parsed(byte[] packet)
      throws SAXException, IOException, ParserConfigurationException {
    int from = 0;
    int to = packet.length;
    while (from < to && packet[from] != '<') {
      from++;
    }
    while (to > from && packet[to - 1] != '>') {
      to--;
    }
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(packet, from, to - from));
  }

  /** Those that describe the picture itself, not a part of one of its properties. */
  private static List<Element> top(NodeList all) {
    List<Element> top = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getParentNode() instanceof Element parent
          && "RDF".equals(parent.getLocalName())) {
        top.add((Element) all.item(i));
      }
    }
    return top;
  }

  /** Takes out what may not stay, and says how many properties did. */
  private static int strip(Element description) {
    List<Node> gone = new ArrayList<>();
    int kept = 0;
    for (Node child = description.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean stays = child instanceof Element && isKept(child);
      kept += stays ? 1 : 0;
      if (!stays) {
        gone.add(child);
      }
    }
    gone.forEach(description::removeChild);
    List<org.w3c.dom.Attr> lost = new ArrayList<>();
    for (int i = 0; i < description.getAttributes().getLength(); i++) {
      org.w3c.dom.Attr property = (org.w3c.dom.Attr) description.getAttributes().item(i);
      boolean structure =
          RDF.equals(property.getNamespaceURI())
              || XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(property.getNamespaceURI());
      if (!structure) {
        kept += isKept(property) ? 1 : 0;
        if (!isKept(property)) {
          lost.add(property);
        }
      }
    }
    lost.forEach(description::removeAttributeNode);
    return kept;
  }

  private static boolean isKept(Node property) {
    String space = Optional.ofNullable(property.getNamespaceURI()).orElse("");
    return WHOLE.contains(space)
        || SOME.getOrDefault(space, Set.of()).contains(property.getLocalName());
  }

  private static byte[] written(Document document) throws TransformerException {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(out));
    return ("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
            + out
            + "<?xpacket end=\"r\"?>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
