package org.tidings.load;

import java.util.List;

/** A piece of YAML with its place in the file; every value is the text that the editor wrote. */
sealed interface YamlNode {
  Span at();

  /** One text; plain when it stands without quotes. */
  record Scalar(Span at, String text, boolean plain) implements YamlNode {
    /** Whether nothing is written, or the word for nothing. */
    boolean isNothing() {
      return text.isBlank() || (plain && (text.equals("~") || text.equals("null")));
    }
  }

  /** A list. */
  record Items(Span at, List<YamlNode> items) implements YamlNode {}

  /** Keys and values, in the order in which they are written. */
  record Mapping(Span at, List<Pair> pairs) implements YamlNode {}

  /** A key with its value. */
  record Pair(Scalar key, YamlNode value) {}
}
