package org.tidings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, its rules read once. */
public final class HtmlChecker {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Messages messages = new Messages();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);

  /** Reads the rules. */
  public HtmlChecker() {
    try {
      checker.setUpMainSchema(HTML, messages);
      checker.setUpValidatorAndParsers(messages, true, false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Errors and warnings, each with its line. */
  public List<String> faults(byte[] page) {
    messages.all.clear();
    try {
      checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
    } catch (IOException | SAXException e) {
      messages.all.add(e.toString());
    }
    return List.copyOf(messages.all);
  }

  /** Errors and warnings of a stylesheet, each with its line. */
  public List<String> faultsOfStyle(byte[] style) {
    messages.all.clear();
    try {
      checker.checkCssInputSource(new InputSource(new ByteArrayInputStream(style)));
    } catch (IOException | SAXException e) {
      messages.all.add(e.toString());
    }
    return List.copyOf(messages.all);
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> all = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      all.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }
}
