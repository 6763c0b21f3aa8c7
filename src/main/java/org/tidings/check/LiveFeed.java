package org.tidings.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.tidings.base.Json;
import org.tidings.base.OutputPath;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether what is served at a feed's address can be read at all. */
final class LiveFeed {
  private LiveFeed() {}

  /** Why not; empty when it can, or when it is no feed. */
  static Optional<String> fault(OutputPath path, byte[] bytes) {
    if (!LiveFile.isFeed(path)) {
      return Optional.empty();
    }
    return path.value().endsWith(".json") ? json(bytes) : xml(bytes);
  }

  private static Optional<String> json(byte[] bytes) {
    try {
      Json.read(new String(bytes, StandardCharsets.UTF_8));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("it is no JSON");
    }
  }

  private static Optional<String> xml(byte[] bytes) {
    try {
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.newSAXParser().parse(new ByteArrayInputStream(bytes), new DefaultHandler());
      return Optional.empty();
    } catch (SAXParseException e) {
      return Optional.of("it is no XML from line " + e.getLineNumber() + " on");
    } catch (SAXException | IOException e) {
      return Optional.of("it is no XML");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform reads XML", e);
    }
  }
}
