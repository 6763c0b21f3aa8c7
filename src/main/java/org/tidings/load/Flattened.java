package org.tidings.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of the editor's own names as text by dotted key; list items are numbered from 0. */
final class Flattened {
  private final Reading reading;

  Flattened(Reading reading) {
    this.reading = reading;
  }

  Map<String, String> of(YamlNode.Mapping mapping) {
    Map<String, String> flat = new LinkedHashMap<>();
    put("", mapping, flat);
    return flat;
  }

  private void put(String key, YamlNode node, Map<String, String> flat) {
    if (node instanceof YamlNode.Scalar text) {
      flat.put(key, text.isNothing() ? "" : text.text());
    } else if (node instanceof YamlNode.Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        put(key + "." + i, list.items().get(i), flat);
      }
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Pair pair : mapping.pairs()) {
        String name = key.isEmpty() ? pair.key().text() : key + "." + pair.key().text();
        if (flat.containsKey(name)) {
          KeyCheck.twice(pair.key(), reading);
        }
        put(name, pair.value(), flat);
      }
    }
  }
}
