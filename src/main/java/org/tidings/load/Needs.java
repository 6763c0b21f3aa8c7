package org.tidings.load;

/** What is said when a field that must be there is not. */
final class Needs {
  private Needs() {}

  static String rule(FieldTable table, Field field) {
    boolean entry = table.kind().equals("story") || table.kind().equals("notice");
    if (entry && field.name().equals("date")) {
      return "lie/missing-date";
    }
    return table.kind().equals("withdrawn") ? "delete/withdrawn-incomplete" : "missing-key";
  }

  static String hint(Field field) {
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
