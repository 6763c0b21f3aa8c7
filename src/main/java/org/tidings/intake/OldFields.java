package org.tidings.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.load.LooseYaml;

/**
 * The front matter of one old page. What is taken is used up; what nobody took is still there at
 * the end, so that nothing gets lost unseen.
 */
final class OldFields {
  private final Map<String, LooseYaml.Field> fields = new LinkedHashMap<>();
  private final Map<String, LooseYaml.Field> said;

  OldFields(LooseYaml.Fields read, Notes notes) {
    for (LooseYaml.Field field : read.fields()) {
      LooseYaml.Field earlier = fields.put(Keys.plain(field.key()), field);
      if (earlier != null) {
        notes.dropped(
            "doubled keys",
            earlier.line(),
            earlier.key() + " stands in line " + field.line() + " again; the last one counts");
      }
    }
    this.said = Map.copyOf(fields);
  }

  /** A key's text, whether somebody took it or not. */
  Optional<String> said(String key) {
    LooseYaml.Field field = said.get(Keys.plain(key));
    return field != null && field.value() instanceof LooseYaml.Text text
        ? Optional.of(text.value().strip())
        : Optional.empty();
  }

  /**
   * A text with its line.
   *
   * @param alone whether it is the key's whole value, and not one of a list
   */
  record Found(String key, String text, int line, boolean alone) {}

  /** A key's text; it is used up. */
  Optional<Found> take(String key) {
    return take(List.of(key));
  }

  /** The first of these keys that says something, as text; it is used up. */
  Optional<Found> take(List<String> keys) {
    for (String key : keys) {
      LooseYaml.Field field = fields.get(key);
      if (field != null && field.value() instanceof LooseYaml.Text text) {
        fields.remove(key);
        if (!text.value().isBlank()) {
          return Optional.of(new Found(field.key(), text.value().strip(), field.line(), true));
        }
      }
    }
    return Optional.empty();
  }

  /** A key's text, which stays. */
  Optional<String> peek(String key) {
    LooseYaml.Field field = fields.get(Keys.plain(key));
    return field != null && field.value() instanceof LooseYaml.Text text
        ? Optional.of(text.value().strip())
        : Optional.empty();
  }

  /** A key's whole value; it is used up. */
  Optional<LooseYaml.Field> takeWhole(String key) {
    return Optional.ofNullable(fields.remove(key));
  }

  /** All texts under these keys, whether they stand alone or in lists; they are used up. */
  List<Found> takeAll(List<String> keys) {
    List<Found> found = new ArrayList<>();
    for (String key : keys) {
      takeWhole(key).ifPresent(field -> gather(field.key(), field.value(), found));
    }
    return found;
  }

  /** The same without using them up. */
  List<Found> peekAll(List<String> keys) {
    List<Found> found = new ArrayList<>();
    for (String key : keys) {
      LooseYaml.Field field = fields.get(key);
      if (field != null) {
        gather(field.key(), field.value(), found);
      }
    }
    return found;
  }

  /** All texts of one value. */
  static List<Found> texts(LooseYaml.Field field) {
    List<Found> found = new ArrayList<>();
    gather(field.key(), field.value(), found);
    return found;
  }

  private static void gather(String key, LooseYaml value, List<Found> found) {
    if (value instanceof LooseYaml.Text text) {
      add(key, text, true, found);
    } else if (value instanceof LooseYaml.Items items) {
      for (LooseYaml item : items.items()) {
        if (item instanceof LooseYaml.Text text) {
          add(key, text, false, found);
        } else {
          gather(key, item, found);
        }
      }
    } else if (value instanceof LooseYaml.Fields map) {
      named(map).ifPresent(text -> gather(key, text, found));
    }
  }

  private static void add(String key, LooseYaml.Text text, boolean alone, List<Found> found) {
    if (!text.value().isBlank()) {
      found.add(new Found(key, text.value().strip(), text.line(), alone));
    }
  }

  private static Optional<LooseYaml> named(LooseYaml.Fields map) {
    return map.fields().stream()
        .filter(field -> field.key().equals("name") || field.key().equals("title"))
        .map(LooseYaml.Field::value)
        .findFirst();
  }

  /** What nobody took, as texts by dotted key. */
  Map<String, Found> rest() {
    Map<String, Found> rest = new LinkedHashMap<>();
    fields.values().forEach(field -> flatten(bare(field.key()), field.value(), rest));
    return rest;
  }

  private static String bare(String key) {
    String plain = key.strip();
    return plain.startsWith("params.") ? plain.substring("params.".length()) : plain;
  }

  private static void flatten(String key, LooseYaml value, Map<String, Found> rest) {
    if (value instanceof LooseYaml.Text text) {
      if (!text.value().isBlank()) {
        rest.put(key, new Found(key, text.value().strip(), text.line(), true));
      }
    } else if (value instanceof LooseYaml.Fields map) {
      String prefix = key.equals("params") ? "" : key + ".";
      map.fields().forEach(field -> flatten(prefix + field.key(), field.value(), rest));
    } else if (value instanceof LooseYaml.Items items) {
      List<Found> texts = new ArrayList<>();
      gather(key, items, texts);
      if (!texts.isEmpty()) {
        String joined = String.join(", ", texts.stream().map(Found::text).toList());
        rest.put(key, new Found(key, joined, items.line(), true));
      }
    }
  }
}
