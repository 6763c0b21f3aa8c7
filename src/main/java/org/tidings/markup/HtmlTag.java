package org.tidings.markup;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.CustomNode;

/**
 * A tag of raw HTML that was let through, opening or closing, with the attributes that may stay.
 */
final class HtmlTag extends CustomNode {
  private final HtmlElement element;
  private final Map<String, String> attributes;
  private final Optional<HtmlTag> opener;

  private HtmlTag(HtmlElement element, Map<String, String> attributes, Optional<HtmlTag> opener) {
    this.element = element;
    this.attributes = attributes;
    this.opener = opener;
  }

  static HtmlTag opening(HtmlElement element, Map<String, String> attributes) {
    return new HtmlTag(element, attributes, Optional.empty());
  }

  static HtmlTag closing(HtmlTag opener) {
    return new HtmlTag(opener.element, Map.of(), Optional.of(opener));
  }

  HtmlElement element() {
    return element;
  }

  String name() {
    return element.name();
  }

  Map<String, String> attributes() {
    return attributes;
  }

  boolean isOpening() {
    return opener.isEmpty();
  }

  /** The tag that this one closes. */
  Optional<HtmlTag> opener() {
    return opener;
  }
}
