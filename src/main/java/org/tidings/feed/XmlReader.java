package org.tidings.feed;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads RSS and Atom as a stream; document types and outside entities are refused. */
final class XmlReader implements FeedReader {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> IDS = Set.of("guid", "id");
  private static final Set<String> HTML = Set.of("content:encoded", "content");
  private static final Set<String> ADDRESSES = Set.of("link", "url", "uri", "icon", "logo");
  private static final Set<String> ADDRESS_ATTRIBUTES = Set.of("href", "url");

  @Override
  public void read(byte[] feed, Consumer<FeedPart> parts) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      new Walk(factory.createXMLStreamReader(new ByteArrayInputStream(feed)), parts).run();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** One pass over a document. */
  private static final class Walk {
    private final XMLStreamReader xml;
    private final Consumer<FeedPart> parts;
    private final FeedPart head = FeedPart.head();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<FeedPart> item = Optional.empty();

    /** Whether what is open holds elements. */
    private boolean full;

    Walk(XMLStreamReader xml, Consumer<FeedPart> parts) {
      this.xml = xml;
      this.parts = parts;
    }

    void run() throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(name());
          case XMLStreamConstants.END_ELEMENT -> end(name());
          case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
          case XMLStreamConstants.DTD ->
              throw new IllegalArgumentException("a document type has no place in a feed");
          default -> {}
        }
      }
      parts.accept(head);
    }

    private String name() {
      String prefix = xml.getPrefix();
      return prefix == null || prefix.isEmpty()
          ? xml.getLocalName()
          : prefix + ":" + xml.getLocalName();
    }

    private void start(String name) {
      text.setLength(0);
      full = false;
      if (ITEMS.contains(name)) {
        item = Optional.of(FeedPart.item());
      }
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (ADDRESS_ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
          part().has(name);
          part().address(xml.getAttributeValue(i));
        }
      }
      open.push(name);
    }

    private void end(String name) {
      open.pop();
      if (ITEMS.contains(name)) {
        parts.accept(part());
        item = Optional.empty();
      } else {
        said(name, text.toString().strip());
      }
      text.setLength(0);
      full = true;
    }

    private void said(String name, String value) {
      if (isDirect() && (full || !value.isEmpty())) {
        part().has(name);
      }
      if (value.isEmpty()) {
        return;
      }
      if (IDS.contains(name)) {
        part().identify(value);
      } else if (HTML.contains(name)) {
        part().html(value);
      } else if (ADDRESSES.contains(name)) {
        part().address(value);
      }
    }

    /** Whether what just ended says something of the feed or the item, and not of a part of it. */
    private boolean isDirect() {
      String parent = open.isEmpty() ? "" : open.peek();
      return ITEMS.contains(parent) || parent.equals("channel") || parent.equals("feed");
    }

    private FeedPart part() {
      return item.orElse(head);
    }
  }
}
