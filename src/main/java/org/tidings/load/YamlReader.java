package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML 1.1 to nodes, from the events of SnakeYAML. Nothing is resolved to a type, no alias is
 * followed and no tag is obeyed: anchors, aliases and tags are errors, so that no document can grow
 * while it is read.
 */
final class YamlReader {
  private static final int DEEPEST = 20;

  private final SourceText source;
  private final int firstLine;
  private final Reading reading;
  private final ParserImpl events;

  /**
   * @param block the YAML, which may have been mended, line for line
   * @param firstLine the line of the file on which the block starts
   */
  YamlReader(String block, int firstLine, Reading reading) {
    this.source = reading.source();
    this.firstLine = firstLine;
    this.reading = reading;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setProcessComments(false);
    this.events = new ParserImpl(new StreamReader(block), options);
  }

  /** Whether a text alone is YAML. */
  static boolean canRead(String text) {
    try {
      ParserImpl events = new ParserImpl(new StreamReader(text), new LoaderOptions());
      while (!events.checkEvent(Event.ID.StreamEnd)) {
        events.getEvent();
      }
      return true;
    } catch (YAMLException e) {
      return false;
    }
  }

  /** The document; empty when there is nothing in it. */
  Optional<YamlNode> read() throws YamlFault {
    try {
      events.getEvent();
      if (events.checkEvent(Event.ID.StreamEnd)) {
        return Optional.empty();
      }
      events.getEvent();
      YamlNode node = node(0);
      events.getEvent();
      if (!events.checkEvent(Event.ID.StreamEnd)) {
        Span more = span(events.peekEvent());
        throw new YamlFault(more.line(), more.column(), "more than one document");
      }
      return Optional.of(node);
    } catch (MarkedYAMLException e) {
      throw fault(e);
    } catch (YAMLException e) {
      throw new YamlFault(firstLine, 1, String.valueOf(e.getMessage()));
    }
  }

  private YamlFault fault(MarkedYAMLException e) {
    boolean atTheEnd = String.valueOf(e.getProblem()).matches(".*(end of stream|separator).*");
    boolean context = e.getProblemMark() == null || (atTheEnd && e.getContextMark() != null);
    Mark mark = context ? e.getContextMark() : e.getProblemMark();
    if (mark == null) {
      return new YamlFault(firstLine, 1, e.getProblem());
    }
    int line = Math.min(mark.getLine() + firstLine, source.lineCount());
    return new YamlFault(line, column(line, mark.getColumn()), e.getProblem());
  }

  private YamlNode node(int depth) throws YamlFault {
    Event event = events.getEvent();
    Span at = span(event);
    if (depth > DEEPEST) {
      throw new YamlFault(at.line(), at.column(), "nested too deep");
    }
    if (event instanceof AliasEvent alias) {
      error(
          "alias",
          at,
          "\"*%s\" is a YAML alias, which is not allowed here".formatted(alias.getAnchor()),
          "Write it out, or, if the star belongs to the text: " + Quoted.line(source, at));
      return new YamlNode.Scalar(at, "", true);
    }
    refuseExtras((NodeEvent) event, at);
    if (event instanceof ScalarEvent scalar) {
      boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
      boolean swallows = plain && swallowedItem(scalar, at);
      String text = scalar.getValue();
      return new YamlNode.Scalar(
          at, swallows ? text.substring(0, text.indexOf(" - ")) : text, plain);
    }
    return event.getEventId() == Event.ID.SequenceStart ? items(at, depth) : mapping(at, depth);
  }

  private void refuseExtras(NodeEvent event, Span at) {
    if (event.getAnchor() != null) {
      error(
          "anchor",
          at,
          "\"&%s\" is a YAML anchor, which is not allowed here".formatted(event.getAnchor()),
          "Take it out, or, if the & belongs to the text: " + Quoted.line(source, at));
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag != null) {
      error(
          "tag",
          at,
          "\"%s\" is a YAML tag, which is not allowed here"
              .formatted(tag.replace("tag:yaml.org,2002:", "!!")),
          "Take it out, or, if the ! belongs to the text: " + Quoted.line(source, at));
    }
  }

  /** An item that is indented too far is no item to YAML, but more of the text above it. */
  private boolean swallowedItem(ScalarEvent scalar, Span at) {
    boolean found = false;
    int last = Math.min(scalar.getEndMark().getLine() + firstLine, source.lineCount());
    for (int line = at.line() + 1; line <= last; line++) {
      String text = source.line(line);
      if (text.stripLeading().startsWith("- ")) {
        int column = text.length() - text.stripLeading().length() + 1;
        int wanted = Math.max(1, source.line(at.line()).indexOf('-') + 1);
        error(
            "list-indent",
            new Span(line, column, text.length() + 1),
            "this item starts in column %s, the one above in column %s, so that YAML joins them"
                .formatted(column, wanted),
            "Put the hyphen in column %s, below the one above.".formatted(wanted));
        found |= scalar.getValue().contains(" - ");
      }
    }
    return found;
  }

  private YamlNode items(Span at, int depth) throws YamlFault {
    List<YamlNode> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    events.getEvent();
    return new YamlNode.Items(at, items);
  }

  private YamlNode mapping(Span at, int depth) throws YamlFault {
    List<YamlNode.Pair> pairs = new ArrayList<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node(depth + 1);
      YamlNode value = node(depth + 1);
      if (key instanceof YamlNode.Scalar name) {
        pairs.add(new YamlNode.Pair(name, value));
      } else {
        error(
            "syntax",
            key.at(),
            "the name of a field must be one word, not a list or a group",
            "Write the field as name: value.");
      }
    }
    events.getEvent();
    return new YamlNode.Mapping(at, pairs);
  }

  private void error(String problem, Span at, String message, String hint) {
    reading.syntax(problem, at, message, hint);
  }

  private Span span(Event event) {
    Mark start = event.getStartMark();
    Mark end = event.getEndMark();
    int line = Math.min(start.getLine() + firstLine, source.lineCount());
    int column = column(line, start.getColumn());
    int endColumn =
        end.getLine() == start.getLine() && end.getColumn() > start.getColumn()
            ? column(line, end.getColumn())
            : Math.max(column + 1, source.line(line).stripTrailing().length() + 1);
    return new Span(line, column, endColumn);
  }

  /** From code points counted from 0 to UTF-16 units counted from 1. */
  private int column(int line, int codePoints) {
    String content = source.line(line);
    int points = content.codePointCount(0, content.length());
    if (points == content.length()) {
      return codePoints + 1;
    }
    return content.offsetByCodePoints(0, Math.min(codePoints, points)) + 1;
  }
}
