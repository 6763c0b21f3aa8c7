package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;

/** Bytes to text. */
class TextDecoderTest {
  private final Findings findings = new Findings();

  @Test
  void takesUtf8WithAndWithoutMarkAndBothLineEnds() {
    assertEquals("á\nb\n", read("á\nb\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("á\nb\n", read("\uFEFFá\r\nb\r\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("a \uFFFD b", read("a \uFFFD b".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), findings.toList());
  }

  @Test
  void saysWhichByteIsNotUtf8AndWhatItProbablyIs() {
    assertEquals("a\nFáilte", read("a\nFáilte".getBytes(Charset.forName("windows-1252"))));
    Diagnostic found = only();
    assertEquals("front-matter/encoding", found.rule().name());
    assertEquals("content/a.md:2:2", found.at().toString());
    assertTrue(found.message().contains("byte 4 of the file (0xE1)"), found.message());
    assertTrue(found.message().contains("\"á\"") && found.hint().contains("Windows-1252"));
  }

  @Test
  void knowsUtf16ByItsMarkAndByItsEmptyBytes() {
    assertEquals("abc", read("abc".getBytes(StandardCharsets.UTF_16)));
    assertTrue(only().message().contains("UTF-16"));
    assertEquals("abcd", read("abcd".getBytes(StandardCharsets.UTF_16LE)));
    assertTrue(findings.toList().get(1).message().contains("UTF-16"));
  }

  @Test
  void readsOldMacLineEndsAndSaysSo() {
    assertEquals("a\nb\nc", read("a\r\nb\rc".getBytes(StandardCharsets.UTF_8)));
    assertEquals("front-matter/line-ends", only().rule().name());
    assertEquals(2, only().at().line());
  }

  @Test
  void refusesNulWhereverItStands() {
    read("a\u0001b\nc\0d".getBytes(StandardCharsets.UTF_8));
    assertTrue(only().isError());
    assertEquals("content/a.md:2:2", only().at().toString());
  }

  @Property
  void theBodyIsReadBackTheSame(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String first =
        new TextDecoder(new SourcePath("content/a.md"), "config", new Findings())
            .read(bytes)
            .text();
    assertEquals(first, TextDecoder.again(bytes));
  }

  private String read(byte[] bytes) {
    return new TextDecoder(new SourcePath("content/a.md"), "front-matter", findings)
        .read(bytes)
        .text();
  }

  private Diagnostic only() {
    assertEquals(1, findings.size(), findings.toList().toString());
    return findings.toList().get(0);
  }
}
