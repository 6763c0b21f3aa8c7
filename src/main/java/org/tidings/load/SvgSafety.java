package org.tidings.load;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.tidings.base.Ascii;
import org.tidings.load.PictureProbe.Trouble;
import org.tidings.model.DrawingRisks;

/** What a drawing must not do when a page shows it: run, fetch, or hold a page of its own. */
final class SvgSafety {
  private static final Pattern INSIDE =
      Pattern.compile("(#.*|data:image/(png|jpeg|gif|webp)[;,].*)?", Pattern.DOTALL);

  private SvgSafety() {}

  static Optional<String> element(XMLStreamReader xml) {
    if (DrawingRisks.isElement(xml.getLocalName())) {
      return Optional.of("<" + xml.getLocalName() + ">");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = Ascii.lower(xml.getAttributeLocalName(i));
      String value = xml.getAttributeValue(i).strip();
      if (DrawingRisks.isHandler(attribute)) {
        return Optional.of("the attribute " + attribute);
      }
      boolean reference = attribute.equals("href") || attribute.equals("src");
      if (reference && !INSIDE.matcher(value).matches()) {
        return Optional.of("a reference to " + Shown.brief(value));
      }
      if (!reference && style(value).isPresent()) {
        return style(value);
      }
    }
    return Optional.empty();
  }

  static Optional<String> style(String css) {
    return DrawingRisks.fetches(css)
        ? Optional.of("a style that fetches something")
        : Optional.empty();
  }

  static Optional<String> instruction(String target) {
    return target.equals("xml-stylesheet")
        ? Optional.of("a style sheet of its own")
        : Optional.empty();
  }

  static Trouble trouble(String what) {
    return new Trouble(
        "picture/svg-unsafe",
        new Fault(
            "this SVG holds %s, which is left out of what is published".formatted(what),
            "Look whether the drawing is still right; export it as a plain SVG, or as PNG."));
  }
}
