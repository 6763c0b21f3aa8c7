package org.tidings.load;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds files against our schemas as an editor would. */
final class EditorSchema {
  private static final SchemaRegistry DRAFT_7 =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private final Map<String, Schema> schemas =
      Schemas.kinds().stream()
          .collect(
              Collectors.toMap(kind -> kind, kind -> DRAFT_7.getSchema(Schemas.plain().of(kind))));
  private final Schema any = DRAFT_7.getSchema(Schemas.plain().all());

  /** What is wrong with a schema itself. */
  static List<Error> faults(String schema) {
    return DRAFT_7
        .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"))
        .validate(schema, InputFormat.JSON);
  }

  /** What a server of editors marks as wrong, whichever YAML it reads. */
  Set<String> marks(String kind, String yaml) {
    Set<String> marks = new TreeSet<>();
    Schema schema = Objects.requireNonNull(schemas.get(kind), kind);
    for (EditorYaml version : EditorYaml.values()) {
      String json = version.json(yaml);
      schema.validate(json, InputFormat.JSON).forEach(e -> marks.add(version + " " + e));
    }
    return marks;
  }

  /** Whether the schema that holds all kinds takes it. */
  boolean anyTakes(String yaml) {
    return any.validate(EditorYaml.VERSION_1_2.json(yaml), InputFormat.JSON).isEmpty();
  }
}
