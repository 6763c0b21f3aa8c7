package org.tidings.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.base.Digest;

/**
 * What an approval is bound to: all that front matter says but {@code approved}, and the text below
 * it. Neither comments nor quotes, line ends or the order of keys count, only what is said.
 */
final class FieldDigest {
  static final String APPROVED = "approved";

  private final StringBuilder said = new StringBuilder();

  private FieldDigest() {}

  static Digest of(YamlNode.Mapping fields, Digest body) {
    List<YamlNode.Pair> rest =
        fields.pairs().stream().filter(pair -> !pair.key().text().equals(APPROVED)).toList();
    FieldDigest all = new FieldDigest();
    all.add(new YamlNode.Mapping(fields.at(), rest));
    all.said.append(body.hex());
    return Digest.of(all.said.toString());
  }

  private void add(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      String text = scalar.isNothing() ? "" : scalar.text();
      said.append(text.length()).append(':').append(text);
    } else if (node instanceof YamlNode.Items list) {
      said.append('[');
      list.items().forEach(this::add);
      said.append(']');
    } else if (node instanceof YamlNode.Mapping mapping) {
      List<YamlNode.Pair> pairs = new ArrayList<>(mapping.pairs());
      pairs.sort(Comparator.comparing(pair -> pair.key().text()));
      said.append('{');
      pairs.forEach(
          pair -> {
            add(pair.key());
            add(pair.value());
          });
      said.append('}');
    }
  }
}
