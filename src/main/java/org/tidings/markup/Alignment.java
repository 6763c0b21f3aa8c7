package org.tidings.markup;

import java.util.List;
import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Parser;

/**
 * Walks through a text and the source that it came from side by side, past what the source has more
 * of: backslashes, entities, backticks, indents.
 */
final class Alignment {
  private static final int LONGEST_ENTITY = 34;

  private final String source;
  private final List<SourceSpan> spans;
  private final String literal;
  private final boolean equal;

  /** A place in the source: which span, and how far in it. */
  record Spot(int span, int offset) {}

  Alignment(String source, List<SourceSpan> spans, String literal) {
    this.source = source;
    this.spans = spans;
    this.literal = literal;
    this.equal = spans.stream().mapToInt(SourceSpan::getLength).sum() == literal.length();
  }

  Spot spot(int wanted) {
    int span = 0;
    int offset = 0;
    int at = 0;
    while (span < spans.size()) {
      int length = spans.get(span).getLength();
      if (offset >= length) {
        if (span == spans.size() - 1) {
          return new Spot(span, Math.max(0, length - 1));
        }
        span++;
        offset = 0;
        at += isBreak(at) ? 1 : 0;
        continue;
      }
      int skipped = equal ? 0 : more(spans.get(span), offset, at);
      if (skipped == 0 && at >= wanted) {
        return new Spot(span, offset);
      }
      int taken = skipped > 1 ? entity(spans.get(span), offset, at).length() : 1 - skipped;
      if (skipped > 1 && at + taken > wanted) {
        return new Spot(span, offset);
      }
      at += taken;
      offset += Math.max(1, skipped);
    }
    return new Spot(spans.size() - 1, 0);
  }

  private boolean isBreak(int at) {
    return !equal && at < literal.length() && Character.isWhitespace(literal.charAt(at));
  }

  /** 1: a source character without a letter of its own; above: the length of an entity. */
  private int more(SourceSpan span, int offset, int at) {
    int index = span.getInputIndex() + offset;
    char written = source.charAt(index);
    if (at >= literal.length() || (written != '&' && written != literal.charAt(at))) {
      return 1;
    }
    if (written == '\\' && offset + 1 < span.getLength()) {
      char next = source.charAt(index + 1);
      boolean escaped = next == literal.charAt(at) && next == '\\';
      return escaped ? 1 : 0;
    }
    if (written == '&') {
      String read = entity(span, offset, at);
      return read.isEmpty() ? 0 : length(span, offset);
    }
    return 0;
  }

  private int length(SourceSpan span, int offset) {
    int index = span.getInputIndex() + offset;
    int limit = Math.min(index + LONGEST_ENTITY, index + span.getLength() - offset);
    int end = source.indexOf(';', index);
    return end < 0 || end >= limit ? 0 : end + 1 - index;
  }

  /** What an entity at this place means, when the text really has that meaning there. */
  private String entity(SourceSpan span, int offset, int at) {
    int length = length(span, offset);
    if (length == 0) {
      return "";
    }
    int index = span.getInputIndex() + offset;
    String written = source.substring(index, index + length);
    String read = Parser.unescapeEntities(written, false);
    return !read.equals(written) && literal.startsWith(read, at) ? read : "";
  }
}
