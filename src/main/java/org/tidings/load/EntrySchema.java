package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.Json;

/** The schema of front matter, where drafts and what was withdrawn may do without some fields. */
final class EntrySchema {
  private static final Map<String, Object> WITHDRAWN = Map.of("required", List.of("withdrawn"));
  private final FieldSchema schemas;
  private final FieldTable table;

  EntrySchema(FieldSchema schemas, FieldTable table) {
    this.schemas = schemas;
    this.table = table;
  }

  Map<String, Object> schema() {
    Map<List<Object>, List<Field>> waived = new LinkedHashMap<>();
    List<Field> fields = new ArrayList<>();
    for (Field field : table.fields()) {
      List<Object> waivers = field.required() ? waivers(field) : List.of();
      fields.add(waivers.isEmpty() ? field : field.optional());
      if (!waivers.isEmpty()) {
        waived.computeIfAbsent(waivers, any -> new ArrayList<>()).add(field);
      }
    }
    Map<String, Object> schema = schemas.group(fields);
    List<Object> rules = new ArrayList<>();
    waived.forEach((waivers, needed) -> rules.add(unless(waivers, needed)));
    schema.put("allOf", rules);
    return schema;
  }

  private static List<Object> waivers(Field field) {
    List<Object> waivers = new ArrayList<>();
    if (EntryKind.WAIVED.contains(field.name())) {
      waivers.add(WITHDRAWN);
    }
    if (Needs.canWait(field)) {
      waivers.add(draft());
    }
    return waivers;
  }

  private static Map<String, Object> draft() {
    return Json.object(
        "required",
        List.of("draft"),
        "properties",
        Json.object("draft", Json.object("enum", List.of(true, "true"))));
  }

  private Map<String, Object> unless(List<Object> waivers, List<Field> needed) {
    Map<String, Object> given = new LinkedHashMap<>();
    needed.forEach(field -> given.put(field.name(), schemas.value(field)));
    return Json.object(
        "if", Json.object("not", Json.object("anyOf", waivers)),
        "then",
            Json.object(
                "required", needed.stream().map(Field::name).toList(), "properties", given));
  }
}
