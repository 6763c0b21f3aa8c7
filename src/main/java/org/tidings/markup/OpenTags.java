package org.tidings.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.tidings.base.Location;
import org.tidings.markup.HtmlElement.Holds;
import org.tidings.markup.HtmlElement.Rank;

/**
 * The tags of raw HTML that are open at one place of the tree. Whatever arrives, what leaves is
 * well nested and stands where HTML lets it stand: what ends by itself is closed, what does not fit
 * is dropped, and all is closed at the end.
 */
final class OpenTags {
  private static final int DEEPEST = 30;

  private final Holds base;
  private final HtmlFindings findings;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> forgiven = new HashMap<>();
  private Consumer<Node> out = node -> {};

  /** An open element; fresh until something lies in it. */
  private static final class Open {
    private final HtmlTag tag;
    private final Location at;
    private boolean fresh = true;
    private boolean captioned;

    Open(HtmlTag tag, Location at) {
      this.tag = tag;
      this.at = at;
    }

    HtmlElement element() {
      return tag.element();
    }
  }

  OpenTags(Holds base, HtmlFindings findings) {
    this.base = base;
    this.findings = findings;
  }

  /** Where the cleaned nodes go from now on. */
  void writeTo(Consumer<Node> sink) {
    this.out = sink;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Whether an element may come now, after what ends by itself has ended. */
  boolean makeRoom(HtmlElement element, Location at) {
    int ending = 0;
    for (Open each : open) {
      if (takes(each, element)) {
        return endFirst(ending, element);
      }
      if (!each.element().optionalEnd()) {
        return refuse(element, at);
      }
      ending++;
    }
    return element.fits(base) ? endFirst(ending, element) : refuse(element, at);
  }

  private boolean takes(Open parent, HtmlElement child) {
    if (child.rank() == Rank.PART) {
      boolean mine = child.parents().contains(parent.element().name());
      return switch (child.name()) {
        case "summary", "caption" -> mine && parent.fresh;
        case "figcaption" -> mine && !parent.captioned;
        default -> mine;
      };
    }
    return child.fits(parent.element().holds()) && !(child.isInteractive() && isOpen("a"));
  }

  private boolean isOpen(String name) {
    return open.stream().anyMatch(each -> each.element().name().equals(name));
  }

  private boolean endFirst(int count, HtmlElement next) {
    for (int i = 0; i < count; i++) {
      forgive(open.element().element().name());
      closeTop();
    }
    touch(next.name());
    return true;
  }

  private boolean refuse(HtmlElement element, Location at) {
    findings.misplaced(at, element.name());
    if (!element.isEmpty()) {
      forgive(element.name());
    }
    return false;
  }

  /** The closing tag of this element will be dropped without a word. */
  void forgive(String name) {
    forgiven.merge(name, 1, Integer::sum);
  }

  /** Opens an element for which room was made. */
  void open(HtmlTag tag, Location at) {
    if (!tag.element().isEmpty() && open.size() >= DEEPEST) {
      findings.tooDeep(at);
      forgive(tag.name());
      return;
    }
    out.accept(tag);
    if (!tag.element().isEmpty()) {
      open.push(new Open(tag, at));
    }
  }

  /** Something lies in the innermost element now. */
  private void touch(String name) {
    Open top = open.peek();
    if (top == null) {
      return;
    }
    top.captioned |= name.equals("figcaption");
    if (top.fresh) {
      top.fresh = false;
      if (top.element().name().equals("details") && !name.equals("summary")) {
        findings.noSummary(top.at);
        addSummary();
      }
    }
  }

  private void addSummary() {
    HtmlTag summary = HtmlTag.opening(HtmlElements.named("summary").orElseThrow(), Map.of());
    out.accept(summary);
    out.accept(new Text("\u2026"));
    out.accept(HtmlTag.closing(summary));
  }

  /** Words or a picture: they need something that may hold them. */
  void words(Node node) {
    while (!open.isEmpty() && open.element().element().holds() == Holds.PARTS) {
      end();
    }
    touch("");
    out.accept(node);
  }

  /** Blanks mean nothing between the parts of a list or of a table. */
  void blanks(Node node) {
    if (open.isEmpty() || open.element().element().holds() != Holds.PARTS) {
      out.accept(node);
    }
  }

  /** A block of Markdown comes: only something that holds blocks may stay open. */
  void beforeBlock() {
    while (!open.isEmpty() && open.element().element().holds() != Holds.BLOCKS) {
      end();
    }
    touch("");
  }

  /** Nothing comes any more. */
  void endAll() {
    while (!open.isEmpty()) {
      end();
    }
  }

  private void end() {
    Open top = open.element();
    forgive(top.element().name());
    if (!top.element().optionalEnd()) {
      findings.unclosed(top.at, top.element().name());
    }
    closeTop();
  }

  /** A closing tag. */
  void close(String name, Location at) {
    Iterator<Open> inner = open.iterator();
    int depth = 0;
    while (inner.hasNext() && !inner.next().element().name().equals(name)) {
      depth++;
    }
    if (depth == open.size()) {
      closeNothing(name, at);
      return;
    }
    for (int i = 0; i < depth; i++) {
      end();
    }
    closeTop();
  }

  private void closeNothing(String name, Location at) {
    int count = forgiven.getOrDefault(name, 0);
    if (count > 0) {
      forgiven.put(name, count - 1);
    } else if (HtmlElements.named(name).map(element -> !element.isEmpty()).orElse(true)) {
      findings.closesNothing(at, name);
    }
  }

  private void closeTop() {
    touch("");
    out.accept(HtmlTag.closing(open.pop().tag));
  }
}
