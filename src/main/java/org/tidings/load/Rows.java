package org.tidings.load;

import java.util.List;
import java.util.Optional;

/** Reads rows of a table: a list of texts, or one text for a table of one row. */
final class Rows {
  private Rows() {}

  static List<String> read(Fields fields, String name) {
    Optional<YamlNode> node = fields.node(name);
    return node.isPresent() && node.get() instanceof YamlNode.Scalar text
        ? List.of(text.text().strip())
        : fields.texts(name);
  }
}
