package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.output.Format;
import org.junit.jupiter.api.Test;

class EscapedTextTest {
  @Test
  void saysWhatWasEscapedAndWhatAnXmlReaderReads() {
    for (String text :
        List.of(
            "plain",
            "<p>a &amp; b &lt; \"c\" 'd'</p>",
            "ends ]]> here",
            "\uD83D\uDE42 and \uD83D\uDC69\u200D⚕️, São Tomé’s",
            "lines\nand\ttabs",
            "a\r\nb",
            "&",
            ">",
            "&&lt;;")) {
      String escaped = new String(EscapedText.of(text), StandardCharsets.UTF_8);
      assertEquals(printed(text), escaped);
      assertEquals(text, byReader(escaped));
      assertEquals(Optional.of(text), read(escaped));
    }
    assertEquals(Optional.of("A'\""), read("&#x41;&apos;&quot;"));
    assertEquals(Optional.of(""), read(""));
  }

  @Test
  void refusesWhatIsNoPlainText() {
    for (String text :
        List.of(
            "<b>",
            "a > b",
            "a & b",
            "&nbsp;",
            "&amp",
            "&#x;",
            "&#xZZ;",
            "&#x+41;",
            "&#x0;",
            "&#x110000;",
            "a\rb",
            "\u0001",
            "&#x1;",
            "&#xD83D;",
            "&#xFFFF;")) {
      assertEquals(Optional.empty(), read(text), text);
    }
  }

  private static Optional<String> read(String escaped) {
    byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
    return EscapedText.read(bytes, 0, bytes.length);
  }

  /** As JDOM prints it. */
  private static String printed(String text) {
    Format format = Format.getRawFormat().setEncoding("UTF-8");
    return Format.escapeText(format.getEscapeStrategy(), "\n", text);
  }

  private static String byReader(String escaped) {
    List<FeedPart> parts = new ArrayList<>();
    String document = "<all><content>" + escaped + "</content></all>";
    new XmlReader().read(document.getBytes(StandardCharsets.UTF_8), parts::add);
    return parts.get(0).text();
  }
}
