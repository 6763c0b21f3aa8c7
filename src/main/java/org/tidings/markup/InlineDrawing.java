package org.tidings.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Makes a small SVG drawing a part of a page: shapes and paints stay (SVG 2), what drawing programs
 * add goes, ids get a prefix so that they meet no other. A drawing that needs more, such as a style
 * sheet or text, is none: as a file it looks as it should.
 */
public final class InlineDrawing {
  private static final int MOST = 8192;

  private static final Set<String> SHAPES =
      Set.of(
          ("svg g defs symbol use path circle ellipse rect line polyline polygon clipPath mask"
                  + " pattern linearGradient radialGradient stop")
              .split(" "));

  private static final Set<String> SAID = Set.of("title", "desc", "metadata");

  private static final Set<String> PAINTS =
      Set.of(
          ("fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap"
                  + " stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity"
                  + " clip-path clip-rule mask stop-color stop-opacity color display visibility"
                  + " vector-effect overflow")
              .split(" "));

  private static final Set<String> MEASURES =
      Set.of(
          ("id viewBox preserveAspectRatio transform d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr"
                  + " width height points offset href gradientUnits gradientTransform spreadMethod"
                  + " clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits"
                  + " patternTransform pathLength")
              .split(" "));

  private static final Set<String> NEEDLESS =
      Set.of("class", "version", "baseProfile", "role", "enable-background", "x", "y");

  private static final Pattern LINK = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)");
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:px)?");

  private final String prefix;
  private boolean beyond;

  private InlineDrawing(String prefix) {
    this.prefix = prefix;
  }

  /**
   * The drawing as an element of a page, hidden from screen readers; empty when it has to stay a
   * file.
   *
   * @param prefix of its ids
   */
  public static Optional<String> of(byte[] svg, String prefix) {
    if (svg.length > MOST) {
      return Optional.empty();
    }
    try {
      Document read = Jsoup.parse(new ByteArrayInputStream(svg), null, "", Parser.xmlParser());
      Element root = read.firstElementChild();
      return root == null ? Optional.empty() : new InlineDrawing(prefix).print(read, root);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> print(Document read, Element root) {
    Optional<String> box = box(root);
    if (!root.nodeName().equals("svg") || box.isEmpty()) {
      return Optional.empty();
    }
    clean(root);
    for (String own : List.of("width", "height", "id", "x", "y", "preserveAspectRatio")) {
      root.removeAttr(own);
    }
    root.attr("viewBox", box.get()).attr("aria-hidden", "true");
    read.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    return beyond ? Optional.empty() : Optional.of(root.outerHtml());
  }

  private static Optional<String> box(Element root) {
    if (!root.attr("viewBox").isEmpty()) {
      return Optional.of(root.attr("viewBox"));
    }
    Matcher width = NUMBER.matcher(root.attr("width"));
    Matcher height = NUMBER.matcher(root.attr("height"));
    return width.matches() && height.matches()
        ? Optional.of("0 0 " + width.group(1) + " " + height.group(1))
        : Optional.empty();
  }

  private void clean(Element element) {
    List<Attribute> attributes = element.attributes().asList();
    element.clearAttributes();
    attributes.forEach(attribute -> keep(element, attribute));
    for (Node child : new ArrayList<>(element.childNodes())) {
      if (child instanceof Element inner && SHAPES.contains(inner.nodeName())) {
        clean(inner);
      } else {
        beyond |= child instanceof Element other && isSeen(other.nodeName());
        beyond |= child instanceof TextNode text && !text.isBlank();
        child.remove();
      }
    }
  }

  /** Elements of drawing programs have a prefix of their own. */
  private static boolean isSeen(String name) {
    return !SAID.contains(name) && (name.indexOf(':') < 0 || name.startsWith("svg:"));
  }

  private void keep(Element element, Attribute attribute) {
    String name = attribute.getKey().equals("xlink:href") ? "href" : attribute.getKey();
    String value = attribute.getValue().strip();
    if (name.equals("style")) {
      style(element, value);
    } else if (PAINTS.contains(name) || MEASURES.contains(name)) {
      put(element, name, value);
    } else {
      beyond |= !isNeedless(name);
    }
  }

  private void style(Element element, String style) {
    for (String declaration : style.split(";")) {
      String[] parts = declaration.split(":", 2);
      String name = parts[0].strip().toLowerCase(Locale.ROOT);
      if (parts.length == 2 && PAINTS.contains(name)) {
        put(element, name, parts[1].strip());
      } else {
        beyond |= !name.isEmpty() && !name.startsWith("-") && !isNeedless(name);
      }
    }
  }

  private void put(Element element, String name, String value) {
    if (name.equals("id")) {
      element.attr(name, prefix + value);
    } else if (name.equals("href")) {
      beyond |= !value.startsWith("#");
      element.attr(name, "#" + prefix + value.substring(Math.min(1, value.length())));
    } else {
      String linked = LINK.matcher(value).replaceAll("url(#" + prefix + "$1)");
      beyond |= linked.replace("url(#" + prefix, "").contains("url(");
      element.attr(name, linked);
    }
  }

  private static boolean isNeedless(String name) {
    return NEEDLESS.contains(name)
        || name.startsWith("xmlns")
        || name.startsWith("data-")
        || name.startsWith("aria-")
        || name.indexOf(':') > 0;
  }
}
