package org.tidings.load;

import java.io.StringReader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.base.Json;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as a server of editors reads it: with types that go by the look of a word. */
enum EditorYaml {
  VERSION_1_1,
  VERSION_1_2;

  /** A document as JSON; a number is any number of its sort, a date stays a text. */
  String json(String yaml) {
    DumperOptions dumper = new DumperOptions();
    LoaderOptions loader = new LoaderOptions();
    Yaml reader =
        new Yaml(
            new SafeConstructor(loader),
            new Representer(dumper),
            dumper,
            loader,
            this == VERSION_1_1 ? new Resolver() : new CoreSchema());
    Node node = reader.compose(new StringReader(yaml));
    return node == null ? "null" : json(node);
  }

  private static String json(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .map(pair -> key(pair.getKeyNode()) + ":" + json(pair.getValueNode()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(EditorYaml::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return scalar((ScalarNode) node);
  }

  private static String key(Node node) {
    return Json.text(((ScalarNode) node).getValue());
  }

  private static String scalar(ScalarNode node) {
    if (node.getTag().equals(Tag.NULL)) {
      return "null";
    }
    if (node.getTag().equals(Tag.BOOL)) {
      return String.valueOf(node.getValue().matches("(?i)y|yes|true|on"));
    }
    if (node.getTag().equals(Tag.INT)) {
      return "1";
    }
    return node.getTag().equals(Tag.FLOAT) ? "1.5" : Json.text(node.getValue());
  }

  /** YAML 1.2.2, section 10.3.2. */
  private static final class CoreSchema extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF");
      addImplicitResolver(
          Tag.INT, Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"), "-+0123456789");
      addImplicitResolver(
          Tag.FLOAT,
          Pattern.compile(
              "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)"
                  + "|\\.(nan|NaN|NAN)"),
          "-+0123456789.");
      addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
      addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
    }
  }
}
