package org.tidings.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdom2.Namespace;

/**
 * A file found to be made of printed items, in the feed's order and byte for byte, and a frame.
 *
 * @param frame the file without its items
 */
record Composition(FeedIssue issue, List<Sheet> items, String frame) {

  /** Takes a file apart; nothing when it is anything else. */
  static Optional<Composition> of(FeedFile file, byte[] bytes) {
    List<Sheet> items = file.issue().sheets();
    if (items.isEmpty() || !items.stream().allMatch(Sheet::isPrinted)) {
      return Optional.empty();
    }
    FeedFormat format = file.format();
    List<Fragment> fragments = items.stream().map(sheet -> sheet.fragment(format)).toList();
    int to = bytes.length - format.tail().length();
    int from = to - length(fragments, format.between());
    if (from < 0 || end(bytes, from, fragments, format.between()) != to) {
      return Optional.empty();
    }
    String frame = text(bytes, 0, from) + text(bytes, to, bytes.length);
    return frame.endsWith(format.tail()) && declares(frame, fragments)
        ? Optional.of(new Composition(file.issue(), items, frame))
        : Optional.empty();
  }

  private static int length(List<Fragment> items, String between) {
    int length = (items.size() - 1) * between.length();
    for (Fragment item : items) {
      length += item.bytes().length;
    }
    return length;
  }

  /** Where the last item ends; less than 0 when it is not these items that stand there. */
  private static int end(byte[] bytes, int from, List<Fragment> items, String between) {
    byte[] separator = between.getBytes(StandardCharsets.UTF_8);
    int at = after(bytes, from, items.get(0).bytes());
    for (Fragment item : items.subList(1, items.size())) {
      at = after(bytes, after(bytes, at, separator), item.bytes());
    }
    return at;
  }

  private static int after(byte[] bytes, int from, byte[] part) {
    int to = from + part.length;
    boolean there =
        from >= 0 && to <= bytes.length && Arrays.equals(bytes, from, to, part, 0, part.length);
    return there ? to : -1;
  }

  private static boolean declares(String frame, List<Fragment> items) {
    return items.stream()
        .flatMap(item -> item.namespaces().stream())
        .distinct()
        .allMatch(namespace -> frame.contains(declaration(namespace)));
  }

  /** How a document declares a namespace. */
  static String declaration(Namespace namespace) {
    return " xmlns:" + namespace.getPrefix() + "=\"" + namespace.getURI() + "\"";
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
