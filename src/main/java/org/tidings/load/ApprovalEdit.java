package org.tidings.load;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.tidings.load.ApprovalText.Entry;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The one change of front matter that writes an approval into it.
 *
 * @param from where the new text goes, in UTF-16 units from the start of the block
 * @param to the first unit that stays; nothing is taken out when both are the same
 */
record ApprovalEdit(int from, int to, String text) {

  /** Nothing when the block is no mapping, or its approvals are no list. */
  static Optional<ApprovalEdit> of(String block, Entry entry) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(block));
      return root instanceof MappingNode mapping
          ? new Surgery(block, entry).on(mapping)
          : Optional.empty();
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private record Surgery(String block, Entry entry) {

    Optional<ApprovalEdit> on(MappingNode fields) {
      for (NodeTuple field : fields.getValue()) {
        if (text(field.getKeyNode()).equals(FieldDigest.APPROVED)) {
          return in(field.getValueNode(), field.getKeyNode());
        }
      }
      int end = block.length();
      String indent = indent(start(fields));
      return put(end, "%sapproved:\n%s  - %s\n".formatted(indent, indent, entry.flow()));
    }

    private Optional<ApprovalEdit> in(Node value, Node key) {
      if (value instanceof SequenceNode list) {
        return in(list);
      }
      if (value instanceof ScalarNode nothing && List.of("", "~", "null").contains(text(nothing))) {
        boolean written = end(nothing) > start(nothing);
        int from = written ? start(nothing) : block.indexOf(':', end(key)) + 1;
        int to = written ? end(nothing) : from;
        return Optional.of(
            new ApprovalEdit(from, to, (written ? "" : " ") + "[" + entry.flow() + "]"));
      }
      return Optional.empty();
    }

    private Optional<ApprovalEdit> in(SequenceNode list) {
      List<Node> items = list.getValue();
      if (items.isEmpty()) {
        return Optional.of(new ApprovalEdit(start(list), end(list), "[" + entry.flow() + "]"));
      }
      for (Node item : items) {
        if (item instanceof MappingNode own && isOwn(own)) {
          return Optional.of(new ApprovalEdit(start(own), end(own), entry.flow()));
        }
      }
      Node last = items.get(items.size() - 1);
      if (list.getFlowStyle() == FlowStyle.FLOW) {
        return put(end(last), ", " + entry.flow());
      }
      int line = block.indexOf('\n', end(last));
      int hyphen = block.lastIndexOf('-', start(last) - 1);
      return put(line < 0 ? block.length() : line, "\n" + indent(hyphen) + "- " + entry.flow());
    }

    private static Optional<ApprovalEdit> put(int at, String text) {
      return Optional.of(new ApprovalEdit(at, at, text));
    }

    private boolean isOwn(MappingNode item) {
      return item.getValue().stream()
          .anyMatch(
              pair ->
                  text(pair.getKeyNode()).equals("by")
                      && text(pair.getValueNode()).equals(entry.by()));
    }

    private static String text(Node node) {
      return node instanceof ScalarNode scalar ? scalar.getValue() : "\0";
    }

    /** What stands before a place in its line. */
    private String indent(int place) {
      return " ".repeat(place - (block.lastIndexOf('\n', place - 1) + 1));
    }

    private int start(Node node) {
      return place(node.getStartMark());
    }

    /** A block ends with its last part; SnakeYAML lets it reach to whatever comes next. */
    private int end(Node node) {
      if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW) {
        List<NodeTuple> parts = mapping.getValue();
        return end(parts.get(parts.size() - 1).getValueNode());
      }
      if (node instanceof SequenceNode list && list.getFlowStyle() != FlowStyle.FLOW) {
        return end(list.getValue().get(list.getValue().size() - 1));
      }
      int end = place(node.getEndMark());
      while (end > start(node) && Character.isWhitespace(block.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    private int place(Mark mark) {
      return block.offsetByCodePoints(0, mark.getIndex());
    }
  }
}
