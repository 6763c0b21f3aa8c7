package org.tidings.load;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tidings.base.Ascii;
import org.tidings.base.Nearest;

/** The simple values, and what is said when one does not fit. */
final class Texts {
  private Texts() {}

  /** One line for a text; paragraphs stay where the field may have them. */
  static String tidy(String text, FieldType type) {
    return hasParagraphs(type) || text.indexOf('\n') < 0
        ? text.strip()
        : text.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  private static boolean hasParagraphs(FieldType type) {
    return switch (type) {
      case PROSE, LOCAL_TEXT, WITHHOLDABLE -> true;
      default -> false;
    };
  }

  static Attempt<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Attempt.of(true);
      case "false" -> Attempt.of(false);
      default -> {
        String word = Ascii.lower(text);
        boolean yes = List.of("yes", "on", "true", "1", "y").contains(word);
        boolean no = List.of("no", "off", "false", "0", "n").contains(word);
        yield Attempt.not(
            "\"" + text + "\" is neither true nor false",
            yes || no ? "Write " + yes + "." : "Write true or false.");
      }
    };
  }

  static Attempt<Integer> number(String text, int least, int most) {
    String hint = "Write a whole number from %s to %s.".formatted(least, most);
    if (!text.matches("[0-9]{1,9}")) {
      return Attempt.not("\"" + text + "\" is not a whole number", hint);
    }
    int number = Integer.parseInt(text);
    return number < least || number > most
        ? Attempt.not("\"" + text + "\" is out of range", hint)
        : Attempt.of(number);
  }

  static void notOneOf(Field field, String rule, YamlNode.Scalar scalar, Reading reading) {
    String text = scalar.text().strip();
    List<String> near = Nearest.of(text, field.values());
    String all = "Write one of: " + String.join(", ", field.values()) + ".";
    reading.error(
        rule,
        scalar.at(),
        "\"%s\" is not a word that `%s` knows".formatted(Shown.brief(text), field.name()),
        near.isEmpty() ? all : "Did you mean " + near.get(0) + "? " + all);
  }

  static void wrongType(Field field, YamlNode node, Reading reading) {
    String name = field.name();
    if (node instanceof YamlNode.Scalar text && isList(field.type())) {
      reading.error(
          "not-a-list",
          text.at(),
          "`%s` is a list, but this is one text".formatted(name),
          "Write it as a list: " + asList(field, text.text()));
      return;
    }
    String found =
        node instanceof YamlNode.Scalar
            ? "one text"
            : node instanceof YamlNode.Items ? "a list" : "a group of fields";
    reading.error(
        "type",
        node.at(),
        "`%s` wants %s, but this is %s".formatted(name, field.type().words(), found),
        node instanceof YamlNode.Scalar || !isText(field.type())
            ? "Write it as %s: %s".formatted(name, example(field))
            : "If these words are the text, put them in quotes: "
                + Quoted.line(reading.source(), node.at()));
  }

  private static String example(Field field) {
    return switch (field.type()) {
      case GROUP -> "{" + parts(field) + "}";
      case GROUPS -> "[{" + parts(field) + "}]";
      default -> field.type().example();
    };
  }

  private static boolean isText(FieldType type) {
    return type == FieldType.TEXT || type == FieldType.PROSE;
  }

  private static boolean isList(FieldType type) {
    return switch (type) {
      case TEXTS, ROWS, IDS, LANGUAGES, ADDRESSES -> true;
      default -> false;
    };
  }

  private static String asList(Field field, String text) {
    boolean texts = field.type() == FieldType.TEXTS || field.type() == FieldType.ROWS;
    String separator = texts && text.indexOf(',') < 0 ? "\n" : ",";
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .map(item -> Quoted.item(item))
        .collect(Collectors.joining(", ", field.name() + ": [", "]"));
  }

  static void badItem(Field field, YamlNode node, Reading reading) {
    boolean empty = node instanceof YamlNode.Scalar text && text.text().isBlank();
    boolean groups = field.type() == FieldType.GROUPS || field.type() == FieldType.HOURS;
    reading.error(
        "list-item",
        node.at(),
        empty
            ? "this item of `%s` is empty".formatted(field.name())
            : "this item of `%s` is not %s"
                .formatted(field.name(), groups ? "a group of fields" : "one text"),
        empty
            ? "Write something after the hyphen, or delete the line."
            : groups
                ? "Write it as - {%s}.".formatted(parts(field))
                : "Write one text after each hyphen; put it in quotes if it holds a colon.");
  }

  private static String parts(Field field) {
    return field.parts().stream()
        .filter(part -> part.required() || field.parts().size() < 4)
        .map(part -> part.name() + ": ...")
        .collect(Collectors.joining(", "));
  }
}
