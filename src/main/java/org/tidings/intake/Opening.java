package org.tidings.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** The first words of a text, for want of a summary. */
final class Opening {
  private static final int LONGEST = 280;
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "(?s)[ \\t]*(#|>|!\\[|\\[!|```|~~~|<|\\||\\[not imported|[-*+] |\\d+[.)] |    ).*");

  private Opening() {}

  static Optional<String> of(String body) {
    for (String block : body.split("\\n\\s*\\n")) {
      if (!NO_PROSE.matcher(block).matches() && !block.isBlank()) {
        String plain = PlainWords.of(block, "text", 0, new Notes());
        if (plain.length() > 2) {
          return Optional.of(cut(plain));
        }
      }
    }
    return Optional.empty();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int sentence = text.lastIndexOf(". ", LONGEST - 1);
    if (sentence >= 60) {
      return text.substring(0, sentence + 1);
    }
    int word = text.lastIndexOf(' ', LONGEST - 1);
    return text.substring(0, word > 0 ? word : LONGEST) + "…";
  }
}
