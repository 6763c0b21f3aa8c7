package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Json;
import org.tidings.model.Language;

/**
 * The schema of one field's value. What is text here may be a number or a truth value to a YAML
 * server: {@code 0123}, and in YAML 1.1 {@code no}.
 *
 * @param messages whether to say in plain words what a pattern wants
 */
record FieldSchema(boolean messages) {
  private static final List<String> TEXT = List.of("string", "number", "boolean");
  private static final List<String> ITEM = List.of("string", "number", "boolean", "null");

  /** What YAML 1.1 reads as a truth value. */
  private static final Set<String> SWITCHES = Set.of("y", "n", "yes", "no", "on", "off");

  private static final String WEB_ADDRESS = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*";

  /** A group of fields. */
  Map<String, Object> group(List<Field> fields) {
    Map<String, Object> schema = Json.object("type", "object");
    schema.putAll(parts(fields));
    return schema;
  }

  private Map<String, Object> parts(List<Field> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field field : fields) {
      Map<String, Object> described = Json.object("description", field.help());
      described.putAll(value(field));
      properties.put(field.name(), described);
    }
    Map<String, Object> schema = Json.object("properties", properties);
    List<String> required = fields.stream().filter(Field::required).map(Field::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /** What a field may hold; nothing at all will do where it is not required. */
  Map<String, Object> value(Field field) {
    return switch (field.type()) {
      case TEXT, PROSE -> field.values().isEmpty() ? text(field) : word(field);
      case PATH -> text(field);
      case WITHHOLDABLE -> textOr(field, "object", withheld());
      case LOCAL_TEXT -> textOr(field, "object", languages());
      case PICTURE -> textOr(field, "object", parts(field.parts()));
      case HOURS -> hours(field);
      case ROWS -> textOr(field, "array", Json.object("items", item(field)));
      case GROUP -> structure(field, "object", parts(field.parts()));
      case MAP -> map(field);
      case TEXTS, IDS, LANGUAGES, ADDRESSES, GROUPS ->
          structure(field, "array", Json.object("items", item(field)));
      case TRUTH -> pattern(field, List.of("boolean", "string"), "true|false");
      case NUMBER -> pattern(field, List.of("integer", "string"), "[0-9]{1,9}");
      case DATE -> pattern(field, List.of("string"), MomentReader.SHAPE.pattern());
      case UNTIL -> pattern(field, List.of("string"), MomentReader.SHAPE + "|further-notice");
      case LANGUAGE -> pattern(field, List.of("string", "boolean"), Language.form());
      case SLUG -> pattern(field, TEXT, Slugs.FORM.pattern());
      case URL -> pattern(field, List.of("string"), WEB_ADDRESS);
    };
  }

  private static Map<String, Object> type(List<String> types, boolean needed) {
    List<String> all = new ArrayList<>(types);
    if (!needed) {
      all.add("null");
    }
    return Json.object("type", all.size() == 1 ? all.get(0) : all);
  }

  /** A group or a list; where it may be left out, an empty text says as much. */
  private Map<String, Object> structure(Field field, String type, Map<String, Object> more) {
    Map<String, Object> schema =
        type(field.required() ? List.of(type) : List.of(type, "string"), field.required());
    schema.putAll(more);
    if (!field.required()) {
      schema.put("pattern", "^\\s*$");
      explain(field, schema);
    }
    return schema;
  }

  private static Map<String, Object> text(Field field) {
    Map<String, Object> schema = type(TEXT, field.required());
    if (field.required()) {
      schema.put("minLength", 1);
    }
    return schema;
  }

  private static Map<String, Object> textOr(Field field, String type, Map<String, Object> more) {
    List<String> types = new ArrayList<>(TEXT);
    types.add(type);
    Map<String, Object> schema = type(types, field.required());
    schema.putAll(more);
    return schema;
  }

  /** One of some words; blanks around it do no harm. */
  private static Map<String, Object> word(Field field) {
    List<Object> words = new ArrayList<>(field.values());
    if (field.values().stream().anyMatch(SWITCHES::contains)) {
      words.addAll(List.of(true, false));
    }
    if (!field.required()) {
      words.add(Optional.empty());
    }
    return words(words, whole(String.join("|", field.values()), field.required()));
  }

  private static Map<String, Object> words(List<Object> values, String pattern) {
    Map<String, Object> padded = Json.object("type", "string", "pattern", pattern);
    return Json.object("anyOf", List.of(Json.object("enum", values), padded));
  }

  private static Map<String, Object> withheld() {
    Map<String, Object> reason = words(List.of("privacy"), whole("privacy", true));
    return Json.object(
        "properties",
        Json.object("withheld", reason),
        "required",
        List.of("withheld"),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> languages() {
    return Json.object(
        "propertyNames",
        Json.object("pattern", "^(" + Language.form() + ")$"),
        "additionalProperties",
        Json.object("type", ITEM));
  }

  private Map<String, Object> hours(Field field) {
    List<String> types = List.of("string", "number", "boolean", "object", "array");
    Map<String, Object> schema = type(types, field.required());
    schema.putAll(languages());
    schema.put("items", group(field.parts()));
    return schema;
  }

  /** Names of the editor's own choice; where there are words, each has one of them. */
  private Map<String, Object> map(Field field) {
    Object any = field.values().isEmpty() ? true : Json.object("enum", field.values());
    return structure(field, "object", Json.object("additionalProperties", any));
  }

  private Map<String, Object> item(Field field) {
    return switch (field.type()) {
      case GROUPS -> group(field.parts());
      case LANGUAGES -> pattern(field.needed(), List.of("string", "boolean"), Language.form());
      case ADDRESSES -> pattern(field.needed(), List.of("string"), "/.*");
      default -> field.values().isEmpty() ? Json.object("type", ITEM) : word(field.needed());
    };
  }

  private Map<String, Object> pattern(Field field, List<String> types, String pattern) {
    Map<String, Object> schema = type(types, field.required());
    schema.put("pattern", whole(pattern, field.required()));
    explain(field, schema);
    return schema;
  }

  private void explain(Field field, Map<String, Object> schema) {
    if (messages) {
      String wanted = field.type().words() + ", such as " + field.type().example();
      schema.put("patternErrorMessage", "This is to be " + wanted + ".");
    }
  }

  /** What the names of a list's entries may be. */
  static Map<String, Object> slug() {
    return Json.object("pattern", "^(" + Slugs.FORM + ")$", "maxLength", Slugs.LONGEST);
  }

  private static String whole(String pattern, boolean needed) {
    return "^\\s*(" + pattern + (needed ? ")" : ")?") + "\\s*$";
  }
}
