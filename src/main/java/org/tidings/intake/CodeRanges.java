package org.tidings.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a Markdown text holds code, which no conversion may touch: fences and code spans. */
final class CodeRanges {
  private final int[] starts;
  private final int[] ends;

  private CodeRanges(List<int[]> ranges) {
    starts = ranges.stream().mapToInt(range -> range[0]).toArray();
    ends = ranges.stream().mapToInt(range -> range[1]).toArray();
  }

  static CodeRanges of(String text) {
    Scan scan = new Scan(text);
    scan.run();
    return new CodeRanges(scan.ranges);
  }

  /** Whether a character is code. */
  boolean contains(int offset) {
    return end(offset) >= 0;
  }

  /** The end of the code in which a character stands; -1 when it stands in none. */
  int end(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    return index >= 0 && offset < ends[index] ? ends[index] : -1;
  }

  private static final class Scan {
    private final String text;
    private final List<int[]> ranges = new ArrayList<>();
    private String fence = "";
    private int opened;
    private int paragraph;

    Scan(String text) {
      this.text = text;
    }

    void run() {
      int start = 0;
      while (start < text.length()) {
        int next = text.indexOf('\n', start);
        int end = next < 0 ? text.length() : next;
        line(start, end);
        start = end + 1;
      }
      if (fence.isEmpty()) {
        spans(paragraph, text.length());
      } else {
        ranges.add(new int[] {opened, text.length()});
      }
    }

    private void line(int start, int end) {
      String line = text.substring(start, end);
      String mark = fenceMark(line);
      if (!fence.isEmpty()) {
        boolean closes =
            mark.startsWith(fence) && withoutPrefix(line).substring(mark.length()).isBlank();
        if (closes) {
          ranges.add(new int[] {opened, end});
          fence = "";
          paragraph = Math.min(end + 1, text.length());
        }
      } else if (!mark.isEmpty()) {
        spans(paragraph, start);
        fence = mark;
        opened = start;
      } else if (line.isBlank()) {
        spans(paragraph, start);
        paragraph = Math.min(end + 1, text.length());
      }
    }

    private static String withoutPrefix(String line) {
      int at = 0;
      while (at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      return line.substring(at);
    }

    private static String fenceMark(String line) {
      String rest = withoutPrefix(line);
      if (!rest.startsWith("```") && !rest.startsWith("~~~")) {
        return "";
      }
      int length = run(rest, 0);
      boolean span = rest.charAt(0) == '`' && rest.indexOf('`', length) >= 0;
      return span ? "" : rest.substring(0, length);
    }

    private static int run(CharSequence text, int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) == text.charAt(from)) {
        at++;
      }
      return at - from;
    }

    /** Code spans of one paragraph: a run of backticks up to the next run as long. */
    private void spans(int from, int to) {
      List<int[]> runs = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (text.charAt(i) == '`') {
          int length = Math.min(run(text, i), to - i);
          runs.add(new int[] {i, length});
          i += length - 1;
        }
      }
      int[] next = nextAlike(runs);
      for (int i = 0; i < runs.size(); i++) {
        int[] opening = runs.get(i);
        boolean escaped = opening[0] > 0 && text.charAt(opening[0] - 1) == '\\';
        if (next[i] >= 0 && !escaped) {
          int[] closing = runs.get(next[i]);
          ranges.add(new int[] {opening[0], closing[0] + closing[1]});
          i = next[i];
        }
      }
    }

    private static int[] nextAlike(List<int[]> runs) {
      int[] next = new int[runs.size()];
      Map<Integer, Integer> last = new HashMap<>();
      for (int i = runs.size() - 1; i >= 0; i--) {
        next[i] = last.getOrDefault(runs.get(i)[1], -1);
        last.put(runs.get(i)[1], i);
      }
      return next;
    }
  }
}
