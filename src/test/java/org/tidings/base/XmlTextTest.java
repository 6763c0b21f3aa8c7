package org.tidings.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void keepsWhatXmlCanHold() {
    for (String text : List.of("", "tab\tline\n", "fadaí áéíóú", "🙂", "\u202Bשלום", "\u0085")) {
      assertTrue(XmlText.isClean(text));
      assertEquals(text, XmlText.clean(text));
    }
  }

  @Test
  void dropsWhatXmlForbids() {
    assertEquals("ab", XmlText.clean("a\u0008b"));
    assertEquals("ab", XmlText.clean("a\uFFFEb\uFFFF\u0000"));
    assertEquals("ab", XmlText.clean("a\uD83Db"));
    assertFalse(XmlText.isClean("\u001F"));
  }

  @Test
  void addressesHoldNothingThatAUriMayNot() {
    assertEquals("/files/a%20b.pdf", new UrlPath("/files/a b.pdf").encoded());
    assertEquals("/files/f%C3%A1ilte.pdf", new UrlPath("/files/fáilte.pdf").encoded());
    assertEquals("/a-b_c.d~e/", new UrlPath("/a-b_c.d~e/").encoded());
    assertEquals("a%20b.pdf", new UrlPath("/files/a b.pdf").relativeTo(new UrlPath("/files/")));
  }
}
