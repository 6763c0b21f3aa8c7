package org.tidings.base;

/** What a value written by {@link RecordWriter} begins with. */
final class RecordTag {
  static final int TEXT = 0;
  static final int AGAIN = 1;
  static final int SHAPE = 2;
  static final int RECORD = 3;
  static final int EMPTY = 4;
  static final int PRESENT = 5;
  static final int LIST = 6;
  static final int SET = 7;
  static final int MAP = 8;
  static final int TRUE = 9;
  static final int FALSE = 10;
  static final int INTEGER = 11;
  static final int LONG = 12;
  static final int INSTANT = 13;
  static final int DAY = 14;
  static final int ENUM = 15;
  static final int MATCH = 16;

  private RecordTag() {}
}
