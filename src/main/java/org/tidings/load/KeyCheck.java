package org.tidings.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Ascii;
import org.tidings.base.Nearest;

/** Looks at the keys of one group: unknown ones, ones that are written twice, ones that lack. */
final class KeyCheck {
  private static final int FEW = 14;

  private final FieldTable table;
  private final Reading reading;
  private final Map<String, Span> seen = new HashMap<>();
  private final Set<String> meant = new HashSet<>();

  KeyCheck(FieldTable table, Reading reading) {
    this.table = table;
    this.reading = reading;
  }

  /** The field that a key names; nothing, and a finding, when there is no such field. */
  Optional<String> see(YamlNode.Pair pair) {
    String key = pair.key().text();
    Span first = seen.putIfAbsent(key, pair.key().at());
    if (first != null) {
      reading.error(
          "duplicate-key",
          pair.key().at(),
          "`%s` is written twice: here and in line %s".formatted(key, first.line()),
          "Keep one of the two lines.");
    }
    if (table.field(key).isEmpty()) {
      unknown(pair);
      return Optional.empty();
    }
    return Optional.of(key);
  }

  static void twice(YamlNode.Scalar key, Reading reading) {
    reading.error(
        "duplicate-key",
        key.at(),
        "`%s` is written twice".formatted(key.text()),
        "Keep one of the two lines.");
  }

  private void unknown(YamlNode.Pair pair) {
    String key = pair.key().text();
    Optional<String> variant = variant(key);
    if (variant.isPresent()) {
      meant.add(variant.get());
      reading.error(
          "unknown-key",
          pair.key().at(),
          "there is no field `%s`".formatted(key),
          "Did you mean `%s`? Write it exactly so.".formatted(variant.get()));
      return;
    }
    Optional<ForeignKeys.Foreign> foreign = ForeignKeys.of(table, key);
    if (foreign.isPresent()) {
      meant.addAll(foreign.get().fields());
      reading.error(
          "foreign-key", pair.key().at(), foreign.get().message(key), foreign.get().hint(key));
      return;
    }
    List<String> near = Nearest.of(key, table.names());
    near.stream().limit(1).forEach(meant::add);
    reading.error(
        "unknown-key",
        pair.key().at(),
        "there is no field `%s`".formatted(key),
        near.isEmpty() ? known() : "Did you mean `%s`?".formatted(String.join("` or `", near)));
  }

  private String known() {
    String fields =
        table.fields().size() > FEW
            ? "The guide lists the fields."
            : "The fields are " + String.join(", ", table.names()) + ".";
    return table.field("params").isPresent()
        ? "Take it out, or put it below `params` if your own theme wants it. " + fields
        : "Take it out. " + fields;
  }

  private Optional<String> variant(String key) {
    String plain = plain(key);
    return table.names().stream().filter(name -> plain(name).equals(plain)).findFirst();
  }

  private static String plain(String key) {
    return Ascii.lower(key).replace("-", "").replace("_", "").replace(" ", "");
  }

  /**
   * What is required and neither given nor meant by another key.
   *
   * @param draft whether most of it may still wait, since nobody sees the page yet
   */
  void missing(Collection<String> given, Span at, boolean draft) {
    for (Field field : table.fields()) {
      if (field.required() && !given.contains(field.name()) && !meant.contains(field.name())) {
        Span where = seen.getOrDefault(field.name(), at);
        String message = "`%s` is missing".formatted(field.name());
        String hint = Needs.hint(field, reading.source(), where);
        if (draft && Needs.canWait(field)) {
          reading.info(Needs.rule(table, field), where, message, hint);
        } else {
          reading.error(Needs.rule(table, field), where, message, hint);
        }
      }
    }
  }
}
