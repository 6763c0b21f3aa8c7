package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.load.Field;
import org.tidings.load.FieldTable;
import org.tidings.load.FieldTables;
import org.tidings.load.FieldType;

/** The guide's reference is the table of fields that the loader reads; approve rewrites it. */
class ReferenceTest {
  private static final Path README = Path.of("README.md");
  private static final String START =
      "<!-- reference: written by the tests from the table of fields that the loader uses -->\n";
  private static final String END = "<!-- end of reference -->";
  private static final Map<String, String> HEADINGS =
      Map.of(
          "story", "Front matter of a story",
          "notice", "Front matter of a notice",
          "page", "Front matter of a standing page",
          "site", "site.yaml",
          "person", "A person in people.yaml",
          "topic", "A topic in topics.yaml",
          "place", "A place in places.yaml",
          "picture", "The facts of a picture");

  @Test
  void standsInTheReadme() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(START) + START.length();
    int to = readme.indexOf(END);
    String expected = reference();
    if (System.getProperty("approve") != null) {
      Files.writeString(README, readme.substring(0, from) + expected + readme.substring(to));
    } else {
      assertEquals(expected, readme.substring(from, to), "run with -Dapprove to rewrite it");
    }
  }

  private static String reference() {
    StringBuilder text = new StringBuilder();
    for (FieldTable table : FieldTables.all()) {
      text.append("\n### ").append(HEADINGS.get(table.kind())).append("\n\n");
      text.append("| key | value | meaning |\n| --- | --- | --- |\n");
      table.fields().forEach(field -> row("", field, text));
    }
    return text.append("\n").toString();
  }

  private static void row(String group, Field field, StringBuilder text) {
    String name = group + field.name();
    String words = "`" + String.join("`, `", field.values()) + "`";
    String value = field.values().isEmpty() ? field.type().words() : words;
    if (field.type() == FieldType.MAP && !field.values().isEmpty()) {
      value = "names of your own, each with one of " + words;
    }
    text.append(
        "| `%s`%s | %s | %s |\n"
            .formatted(name, field.required() ? " (required)" : "", value, field.help()));
    field.parts().forEach(part -> row(name + ".", part, text));
  }
}
