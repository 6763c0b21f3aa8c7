package org.tidings.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Namespace;

/**
 * An item as it stands in every feed of one format. Its text, the same in RSS and Atom, is a
 * stretch of its own within a shell, so that it can be looked at once for both.
 */
final class Fragment {
  /** Stands for the text while the shell is made. */
  static final String MARK = "*";

  private final byte[] bytes;
  private final Set<Namespace> namespaces;
  private final int textFrom;
  private final int textTo;

  private Fragment(byte[] bytes, Set<Namespace> namespaces, int textFrom, int textTo) {
    this.bytes = bytes;
    this.namespaces = namespaces;
    this.textFrom = textFrom;
    this.textTo = textTo;
  }

  /** One whose text, if it has any, is nothing apart. */
  static Fragment whole(byte[] bytes, Set<Namespace> namespaces) {
    return new Fragment(bytes, namespaces, bytes.length, bytes.length);
  }

  /**
   * A shell with the text in the place of the mark.
   *
   * @param tag the start of the element that holds nothing but the mark
   */
  static Fragment of(String shell, String tag, byte[] text, Set<Namespace> namespaces) {
    int at = shell.indexOf(tag + MARK) + tag.length();
    byte[] before = shell.substring(0, at).getBytes(StandardCharsets.UTF_8);
    byte[] after = shell.substring(at + MARK.length()).getBytes(StandardCharsets.UTF_8);
    int textTo = before.length + text.length;
    byte[] bytes = Arrays.copyOf(before, textTo + after.length);
    System.arraycopy(text, 0, bytes, before.length, text.length);
    System.arraycopy(after, 0, bytes, textTo, after.length);
    return new Fragment(bytes, namespaces, before.length, textTo);
  }

  byte[] bytes() {
    return bytes;
  }

  /** The namespaces that the feed has to declare for it. */
  Set<Namespace> namespaces() {
    return namespaces;
  }

  /** Writes the item without its text. */
  void writeShell(ByteArrayOutputStream out) {
    out.write(bytes, 0, textFrom);
    out.write(bytes, textTo, bytes.length - textTo);
  }

  /** The text alone, read back; nothing when a stranger might read something else. */
  Optional<String> text() {
    return EscapedText.read(bytes, textFrom, textTo);
  }

  boolean hasTextOf(Fragment other) {
    return Arrays.equals(bytes, textFrom, textTo, other.bytes, other.textFrom, other.textTo);
  }
}
