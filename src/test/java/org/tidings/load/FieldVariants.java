package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Groups of fields in YAML's flow style: each field once with every odd value, and once without.
 */
final class FieldVariants {
  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "'  '",
          "words",
          "' words '",
          "0123",
          "'20'",
          "1.10",
          "no",
          "off",
          "true",
          "'true'",
          "2026-11-20",
          "'2026-11-20 9:00'",
          "further-notice",
          "[]",
          "{}",
          "[one, two]",
          "[0123, no]",
          "['']",
          "[~]",
          "{en: words, ga: 20}",
          "{en: }",
          "{withheld: ' privacy '}",
          "['/old/', ' /older/ ']",
          "' images/nurse.jpg '",
          "'HTTPS://Example.org/a?b'",
          "{link/broken: info}");

  /** What a field that the program reads closely must hold for the rest to be read at all. */
  private static final Map<String, String> KNOWN =
      Map.of("timezone", "Europe/Dublin", "focus", "40% 30%", "country", "IE");

  private FieldVariants() {}

  static List<String> of(List<Field> fields) {
    List<String> all = new ArrayList<>();
    for (Field field : fields) {
      values(field).forEach(value -> all.add(group(fields, field, field.name() + ": " + value)));
      all.add(group(fields, field, ""));
      fields.stream()
          .filter(other -> other.name().matches("draft|withdrawn") && !other.equals(field))
          .map(
              other ->
                  other.name() + ": " + (other.name().equals("draft") ? "true" : sample(other)))
          .forEach(waiver -> all.add(group(fields, field, waiver)));
    }
    return all;
  }

  private static List<String> values(Field field) {
    List<String> values = new ArrayList<>(VALUES);
    values.add(sample(field));
    for (String word : field.values()) {
      values.addAll(List.of(word, "' " + word + "'", "[" + word + "]", "[' " + word + " ']"));
    }
    boolean listed = field.type() == FieldType.GROUPS || field.type() == FieldType.HOURS;
    of(field.parts()).forEach(part -> values.add(listed ? "[" + part + "]" : part));
    return values;
  }

  private static String group(List<Field> fields, Field changed, String text) {
    boolean nothingIsNeeded = fields.stream().noneMatch(Field::required);
    Stream<String> needed =
        fields.stream()
            .filter(field -> field.required() || nothingIsNeeded)
            .filter(field -> !field.equals(changed))
            .map(field -> field.name() + ": " + sample(field));
    return Stream.concat(needed, Stream.of(text))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String sample(Field field) {
    String one =
        field.values().isEmpty()
            ? KNOWN.getOrDefault(field.name(), field.type().example())
            : field.values().get(0);
    return switch (field.type()) {
      case GROUP -> group(field.parts(), field, "");
      case GROUPS -> "[" + group(field.parts(), field, "") + "]";
      case PATH, PICTURE -> "images/nurse.jpg";
      case TEXTS -> field.values().isEmpty() ? one : "[" + one + "]";
      case MAP -> "{a: " + one + "}";
      default -> one;
    };
  }
}
