package org.tidings.intake;

import java.util.Arrays;

/** A text that knows from which line of the old file each of its own lines came. */
final class MappedText {
  private final String text;
  private final int[] starts;
  private final int[] lines;

  private MappedText(String text, int[] starts, int[] lines) {
    this.text = text;
    this.starts = starts;
    this.lines = lines;
  }

  static MappedText of(String text, int firstLine) {
    Builder builder = new Builder();
    builder.copy(text, firstLine);
    return builder.build();
  }

  String text() {
    return text;
  }

  /** The line of the old file that a character came from. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return starts.length == 0 ? 1 : lines[Math.max(0, found >= 0 ? found : -found - 2)];
  }

  /** Puts a text together from old pieces and new ones. */
  static final class Builder {
    private static final int LONGEST_PREFIX = 200;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] lines = new int[64];
    private int count;

    /** A piece of the old text, which starts in that line. */
    void copy(CharSequence piece, int line) {
      int from = line;
      for (int i = 0; i < piece.length(); i++) {
        if (i == 0 || piece.charAt(i - 1) == '\n') {
          mark(from);
        }
        text.append(piece.charAt(i));
        if (piece.charAt(i) == '\n') {
          from++;
        }
      }
    }

    /** A piece of another text that knows its lines. */
    void copy(MappedText from, int start, int end) {
      for (int i = start; i < end; i++) {
        if (i == start || from.text.charAt(i - 1) == '\n') {
          mark(from.lineAt(i));
        }
        text.append(from.text.charAt(i));
      }
    }

    /** A new piece that stands for something in that line. */
    void put(String piece, int line) {
      for (int i = 0; i < piece.length(); i++) {
        if (i == 0 || piece.charAt(i - 1) == '\n') {
          mark(line);
        }
        text.append(piece.charAt(i));
      }
    }

    private void mark(int line) {
      if (count > 0 && lines[count - 1] == line && !endsLine()) {
        return;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        lines = Arrays.copyOf(lines, count * 2);
      }
      starts[count] = text.length();
      lines[count] = line;
      count++;
    }

    private boolean endsLine() {
      return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    /** What was written last, for those who must know what they stand behind. */
    CharSequence soFar() {
      return text;
    }

    /** What stands in the line so far, when it is only quote marks and blanks. */
    String prefix() {
      String line = lineSoFar();
      return line.matches("[ \\t>]*") ? line : "";
    }

    /** Whether nothing but quote marks and blanks stands in the line so far. */
    boolean isAtPrefix() {
      return lineSoFar().matches("[ \\t>]*");
    }

    /** The beginning of the line; of a long one only its end. */
    private String lineSoFar() {
      int start = text.length();
      while (start > 0
          && text.charAt(start - 1) != '\n'
          && text.length() - start < LONGEST_PREFIX) {
        start--;
      }
      return text.substring(start);
    }

    /** Sees to it that a blank line stands before what comes next. */
    void separate(int line) {
      if (!text.isEmpty()) {
        boolean blank = endsLine() && text.length() > 1 && text.charAt(text.length() - 2) == '\n';
        put(blank ? "" : endsLine() ? "\n" : "\n\n", line);
      }
    }

    /** Takes back the blanks and tabs at the end of the current line. */
    void trimLine() {
      int end = text.length();
      while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
        end--;
      }
      text.setLength(end);
      while (count > 0 && starts[count - 1] > end) {
        count--;
      }
    }

    MappedText build() {
      return new MappedText(
          text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(lines, count));
    }
  }
}
