package org.tidings.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.tidings.base.Location;

/** Feeds the pieces of raw HTML between blocks to the open tags, one after the other. */
final class HtmlStream {
  private final HtmlTagReader reader;
  private final HtmlFindings findings;
  private final OpenTags tags;
  private final Set<String> neverClosed = new HashSet<>();

  HtmlStream(HtmlTagReader reader, HtmlFindings findings, OpenTags tags) {
    this.reader = reader;
    this.findings = findings;
    this.tags = tags;
  }

  void feed(String literal, LiteralSpans spans, SourceMap map) {
    List<HtmlToken> tokens = HtmlTokens.of(literal);
    for (int i = 0; i < tokens.size(); i++) {
      HtmlToken token = tokens.get(i);
      List<SourceSpan> source = spans.of(token.from(), token.to());
      Location at = source.isEmpty() ? map.start() : map.at(source.get(0));
      if (isGone(token)) {
        findings.notAllowed(at, token.name());
        i = behind(tokens, i);
      } else if (token.kind() == HtmlToken.Kind.TEXT) {
        text(token, source);
      } else {
        tag(token, source, at);
      }
    }
  }

  private static boolean isGone(HtmlToken token) {
    return token.kind() == HtmlToken.Kind.GONE
        || (token.kind() == HtmlToken.Kind.OPEN && HtmlElements.isGoneWithContent(token.name()));
  }

  /** The last piece that goes with an element; the tag alone when it is never closed. */
  private int behind(List<HtmlToken> tokens, int from) {
    HtmlToken opening = tokens.get(from);
    if (opening.kind() == HtmlToken.Kind.GONE || neverClosed.contains(opening.name())) {
      return from;
    }
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      HtmlToken token = tokens.get(i);
      if (token.name().equals(opening.name())) {
        depth += token.kind() == HtmlToken.Kind.OPEN ? 1 : -1;
        if (depth == 0) {
          return i;
        }
      }
    }
    neverClosed.add(opening.name());
    return from;
  }

  private void text(HtmlToken token, List<SourceSpan> source) {
    Text text = new Text(token.text());
    HtmlCleaner.place(text, source);
    if (token.text().isBlank()) {
      tags.blanks(text);
    } else {
      tags.words(text);
    }
  }

  private void tag(HtmlToken token, List<SourceSpan> source, Location at) {
    switch (token.kind()) {
      case CLOSE -> tags.close(token.name(), at);
      case OTHER -> findings.declaration(at);
      case OPEN -> {
        Optional<HtmlElement> element = reader.element(token, at);
        if (element.isEmpty()) {
          tags.forgive(token.name());
        } else if (tags.makeRoom(element.get(), at)) {
          open(element.get(), token, source, at);
        }
      }
      default -> {}
    }
  }

  private void open(HtmlElement element, HtmlToken token, List<SourceSpan> source, Location at) {
    if (element.name().equals("img")) {
      reader
          .picture(token, at)
          .ifPresent(
              image -> {
                HtmlCleaner.place(image, source);
                tags.words(image);
              });
      return;
    }
    HtmlTag tag = reader.tag(element, token, at);
    HtmlCleaner.place(tag, source);
    tags.open(tag, at);
  }
}
