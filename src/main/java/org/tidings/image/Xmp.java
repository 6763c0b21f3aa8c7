package org.tidings.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.tidings.model.Licence;
import org.tidings.model.PictureFacts;

/**
 * What a published picture says of itself: maker, credit, rights, licence and whether software drew
 * it, as XMP (ISO 16684-1) with the properties of the IPTC Photo Metadata Standard 2023.1.
 */
final class Xmp {
  private static final String SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  private Xmp() {}

  /** The packet; empty when the facts state nothing. */
  static Optional<byte[]> packet(PictureFacts facts) {
    StringBuilder xmp = new StringBuilder();
    String maker = facts.author();
    String credit = facts.credit().isEmpty() ? maker : facts.credit();
    if (!maker.isEmpty()) {
      xmp.append(
          "<dc:creator><rdf:Seq><rdf:li>" + escaped(maker) + "</rdf:li></rdf:Seq></dc:creator>");
    }
    if (!credit.isEmpty()) {
      xmp.append("<photoshop:Credit>" + escaped(credit) + "</photoshop:Credit>");
      xmp.append(
          "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">© "
              + escaped(credit)
              + "</rdf:li></rdf:Alt></dc:rights>");
    }
    Licence.address(facts.licence())
        .ifPresent(
            url ->
                xmp.append(
                    "<xmpRights:WebStatement>" + escaped(url) + "</xmpRights:WebStatement>"));
    drawnBy(facts.ai())
        .ifPresent(
            code ->
                xmp.append(
                    "<Iptc4xmpExt:DigitalSourceType>"
                        + SOURCE
                        + code
                        + "</Iptc4xmpExt:DigitalSourceType>"));
    return xmp.isEmpty()
        ? Optional.empty()
        : Optional.of(wrapped(xmp.toString()).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> drawnBy(String ai) {
    return switch (ai.toLowerCase(Locale.ROOT)) {
      case "generated" -> Optional.of("trainedAlgorithmicMedia");
      case "assisted" -> Optional.of("compositeWithTrainedAlgorithmicMedia");
      default -> Optional.empty();
    };
  }

  private static String wrapped(String properties) {
    return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
        + " xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\""
        + " xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">"
        + properties
        + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
