package org.tidings.page;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers a page in memory, without the locks that the JDK's string writer takes. */
final class PageWriter extends Writer {
  private static final int USUAL_SIZE = 24 * 1024;

  private final StringBuilder page = new StringBuilder(USUAL_SIZE);

  @Override
  public void write(int letter) {
    page.append((char) letter);
  }

  @Override
  public void write(char[] letters, int offset, int length) {
    page.append(letters, offset, length);
  }

  @Override
  public void write(String text) {
    page.append(text);
  }

  @Override
  public void write(String text, int offset, int length) {
    page.append(text, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return page.toString();
  }

  byte[] bytes() {
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }
}
