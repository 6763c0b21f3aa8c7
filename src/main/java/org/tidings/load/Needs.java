package org.tidings.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said when a field that must be there is not. */
final class Needs {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ ]");
  private static final Pattern COMMENT = Pattern.compile("(\\w+): *(#.*)");

  private Needs() {}

  static String rule(FieldTable table, Field field) {
    boolean entry = table.kind().equals("story") || table.kind().equals("notice");
    if (entry && field.name().equals("date")) {
      return "lie/missing-date";
    }
    return table.kind().equals("withdrawn") ? "delete/withdrawn-incomplete" : "missing-key";
  }

  /** The rule for a word that a field does not know. */
  static String valueRule(FieldTable table) {
    return switch (table.kind()) {
      case "withdrawn" -> "delete/withdrawn-incomplete";
      case "corrections" -> "delete/correction-incomplete";
      case "disclosure" -> "cheat/disclosure-incomplete";
      default -> "value";
    };
  }

  static String hint(Field field, SourceText source, Span at) {
    Matcher day = DAY.matcher(source.file().name());
    if (field.name().equals("date") && day.lookingAt()) {
      return "Add a line: date: %s, the day in the file's name.".formatted(day.group(1));
    }
    Matcher comment = COMMENT.matcher(source.line(at.line()));
    if (comment.matches() && comment.group(1).equals(field.name())) {
      return "What stands after # is a comment; in quotes it is text: %s: %s"
          .formatted(field.name(), Quoted.text(comment.group(2).strip()));
    }
    return hint(field);
  }

  /** Whether a draft may still be without it: all but what it is called and when it is from. */
  static boolean canWait(Field field) {
    return !field.name().equals("title") && !field.name().equals("date");
  }

  private static String hint(Field field) {
    String example = field.values().isEmpty() ? field.type().example() : field.values().get(0);
    return switch (field.type()) {
      case GROUP, GROUPS -> "Add `%s`. %s".formatted(field.name(), field.help());
      case TEXT, PROSE, LOCAL_TEXT ->
          field.values().isEmpty()
              ? "Add a line: %s: ... %s".formatted(field.name(), field.help())
              : "Add a line: %s: %s (%s). %s"
                  .formatted(
                      field.name(), example, String.join(", ", field.values()), field.help());
      default -> "Add a line such as %s: %s. %s".formatted(field.name(), example, field.help());
    };
  }
}
