package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.Json;

/**
 * What editors' files may hold, as JSON Schema draft 7, the draft that every YAML server of an
 * editor reads. It is made from the tables of fields that the loader reads, and where a schema
 * can't say what the loader accepts it is the laxer of the two: a file without findings is never
 * marked as wrong.
 */
public final class Schemas {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final List<String> KINDS =
      List.of("story", "notice", "page", "picture", "site", "people", "topics", "places");

  private final FieldSchema fields;

  private Schemas(FieldSchema fields) {
    this.fields = fields;
  }

  /** Schemas of nothing but what the draft defines. */
  public static Schemas plain() {
    return new Schemas(new FieldSchema(false));
  }

  /**
   * The same with messages in plain words, in the keyword {@code patternErrorMessage} that VS
   * Code's language servers know and others pass over.
   */
  public static Schemas withMessages() {
    return new Schemas(new FieldSchema(true));
  }

  /** The kinds of file there is a schema for. */
  public static List<String> kinds() {
    return KINDS;
  }

  /** The schema of one kind of file. */
  public String of(String kind) {
    Map<String, Object> schema = Json.object("$schema", DRAFT);
    schema.putAll(schema(kind));
    return Json.indented(schema);
  }

  /** One schema that holds those of all kinds as its definitions; any of them will do. */
  public String all() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    List<Object> references = new ArrayList<>();
    for (String kind : KINDS) {
      definitions.put(kind, schema(kind));
      references.add(Json.object("$ref", "#/definitions/" + kind));
    }
    return Json.indented(
        Json.object(
            "$schema", DRAFT,
            "title", "The files of a Tidings site",
            "anyOf", references,
            "definitions", definitions));
  }

  private Map<String, Object> schema(String kind) {
    return switch (kind) {
      case "story" -> entry("Front matter of a story", EntryKind.STORY);
      case "notice" -> entry("Front matter of a service notice", EntryKind.NOTICE);
      case "page" -> entry("Front matter of a standing page", EntryKind.PAGE);
      case "picture" -> picture();
      case "site" -> titled("content/site.yaml", fields.group(FieldTables.site().fields()));
      case "people" -> list("people", FieldTables.person());
      case "topics" -> list("topics", FieldTables.topic());
      case "places" -> list("places", FieldTables.place());
      default -> throw new IllegalArgumentException("no kind of file " + kind);
    };
  }

  private Map<String, Object> entry(String title, EntryKind kind) {
    return titled(title, new EntrySchema(fields, kind.table()).schema());
  }

  private Map<String, Object> picture() {
    Map<String, Object> facts = fields.group(FieldTables.picture().fields());
    facts.put("type", List.of("object", "null"));
    return titled("Facts of a picture", facts);
  }

  /** Ids of the editors' own choice, each with its fields. */
  private Map<String, Object> list(String name, FieldTable table) {
    return titled(
        "content/" + name + ".yaml",
        Json.object(
            "type", List.of("object", "null"),
            "propertyNames", FieldSchema.slug(),
            "additionalProperties", fields.group(table.fields())));
  }

  private static Map<String, Object> titled(String title, Map<String, Object> schema) {
    Map<String, Object> titled = Json.object("title", title);
    titled.putAll(schema);
    return titled;
  }
}
