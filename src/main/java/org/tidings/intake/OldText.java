package org.tidings.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text that our format allows: UTF-8, line feeds, no control characters. */
final class OldText {
  private OldText() {}

  static String of(byte[] bytes, Notes notes) {
    return clean(decode(bytes, notes), notes);
  }

  private static String decode(byte[] bytes, Notes notes) {
    if (startsWith(bytes, 0xff, 0xfe)) {
      notes.changed("encoding", 1, "UTF-16 written as UTF-8");
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      notes.changed("encoding", 1, "UTF-16 written as UTF-8");
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      notes.guessed("encoding", 1, "it is not UTF-8, so it was read as Windows-1252");
      return new String(bytes, from, bytes.length - from, Charset.forName("windows-1252"));
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String clean(String text, Notes notes) {
    StringBuilder out = new StringBuilder(text.length());
    int line = 1;
    int mapped = 0;
    int dropped = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (!pair) {
          out.append('\n');
          line++;
        }
      } else if (c >= '\u0080' && c <= '\u009f') {
        out.append(PlainWords.windows(c));
        mapped = mapped == 0 ? line : mapped;
      } else if ((c < ' ' && c != '\n' && c != '\t')
          || c == '\u007f'
          || c == '\ufffe'
          || c == '\uffff') {
        dropped = dropped == 0 ? line : dropped;
      } else {
        out.append(c);
        line += c == '\n' ? 1 : 0;
      }
    }
    if (mapped > 0) {
      notes.changed("Windows-1252 characters", mapped, "control characters read as Windows-1252");
    }
    if (dropped > 0) {
      notes.dropped("control characters", dropped, "control characters that no text may hold");
    }
    return out.toString();
  }
}
