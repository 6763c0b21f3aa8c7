package org.tidings.page;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers a page in memory as the bytes that it will be written as: no text of the whole page is
 * ever made, and there are no locks such as the JDK's string writer takes.
 */
final class PageWriter extends Writer {
  private static final int USUAL_SIZE = 32 * 1024;
  private static final int AT_ONCE = 512;

  /** The most bytes of UTF-8 (RFC 3629) that one {@code char} comes to. */
  private static final int MOST = 3;

  private final char[] letters = new char[AT_ONCE];
  private byte[] page = new byte[USUAL_SIZE];
  private int size;

  /** The first half of a letter whose second half is still to come; 0 if there is none. */
  private char half;

  @Override
  public void write(int letter) {
    letters[0] = (char) letter;
    write(letters, 0, 1);
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int offset, int length) {
    for (int from = offset; from < offset + length; from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, offset + length);
      text.getChars(from, to, letters, 0);
      write(letters, 0, to - from);
    }
  }

  @Override
  public void write(char[] source, int offset, int length) {
    int end = offset + length;
    int most = size + MOST * (length + 1);
    if (most > page.length) {
      page = Arrays.copyOf(page, Math.max(most, 2 * page.length));
    }
    int i = offset;
    while (i < end) {
      i = half == 0 ? plain(source, i, end) : i;
      if (i < end) {
        rare(source[i++]);
      }
    }
  }

  /** Takes letters of ASCII, as nearly all are; answers where the first of another kind is. */
  private int plain(char[] source, int from, int to) {
    byte[] bytes = page;
    int at = size;
    int i = from;
    while (i < to && source[i] < 0x80) {
      bytes[at++] = (byte) source[i++];
    }
    size = at;
    return i;
  }

  /** A letter beyond ASCII, or half of one; a half without the other is a question mark. */
  private void rare(char letter) {
    if (half != 0 && Character.isLowSurrogate(letter)) {
      int whole = Character.toCodePoint(half, letter);
      half = 0;
      put(0xF0 | (whole >> 18));
      put(0x80 | ((whole >> 12) & 0x3F));
      put(0x80 | ((whole >> 6) & 0x3F));
      put(0x80 | (whole & 0x3F));
      return;
    }
    endHalf();
    if (Character.isHighSurrogate(letter)) {
      half = letter;
    } else if (letter < 0x80 || Character.isLowSurrogate(letter)) {
      put(letter < 0x80 ? letter : '?');
    } else if (letter < 0x800) {
      put(0xC0 | (letter >> 6));
      put(0x80 | (letter & 0x3F));
    } else {
      put(0xE0 | (letter >> 12));
      put(0x80 | ((letter >> 6) & 0x3F));
      put(0x80 | (letter & 0x3F));
    }
  }

  private void endHalf() {
    if (half != 0) {
      half = 0;
      put('?');
    }
  }

  private void put(int value) {
    page[size++] = (byte) value;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    if (half != 0) {
      page = Arrays.copyOf(page, page.length + 1);
      endHalf();
    }
    return Arrays.copyOf(page, size);
  }
}
