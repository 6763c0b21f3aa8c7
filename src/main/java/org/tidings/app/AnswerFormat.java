package org.tidings.app;

import org.tidings.base.Ascii;

/** How a verb's answer is printed: for people or for a program. */
enum AnswerFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return Ascii.lower(name());
  }
}
