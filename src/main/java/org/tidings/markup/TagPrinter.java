package org.tidings.markup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.tidings.model.Target;

/** Prints the tags of raw HTML that were let through, their addresses resolved. */
final class TagPrinter {
  private final Headings headings;
  private final Frame frame;
  private final Routes routes;
  private final PicturePrinter pictures;
  private final HtmlOut out;
  private final Set<HtmlTag> silent = new HashSet<>();

  TagPrinter(Headings headings, Frame frame, PicturePrinter pictures, HtmlOut out) {
    this.headings = headings;
    this.frame = frame;
    this.routes = new Routes(frame);
    this.pictures = pictures;
    this.out = out;
  }

  /** Prints a tag and says whether a link begins (1) or ends (-1) with it. */
  int print(HtmlTag tag, boolean insideLink) {
    if (tag.opener().isPresent()) {
      return close(tag.opener().get());
    }
    Map<String, String> attributes = attributes(tag);
    boolean link = tag.element().isLink();
    if (isNothing(tag, attributes, insideLink)) {
      silent.add(tag);
      return 0;
    }
    out.open(name(tag), attributes);
    if (tag.name().equals("figure")) {
      pictures.beginFigure();
    }
    return link ? 1 : 0;
  }

  private int close(HtmlTag opener) {
    if (silent.contains(opener)) {
      return 0;
    }
    if (opener.name().equals("figcaption")) {
      pictures.endCaption();
    } else if (opener.name().equals("figure")) {
      pictures.endFigure();
    }
    out.close(name(opener));
    return opener.element().isLink() ? -1 : 0;
  }

  private static boolean isNothing(
      HtmlTag tag, Map<String, String> attributes, boolean insideLink) {
    return switch (tag.name()) {
      case "a" -> insideLink || (!attributes.containsKey("href") && !attributes.containsKey("id"));
      case "source", "track" -> !attributes.containsKey("src");
      case "time" -> !attributes.containsKey("datetime");
      case "audio", "video" -> insideLink || !(attributes.containsKey("src") || hasSource(tag));
      default -> false;
    };
  }

  private static boolean hasSource(HtmlTag media) {
    Node next = media.getNext();
    while (next != null && !(next instanceof HtmlTag tag && tag.opener().isPresent())) {
      if (next instanceof HtmlTag tag && tag.attributes().containsKey("src")) {
        return true;
      }
      next = next.getNext();
    }
    return false;
  }

  /** Sections without headings are no sections to those who listen to a page. */
  private String name(HtmlTag tag) {
    return switch (tag.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> "h" + headings.mark(tag).level();
      case "article", "section" -> "div";
      default -> tag.name();
    };
  }

  private Map<String, String> attributes(HtmlTag tag) {
    Map<String, String> printed = new LinkedHashMap<>();
    tag.attributes()
        .forEach(
            (name, value) -> {
              if (tag.element().isAddress(name)) {
                target(value).ifPresent(address -> printed.put(name, address));
              } else if (!name.equals("id")) {
                printed.put(name, value);
              }
            });
    if (frame.place() == Frame.Place.OWN_PAGE) {
      id(tag).ifPresent(id -> printed.put("id", id));
    }
    if (printed.containsKey("href")) {
      routes.rel(target(tag)).ifPresent(rel -> printed.put("rel", rel));
    }
    if (tag.element().isMedia()) {
      printed.put("controls", "");
    }
    return printed;
  }

  private Optional<String> id(HtmlTag tag) {
    return tag.element().isHeading()
        ? Optional.of(headings.mark(tag).id())
        : Optional.ofNullable(tag.attributes().get("id"));
  }

  private Target target(HtmlTag tag) {
    return Target.of(frame.entry().source(), tag.attributes().getOrDefault("href", ""));
  }

  private Optional<String> target(String address) {
    return routes.href(Target.of(frame.entry().source(), address));
  }
}
