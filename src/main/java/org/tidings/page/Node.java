package org.tidings.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One node of structured data while it is put together; what is empty is left out of it. */
final class Node {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Node() {}

  /** A node of a type of schema.org. */
  static Node of(String type) {
    return new Node().with("@type", type);
  }

  /** What stands for a node that is described elsewhere in the graph. */
  static Node reference(String id) {
    return new Node().with("@id", id);
  }

  /** The same to be added to, while this one stays what it is for others. */
  Node copy() {
    Node copy = new Node();
    copy.values.putAll(values);
    return copy;
  }

  /** One more value: text, number, truth value, node, a list of these, or an optional one. */
  Node with(String key, Object value) {
    Object plain = plain(value);
    boolean empty =
        plain == null || plain.equals("") || (plain instanceof List<?> list && list.isEmpty());
    if (!empty) {
      values.put(key, plain);
    }
    return this;
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? plain(optional.get()) : null;
    }
    if (value instanceof Node node) {
      return node.values;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Node::plain).toList();
    }
    return value;
  }

  /** The node as a plain value. */
  Map<String, Object> map() {
    return values;
  }
}
