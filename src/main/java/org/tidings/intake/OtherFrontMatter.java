package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Json;
import org.tidings.load.LooseYaml;

/** Front matter in TOML or JSON, as far as pages use them: keys, texts and lists of texts. */
final class OtherFrontMatter {
  private static final Pattern TABLE = Pattern.compile("\\[+([\\w.-]+)\\]+");
  private static final Pattern PAIR = Pattern.compile("([\\w.\"-]+)\\s*=\\s*(.*)");

  private OtherFrontMatter() {}

  static LooseYaml json(String text, int line) {
    try {
      return value(Json.read(text), line, 0);
    } catch (IllegalArgumentException e) {
      return new LooseYaml.Broken("not JSON", line);
    }
  }

  private static LooseYaml value(Object value, int line, int depth) {
    if (depth > 20) {
      return new LooseYaml.Text("", line);
    }
    if (value instanceof Map<?, ?> map) {
      List<LooseYaml.Field> fields = new ArrayList<>();
      map.forEach(
          (key, item) ->
              fields.add(
                  new LooseYaml.Field(String.valueOf(key), line, value(item, line, depth + 1))));
      return new LooseYaml.Fields(fields, line);
    }
    if (value instanceof List<?> list) {
      return new LooseYaml.Items(
          list.stream().map(item -> value(item, line, depth + 1)).toList(), line);
    }
    boolean nothing = value instanceof java.util.Optional<?>;
    return new LooseYaml.Text(nothing ? "" : String.valueOf(value), line);
  }

  static LooseYaml.Fields toml(String text, int firstLine, Notes notes) {
    List<LooseYaml.Field> fields = new ArrayList<>();
    List<String> lines = text.lines().toList();
    String table = "";
    for (int i = 0; i < lines.size(); i++) {
      int number = firstLine + i;
      String line = lines.get(i).strip();
      Matcher heading = TABLE.matcher(line);
      Matcher pair = PAIR.matcher(line);
      if (heading.matches()) {
        table = heading.group(1) + ".";
      } else if (pair.matches()) {
        StringBuilder value = new StringBuilder(pair.group(2));
        while (isOpen(value) && i + 1 < lines.size()) {
          i++;
          value.append(' ').append(lines.get(i).strip());
        }
        String key = table + pair.group(1).replace("\"", "");
        MendedValue read = new MendedValue(key, number);
        read.add(value.toString().replaceFirst(",\\s*\\]$", "]"));
        fields.add(read.field());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        notes.dropped(
            "front matter mended", number, "a line that is neither key nor value: " + line);
      }
    }
    return new LooseYaml.Fields(fields, firstLine);
  }

  private static boolean isOpen(StringBuilder value) {
    return value.length() > 0 && value.charAt(0) == '[' && value.charAt(value.length() - 1) != ']';
  }
}
