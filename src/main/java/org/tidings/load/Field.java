package org.tidings.load;

import java.util.List;

/**
 * One field that an editor may write, declared once for the loader, {@code new}, {@code schema} and
 * the reference.
 *
 * @param help one sentence on what it means
 * @param values the words that are allowed; empty when any value of the type is
 * @param parts the fields of a group, or of each group in a list
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    String help,
    List<String> values,
    List<Field> parts) {

  public Field {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
  }

  static Field of(String name, FieldType type, String help) {
    return new Field(name, type, false, help, List.of(), List.of());
  }

  Field needed() {
    return new Field(name, type, true, help, values, parts);
  }

  Field optional() {
    return new Field(name, type, false, help, values, parts);
  }

  Field oneOf(String... words) {
    return new Field(name, type, required, help, List.of(words), parts);
  }

  Field with(Field... fields) {
    return new Field(name, type, required, help, values, List.of(fields));
  }

  /** The fields of its groups, as a table. */
  FieldTable table() {
    return new FieldTable(name, parts);
  }
}
