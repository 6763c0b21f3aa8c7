package org.tidings.markup;

import static java.util.Map.entry;
import static org.tidings.markup.HtmlElement.Holds.BLOCKS;
import static org.tidings.markup.HtmlElement.Holds.NOTHING;
import static org.tidings.markup.HtmlElement.Holds.PARTS;
import static org.tidings.markup.HtmlElement.Holds.PHRASES;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.markup.HtmlElement.Holds;
import org.tidings.markup.HtmlElement.Rank;

/** The allow-list of raw HTML. What is not here is taken out; its words stay unless listed. */
final class HtmlElements {
  private static final Map<String, HtmlValue> EVERYWHERE =
      Map.of("lang", HtmlValue.LANGUAGE, "dir", HtmlValue.DIRECTION, "title", HtmlValue.ANY);

  /** Elements that go together with what they hold. */
  private static final Set<String> GONE_WITH_CONTENT =
      Set.of(
          "applet",
          "button",
          "canvas",
          "datalist",
          "frameset",
          "head",
          "iframe",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "plaintext",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "xmp");

  private static final Map<String, HtmlElement> ALLOWED = allowed();

  private HtmlElements() {}

  static Optional<HtmlElement> named(String name) {
    return Optional.ofNullable(ALLOWED.get(name));
  }

  static boolean isGoneWithContent(String name) {
    return GONE_WITH_CONTENT.contains(name);
  }

  static Optional<HtmlValue> everywhere(String attribute) {
    return Optional.ofNullable(EVERYWHERE.get(attribute));
  }

  private static Map<String, HtmlElement> allowed() {
    Map<String, HtmlElement> all = new TreeMap<>();
    for (String name :
        "abbr b bdi cite code dfn em i kbd mark s samp small span strong sub sup u var"
            .split(" ", -1)) {
      phrase(all, name, PHRASES, Map.of());
    }
    phrase(all, "a", PHRASES, Map.of("href", HtmlValue.LINK, "hreflang", HtmlValue.LANGUAGE));
    for (String name : "q del ins".split(" ", -1)) {
      phrase(all, name, PHRASES, Map.of("cite", HtmlValue.LINK));
    }
    phrase(all, "time", PHRASES, Map.of("datetime", HtmlValue.TIME));
    phrase(all, "br", NOTHING, Map.of());
    phrase(all, "wbr", NOTHING, Map.of());
    phrase(
        all,
        "img",
        NOTHING,
        Map.ofEntries(
            entry("src", HtmlValue.LINK),
            entry("alt", HtmlValue.ANY),
            entry("width", HtmlValue.SIZE),
            entry("height", HtmlValue.SIZE),
            entry("loading", HtmlValue.ANY),
            entry("decoding", HtmlValue.ANY)));
    blocks(all);
    parts(all);
    return Map.copyOf(all);
  }

  private static void blocks(Map<String, HtmlElement> all) {
    for (String name : "address h1 h2 h3 h4 h5 h6 pre".split(" ", -1)) {
      block(all, name, PHRASES, Map.of());
    }
    for (String name : "article aside div figure section".split(" ", -1)) {
      block(all, name, BLOCKS, Map.of());
    }
    for (String name : "dl table ul".split(" ", -1)) {
      block(all, name, PARTS, Map.of());
    }
    all.put("p", new HtmlElement("p", Rank.BLOCK, PHRASES, true, Set.of(), Map.of()));
    block(all, "hr", NOTHING, Map.of());
    block(all, "blockquote", BLOCKS, Map.of("cite", HtmlValue.LINK));
    block(all, "details", BLOCKS, Map.of("open", HtmlValue.FLAG));
    block(
        all,
        "ol",
        PARTS,
        Map.of("start", HtmlValue.NUMBER, "reversed", HtmlValue.FLAG, "type", HtmlValue.MARKER));
    Map<String, HtmlValue> media =
        Map.of(
            "src", HtmlValue.FILE,
            "preload", HtmlValue.PRELOAD,
            "loop", HtmlValue.FLAG,
            "muted", HtmlValue.FLAG,
            "controls", HtmlValue.FLAG);
    phrase(all, "audio", PHRASES, media);
    Map<String, HtmlValue> video = new TreeMap<>(media);
    video.put("poster", HtmlValue.FILE);
    video.put("width", HtmlValue.SIZE);
    video.put("height", HtmlValue.SIZE);
    phrase(all, "video", PHRASES, video);
  }

  private static void parts(Map<String, HtmlElement> all) {
    part(all, "li", BLOCKS, "ul ol");
    part(all, "dt", PHRASES, "dl");
    part(all, "dd", BLOCKS, "dl");
    part(all, "thead", PARTS, "table");
    part(all, "tbody", PARTS, "table");
    part(all, "tfoot", PARTS, "table");
    part(all, "tr", PARTS, "table thead tbody tfoot");
    all.put("figcaption", part("figcaption", BLOCKS, "figure", Map.of()));
    all.put("summary", part("summary", PHRASES, "details", Map.of()));
    all.put("caption", part("caption", PHRASES, "table", Map.of()));
    Map<String, HtmlValue> cell = Map.of("colspan", HtmlValue.SPAN, "rowspan", HtmlValue.SPAN);
    all.put("td", part("td", BLOCKS, "tr", cell));
    Map<String, HtmlValue> header = new TreeMap<>(cell);
    header.put("scope", HtmlValue.SCOPE);
    header.put("abbr", HtmlValue.ANY);
    all.put("th", part("th", PHRASES, "tr", header));
    Map<String, HtmlValue> source = Map.of("src", HtmlValue.FILE, "type", HtmlValue.MEDIA_TYPE);
    all.put("source", part("source", NOTHING, "video audio", source));
    all.put(
        "track",
        part(
            "track",
            NOTHING,
            "video audio",
            Map.of(
                "src", HtmlValue.FILE,
                "kind", HtmlValue.TRACK,
                "srclang", HtmlValue.LANGUAGE,
                "label", HtmlValue.ANY,
                "default", HtmlValue.FLAG)));
  }

  private static void phrase(
      Map<String, HtmlElement> all, String name, Holds holds, Map<String, HtmlValue> attributes) {
    all.put(name, new HtmlElement(name, Rank.PHRASE, holds, false, Set.of(), attributes));
  }

  private static void block(
      Map<String, HtmlElement> all, String name, Holds holds, Map<String, HtmlValue> attributes) {
    all.put(name, new HtmlElement(name, Rank.BLOCK, holds, false, Set.of(), attributes));
  }

  private static void part(Map<String, HtmlElement> all, String name, Holds holds, String parents) {
    all.put(name, part(name, holds, parents, Map.of()));
  }

  /** Parts end by themselves, but for those that a reader would miss the end of. */
  private static HtmlElement part(
      String name, Holds holds, String parents, Map<String, HtmlValue> attributes) {
    boolean mustEnd = Set.of("figcaption", "summary", "caption").contains(name);
    return new HtmlElement(
        name, Rank.PART, holds, !mustEnd, Set.of(parents.split(" ", -1)), attributes);
  }
}
