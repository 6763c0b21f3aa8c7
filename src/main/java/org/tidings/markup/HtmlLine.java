package org.tidings.markup;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.tidings.base.Ascii;
import org.tidings.base.Location;

/**
 * Cleans the raw HTML in one line of Markdown: the parser hands over each tag as a node of its own,
 * the words between them are Markdown. What is open at the end of the emphasis, link, cell or
 * paragraph is closed there.
 */
final class HtmlLine {
  private final HtmlTagReader reader;
  private final HtmlFindings findings;
  private final SourceMap map;
  private final OpenTags tags;
  private final Set<String> neverClosed = new HashSet<>();

  HtmlLine(HtmlTagReader reader, HtmlFindings findings, SourceMap map) {
    this.reader = reader;
    this.findings = findings;
    this.map = map;
    this.tags = new OpenTags(HtmlElement.Holds.PHRASES, findings);
  }

  void clean(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof HtmlInline html) {
        next = replace(html);
      }
      child = next;
    }
    tags.writeTo(parent::appendChild);
    tags.endAll();
  }

  /** What to go on with. */
  private Node replace(HtmlInline html) {
    tags.writeTo(html::insertBefore);
    Location at = map.of(html);
    Node last = html;
    for (HtmlToken token : HtmlTokens.of(html.getLiteral())) {
      boolean gone = HtmlElements.isGoneWithContent(token.name());
      switch (token.kind()) {
        case CLOSE -> tags.close(token.name(), at);
        case OTHER -> findings.declaration(at);
        case TEXT -> tags.words(new Text(token.text()));
        case OPEN, GONE -> {
          if (gone) {
            findings.notAllowed(at, token.name());
            last = closing(html, token.name());
          } else {
            open(token, html, at);
          }
        }
        case COMMENT -> {}
      }
    }
    Node next = last.getNext();
    remove(html, last);
    return next;
  }

  private static void remove(Node first, Node last) {
    Node node = first;
    while (node != last) {
      Node next = node.getNext();
      node.unlink();
      node = next;
    }
    last.unlink();
  }

  /** The tag that closes an element which goes with its content; the tag itself without one. */
  private Node closing(Node from, String name) {
    if (neverClosed.contains(name)) {
      return from;
    }
    for (Node node = from.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html
          && Ascii.lower(html.getLiteral()).matches("</" + name + "\\s*>")) {
        return node;
      }
    }
    neverClosed.add(name);
    tags.forgive(name);
    return from;
  }

  private void open(HtmlToken token, Node html, Location at) {
    Optional<HtmlElement> element = reader.element(token, at);
    if (element.isEmpty()) {
      tags.forgive(token.name());
      return;
    }
    if (!tags.makeRoom(element.get(), at)) {
      return;
    }
    if (element.get().name().equals("img")) {
      reader
          .picture(token, at)
          .ifPresent(
              image -> {
                HtmlCleaner.place(image, html.getSourceSpans());
                tags.words(image);
              });
      return;
    }
    HtmlTag tag = reader.tag(element.get(), token, at);
    HtmlCleaner.place(tag, html.getSourceSpans());
    tags.open(tag, at);
  }
}
