package org.tidings.load;

import java.util.List;
import java.util.Optional;

/** The fields of one kind of file, or of one group within it, in the order of the reference. */
public record FieldTable(String kind, List<Field> fields) {
  public FieldTable {
    fields = List.copyOf(fields);
  }

  /** The field of a name. */
  public Optional<Field> field(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The names of all fields. */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** The same table with nothing required. */
  FieldTable withoutNeed(List<String> names) {
    return new FieldTable(
        kind,
        fields.stream()
            .map(field -> names.contains(field.name()) ? field.optional() : field)
            .toList());
  }

  /** The field of a name that the program itself uses. */
  Field own(String name) {
    return field(name)
        .orElseThrow(() -> new IllegalArgumentException("no field " + name + " in " + kind));
  }
}
