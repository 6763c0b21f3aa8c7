package org.tidings.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;

/**
 * Reads YAML that was refused once more, line by line, to say what an editor can act on; and mends
 * it on the way, so that one run tells of all faults.
 */
final class BlockDoctor {
  private final BlockLines lines;
  private final ValueDoctor values;
  private final StrayLines strays;
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean waiting;

  BlockDoctor(BlockLines lines) {
    this.lines = lines;
    this.values = new ValueDoctor(lines);
    this.strays = new StrayLines(lines);
  }

  /** A list or a group of fields that is open, and how far it is indented. */
  private record Level(int indent, boolean list) {}

  void examine() {
    for (int i = 0; i < lines.count() && !lines.isHopeless(); ) {
      i = examine(i);
    }
  }

  private int examine(int i) {
    if (lines.isSilent(i)) {
      return i + 1;
    }
    if (MergeConflict.isMarker(lines.line(i))) {
      return new MergeConflict(lines).mend(i);
    }
    if (lines.isItem(i)) {
      return item(i);
    }
    Matcher key = BlockLines.KEY.matcher(lines.content(i));
    return key.matches() ? field(i, key) : stray(i);
  }

  private int field(int i, Matcher key) {
    place(i);
    int indent = lines.indent(i);
    waiting = key.start(2) < 0 || key.group(2).startsWith("#");
    if (waiting) {
      strays.after(i, -1);
      return i + 1;
    }
    int column = indent + key.start(2);
    boolean goesOn = "\"'[{|>".indexOf(key.group(2).charAt(0)) < 0;
    strays.after(i, goesOn ? column : -1);
    int next = values.value(i, indent, column);
    return lines.isFaulty(i) ? orphans(next, indent) : next;
  }

  /** What belongs to a value that had to be replaced is told with it. */
  private int orphans(int from, int indent) {
    int i = from;
    while (i < lines.count()
        && (lines.isSilent(i) || lines.indent(i) > indent || lines.isItem(i))
        && !MergeConflict.isMarker(lines.line(i))) {
      if (!lines.isSilent(i)) {
        lines.mend(i, "");
      }
      i++;
    }
    return i;
  }

  /** Puts a field on the level it belongs to. */
  private void place(int i) {
    int indent = lines.indent(i);
    if (levels.isEmpty()) {
      levels.push(new Level(0, false));
      if (indent > 0) {
        outdent(i, 0);
      }
      return;
    }
    Level inner = null;
    while (levels.size() > 1 && levels.peek().indent() > indent) {
      inner = levels.pop();
    }
    Level top = levels.peek();
    if (top.indent() == indent && !top.list()) {
      return;
    }
    if (waiting && indent > top.indent()) {
      levels.push(new Level(indent, false));
    } else if (inner != null && top.list() && indent > top.indent()) {
      levels.push(inner);
      outdent(i, inner.indent());
    } else {
      toField(i, indent);
    }
  }

  private void toField(int i, int indent) {
    while (levels.size() > 1 && levels.peek().list()) {
      levels.pop();
    }
    if (levels.peek().indent() != indent) {
      outdent(i, levels.peek().indent());
    }
  }

  private void outdent(int i, int wanted) {
    String line = lines.content(i);
    lines.error(
        "indent",
        i,
        "this line starts in column %s, but fields of its level start in column %s"
            .formatted(lines.indent(i) + 1, wanted + 1),
        wanted == 0
            ? "Take the blanks before it away: " + Shown.brief(line)
            : "Let it start in column %s.".formatted(wanted + 1));
    lines.mend(i, " ".repeat(wanted) + line);
  }

  private int item(int i) {
    int indent = lines.indent(i);
    Level last = levels.peek();
    while (levels.size() > 1 && levels.peek().indent() > indent) {
      last = levels.pop();
    }
    Level top = levels.peek();
    if (top == null) {
      if (BlockLines.KEY.matcher(lines.content(i).substring(1).strip()).matches()) {
        return hyphenBefore(i);
      }
      levels.push(new Level(indent, true));
    } else if (waiting && indent >= top.indent() && !top.list()) {
      levels.push(new Level(indent, true));
    } else if (!top.list() || top.indent() != indent) {
      return misplaced(i, top, last);
    }
    waiting = false;
    String line = lines.line(i);
    int column = indent + 1;
    while (column < line.length() && line.charAt(column) == ' ') {
      column++;
    }
    strays.after(i, -1);
    return column >= line.length() ? i + 1 : itemValue(i, column);
  }

  private int hyphenBefore(int i) {
    String field = lines.content(i).substring(1).strip();
    lines.error(
        "list-indent",
        i,
        "there is a hyphen before this field, as if it were an item of a list",
        "Write it without: " + Shown.brief(field));
    lines.mend(i, field);
    return i;
  }

  private int itemValue(int i, int column) {
    Matcher key = BlockLines.KEY.matcher(lines.line(i).substring(column).stripTrailing());
    if (!key.matches()) {
      return values.value(i, lines.indent(i), column);
    }
    levels.push(new Level(column, false));
    waiting = key.start(2) < 0;
    return waiting ? i + 1 : values.value(i, column, column + key.start(2));
  }

  private int misplaced(int i, Level top, Level last) {
    Level list = top.list() ? top : last;
    if (list != null && list.list()) {
      lines.error(
          "list-indent",
          i,
          "this item starts in column %s, the items above it in column %s"
              .formatted(lines.indent(i) + 1, list.indent() + 1),
          "Put the hyphen in column %s, below the one above.".formatted(list.indent() + 1));
      lines.mend(i, " ".repeat(list.indent()) + lines.content(i));
      if (!top.list()) {
        levels.push(list);
      }
      return i + 1;
    }
    lines.error(
        "list-indent",
        i,
        "this is an item of a list, but the field above already has a value on its own line",
        strays.asList());
    int end = i;
    while (end < lines.count() && lines.isItem(end)) {
      lines.mend(end, "");
      end++;
    }
    return end;
  }

  private int stray(int i) {
    boolean inList = !levels.isEmpty() && levels.peek().list();
    return strays.mend(i, waiting, inList);
  }
}
