package org.tidings.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.RuleId;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;

/**
 * Bytes to text: UTF-8 (RFC 3629) and nothing else. What is not UTF-8 is named with its place, and
 * then read as what it probably is, so that the rest of the file can be looked at too.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SAVE_AS = "Save the file again as UTF-8.";

  private final SourcePath file;
  private final String area;
  private final Findings findings;

  TextDecoder(SourcePath file, String area, Findings findings) {
    this.file = file;
    this.area = area;
    this.findings = findings;
  }

  SourceText read(byte[] bytes) {
    return new SourceText(file, clean(decoded(bytes)));
  }

  /** The text that a body reference counts in. */
  static String again(byte[] bytes) {
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return spaced(lineFeeds(new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8)));
  }

  private String decoded(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      error("this file is UTF-16 (it starts with that mark), not UTF-8");
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (bytes.length > 3 && bytes[1] == 0 && bytes[0] != 0 && bytes[3] == 0) {
      error("this file looks like UTF-16 (every second byte is empty), not UTF-8");
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (!result.isError()) {
      return text;
    }
    notUtf8(bytes, in.position());
    return new String(bytes, skip, bytes.length - skip, WINDOWS);
  }

  private void notUtf8(byte[] bytes, int position) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    int column = new String(bytes, start, position - start, StandardCharsets.UTF_8).length() + 1;
    int value = bytes[position] & 0xFF;
    String letter = new String(bytes, position, 1, WINDOWS);
    findings.error(
        area + "/encoding",
        Location.of(file, line, column),
        "byte %s of the file (%s) is not UTF-8; in Windows-1252 it would be \"%s\""
            .formatted(position + 1, "0x" + hex(value), letter),
        SAVE_AS + " The file was probably written as Windows-1252 (\"ANSI\").");
  }

  private static String hex(int value) {
    return Integer.toHexString(value).toUpperCase(Locale.ROOT);
  }

  private void error(String message) {
    findings.error(area + "/encoding", Location.of(file, 1, 1), message, SAVE_AS);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private String clean(String decoded) {
    String text = loneReturns(decoded);
    int first = forbidden(text);
    if (first < 0) {
      return text;
    }
    int nul = text.indexOf('\0');
    findings.add(control(text, nul < 0 ? first : nul));
    return spaced(text);
  }

  /** Where the first letter is that can't be published; -1 when there is none. */
  private static int forbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private String loneReturns(String decoded) {
    int first = decoded.indexOf('\r');
    if (first < 0) {
      return decoded;
    }
    String text = lineFeeds(decoded);
    for (int i = first; i >= 0; i = decoded.indexOf('\r', i + 1)) {
      if (i + 1 == decoded.length() || decoded.charAt(i + 1) != '\n') {
        findings.error(
            area + "/line-ends",
            place(decoded, i),
            "lines of this file end in a lone carriage return, as on a Mac before 2001",
            "Save it with the line ends LF (Unix) or CRLF (Windows).");
        break;
      }
    }
    return text;
  }

  private static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** A NUL byte means a file that is no text; any other is left out and the rest is published. */
  private Diagnostic control(String text, int at) {
    char letter = text.charAt(at);
    String name = letter == 0 ? "a NUL byte" : "0x" + hex(letter);
    return new Diagnostic(
        letter == 0 ? Severity.ERROR : Severity.WARNING,
        new RuleId(area + "/control-character"),
        place(text, at),
        "there is an invisible control character here (" + name + ")",
        "Delete it; the easiest way is to type this line again.");
  }

  /** The text with a blank for each character that neither pages nor feeds can hold. */
  private static String spaced(String text) {
    int first = forbidden(text);
    if (first < 0) {
      return text;
    }
    StringBuilder spaced = new StringBuilder(text);
    for (int i = first; i < spaced.length(); i++) {
      if (isForbidden(spaced.charAt(i))) {
        spaced.setCharAt(i, ' ');
      }
    }
    return spaced.toString();
  }

  /** Of those that decoding lets through, what XML 1.0 forbids (section 2.2). */
  private static boolean isForbidden(char letter) {
    return letter < ' ' ? letter != '\n' && letter != '\t' : letter >= 0xFFFE;
  }

  private Location place(String text, int at) {
    String before = lineFeeds(text.substring(0, at));
    int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
    return Location.of(file, line, before.length() - before.lastIndexOf('\n'));
  }
}
