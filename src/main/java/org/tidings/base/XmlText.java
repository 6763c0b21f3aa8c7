package org.tidings.base;

/**
 * Text that XML can hold: some characters may stand in no document at all (XML 1.0, section 2.2).
 */
public final class XmlText {
  private XmlText() {}

  /** The text without the characters that XML forbids. */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Whether XML can hold the text as it is. */
  public static boolean isClean(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean plain = c >= ' ' && c < Character.MIN_SURROGATE;
      if (!plain) {
        int whole = Character.codePointAt(characters, i);
        if (!isAllowed(whole)) {
          return false;
        }
        i += Character.charCount(whole) - 1;
      }
    }
    return true;
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
