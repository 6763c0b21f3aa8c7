package org.tidings.load;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML that another program's users wrote, as a plain tree of texts with their lines: what an
 * importer reads. Nothing is interpreted, tags and anchors mean nothing, doubled keys stay doubled,
 * and a document that unfolds to an absurd size is refused.
 */
public sealed interface LooseYaml {
  /** The line it starts in, counted from the top of the file. */
  int line();

  /** A text as written; empty for YAML's null. */
  record Text(String value, int line) implements LooseYaml {}

  /** A list. */
  record Items(List<LooseYaml> items, int line) implements LooseYaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A mapping in the order written. */
  record Fields(List<Field> fields, int line) implements LooseYaml {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /** One key with its value. */
  record Field(String key, int line, LooseYaml value) {}

  /** No YAML: why, and where reading stopped. */
  record Broken(String reason, int line) implements LooseYaml {}

  /**
   * Reads one document.
   *
   * @param firstLine the line of the file in which the text starts
   */
  static LooseYaml read(String yaml, int firstLine) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(30);
    options.setCodePointLimit(Unfolding.LARGEST);
    try {
      Node root = new Yaml(options).compose(new StringReader(yaml));
      return root == null
          ? new Fields(List.of(), firstLine)
          : new Unfolding(firstLine).value(root, 0);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? firstLine : mark.getLine() + firstLine;
      return new Broken(Optional.ofNullable(e.getProblem()).orElse("not YAML"), line);
    } catch (YAMLException e) {
      return new Broken(
          Optional.ofNullable(e.getMessage()).orElse("not YAML").lines().findFirst().orElse(""),
          firstLine);
    }
  }

  /** Turns nodes into values while counting them. */
  final class Unfolding {
    private static final int LARGEST = 3_000_000;
    private static final int MOST = 50_000;
    private static final int DEEPEST = 40;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final int firstLine;
    private int count;

    private Unfolding(int firstLine) {
      this.firstLine = firstLine;
    }

    private LooseYaml value(Node node, int depth) {
      int line = line(node);
      count++;
      if (count > MOST || depth > DEEPEST) {
        throw new YAMLException("it unfolds to more values than any page needs");
      }
      if (node instanceof SequenceNode sequence) {
        List<LooseYaml> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          items.add(value(item, depth + 1));
        }
        return new Items(items, line);
      }
      if (node instanceof MappingNode mapping) {
        List<Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
          LooseYaml key = value(tuple.getKeyNode(), depth + 1);
          String name = key instanceof Text text ? text.value() : "";
          fields.add(new Field(name, key.line(), value(tuple.getValueNode(), depth + 1)));
        }
        return new Fields(fields, line);
      }
      return node instanceof ScalarNode scalar ? text(scalar, line) : new Text("", line);
    }

    private static Text text(ScalarNode scalar, int line) {
      boolean none = scalar.isPlain() && NULLS.contains(scalar.getValue());
      return new Text(none ? "" : scalar.getValue(), line);
    }

    private int line(Node node) {
      Mark mark = node.getStartMark();
      return mark == null ? firstLine : mark.getLine() + firstLine;
    }
  }
}
