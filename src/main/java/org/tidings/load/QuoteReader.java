package org.tidings.load;

import java.util.Optional;
import org.tidings.model.Story.Quote;

/** Reads the quotation for the home page, whose words must stand in the text. */
final class QuoteReader {
  private final String body;

  QuoteReader(String body) {
    this.body = body;
  }

  Optional<Quote> read(Fields fields) {
    Optional<String> text = fields.text("text");
    if (text.isPresent() && !plain(body).contains(plain(text.get()))) {
      fields
          .reading()
          .error(
              "quote",
              fields.at("text"),
              "these words do not stand in the text",
              "Copy the quotation from the text, word for word.");
    }
    return text.map(words -> new Quote(words, fields.words("by"), fields.words("role")));
  }

  /** Without emphasis, quotation marks and line ends, which may differ. */
  private static String plain(String text) {
    return text.replaceAll("[*_\\\\\"'“”‘’«»>]", "").replaceAll("\\s+", " ").strip();
  }
}
