package org.tidings.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.ProcessingInstruction;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jdom2.output.support.AbstractXMLOutputProcessor;
import org.jdom2.output.support.FormatStack;
import org.jdom2.util.NamespaceStack;
import org.tidings.feed.FeedView.Head;

/**
 * Prints what ROME makes: items apart from the feeds that hold them, and the feeds with their
 * namespaces in one order, each declared once.
 */
final class FeedXml {
  static final Namespace HISTORY =
      Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");
  static final Namespace TOMBSTONE =
      Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

  private static final List<Namespace> OURS = List.of(HISTORY, TOMBSTONE);

  private final Namespace plain;

  private FeedXml(Namespace plain) {
    this.plain = plain;
  }

  /** For feeds whose elements without a prefix are of this namespace. */
  static FeedXml of(Namespace plain) {
    return new FeedXml(plain);
  }

  /**
   * An item as it stands in every feed.
   *
   * @param tag the start of the element that holds the mark of the text
   */
  Fragment fragment(Element item, String tag, ItemText text) {
    Set<Namespace> namespaces = new LinkedHashSet<>();
    gather(item, namespaces);
    String shell = shell(item, namespaces);
    return text.html().isEmpty()
        ? Fragment.whole(shell.getBytes(StandardCharsets.UTF_8), namespaces)
        : Fragment.of(shell, tag, text.xml(), namespaces);
  }

  private String shell(Element item, Set<Namespace> namespaces) {
    StringWriter out = new StringWriter();
    NamespaceStack declared = new NamespaceStack();
    declared.push(plain);
    declared.push(namespaces);
    try {
      new Within(declared).process(out, format(), item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void gather(Element element, Set<Namespace> namespaces) {
    if (!element.getNamespacePrefix().isEmpty()) {
      namespaces.add(element.getNamespace());
    }
    element.getChildren().forEach(child -> gather(child, namespaces));
  }

  /** A whole document, dressed for browsers (Associating Style Sheets with XML documents). */
  static String document(Document document, Head head, Set<Namespace> ofItems) {
    document.addContent(
        0,
        new ProcessingInstruction(
            "xml-stylesheet", "type=\"text/css\" href=\"" + head.style() + "\""));
    declare(document.getRootElement(), ofItems);
    return new XMLOutputter(format()).outputString(document);
  }

  private static void declare(Element root, Set<Namespace> ofItems) {
    Set<Namespace> used = new LinkedHashSet<>(ofItems);
    gather(root, used);
    used.stream()
        .filter(namespace -> !OURS.contains(namespace))
        .sorted(Comparator.comparing(Namespace::getPrefix))
        .forEach(root::addNamespaceDeclaration);
    OURS.stream().filter(used::contains).forEach(root::addNamespaceDeclaration);
  }

  private static Format format() {
    return Format.getRawFormat().setEncoding("UTF-8").setLineSeparator("\n");
  }

  static boolean isUnknownSize(Content content) {
    return content instanceof Element size && size.getText().equals("-1");
  }

  /** ROME's kind of date. */
  static Date date(OffsetDateTime moment) {
    return Date.from(moment.toInstant());
  }

  /** The mark of an archive (RFC 5005, section 4). */
  static Element archive() {
    return new Element("archive", HISTORY);
  }

  /** Prints an element as it stands within a document that declares these namespaces. */
  private static final class Within extends AbstractXMLOutputProcessor {
    private final NamespaceStack declared;

    Within(NamespaceStack declared) {
      this.declared = declared;
    }

    @Override
    public void process(Writer out, Format format, Element element) throws IOException {
      printElement(out, new FormatStack(format), declared, element);
    }
  }
}
