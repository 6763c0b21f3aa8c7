package org.tidings.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tidings.base.XmlText;

/**
 * The text of an element that holds nothing but characters (XML 1.0, sections 2.4 and 4.1), as
 * UTF-8; escaped byte for byte as the other elements of a feed are, and read back as a stranger
 * would.
 */
final class EscapedText {
  private static final int FOUR_BYTES = 0xF0;

  private EscapedText() {}

  /** The text as it stands in an element; characters beyond the basic plane are numbered. */
  static byte[] of(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream escaped = new ByteArrayOutputStream(plain.length + plain.length / 4);
    int from = 0;
    for (int at = 0; at < plain.length; at++) {
      byte b = plain[at];
      boolean special = b == '<' || b == '>' || b == '&' || b == '\r' || (b & 0xF8) == FOUR_BYTES;
      if (special) {
        escaped.write(plain, from, at - from);
        int length = b < 0 ? 4 : 1;
        escaped.writeBytes(reference(new String(plain, at, length, StandardCharsets.UTF_8)));
        from = at + length;
        at = from - 1;
      }
    }
    escaped.write(plain, from, plain.length - from);
    return escaped.toByteArray();
  }

  private static byte[] reference(String character) {
    String name =
        switch (character) {
          case "<" -> "lt";
          case ">" -> "gt";
          case "&" -> "amp";
          case "\r" -> "#xD";
          default -> "#x" + Integer.toHexString(character.codePointAt(0));
        };
    return ("&" + name + ";").getBytes(StandardCharsets.US_ASCII);
  }

  /** What it says; nothing when a reader might understand something else, or nothing at all. */
  static Optional<String> read(byte[] bytes, int from, int to) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(to - from);
    int start = from;
    for (int at = from; at < to; at++) {
      byte b = bytes[at];
      if (b == '<' || b == '>' || (b >= 0 && b < ' ' && b != '\n' && b != '\t')) {
        return Optional.empty();
      }
      if (b == '&') {
        int end = end(bytes, at, to);
        int character = referred(new String(bytes, at, end - at, StandardCharsets.US_ASCII));
        if (character == 0) {
          return Optional.empty();
        }
        text.write(bytes, start, at - start);
        text.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        start = end;
        at = end - 1;
      }
    }
    text.write(bytes, start, to - start);
    return Optional.of(text.toString(StandardCharsets.UTF_8));
  }

  /** Where a reference ends, or the text. */
  private static int end(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != ';') {
      at++;
    }
    return Math.min(at + 1, to);
  }

  /** The character that a reference means; 0 for none. */
  private static int referred(String reference) {
    return switch (reference) {
      case "&lt;" -> '<';
      case "&gt;" -> '>';
      case "&amp;" -> '&';
      case "&quot;" -> '"';
      case "&apos;" -> '\'';
      default ->
          reference.startsWith("&#x") && reference.endsWith(";")
              ? numbered(reference.substring(3, reference.length() - 1))
              : 0;
    };
  }

  private static int numbered(String hex) {
    try {
      int character = hex.startsWith("+") ? 0 : Integer.parseInt(hex, 16);
      return Character.isValidCodePoint(character) && XmlText.isClean(Character.toString(character))
          ? character
          : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
