package org.tidings.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page cut into front matter and body, however its author marked the border.
 *
 * @param fieldsLine the line on which the front matter's own text starts
 * @param bodyLine the line on which the body starts
 * @param style {@code yaml}, {@code toml}, {@code json} or {@code none}
 */
record FrontMatterSplit(String fields, int fieldsLine, String body, int bodyLine, String style) {

  private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
  private static final Pattern END = Pattern.compile("(---|\\.\\.\\.)[ \\t]*");
  private static final Pattern BAD_FENCE = Pattern.compile("(--|----+|[—–][—–-]*|-[—–]+)[ \\t]*");
  private static final Pattern KEY = Pattern.compile("[\"']?[A-Za-z][\\w-]{0,40}[\"']? *:( .*|)");
  private static final Pattern FIELD_LIKE =
      Pattern.compile("([\"']?[A-Za-z][\\w -]{0,40}[\"']? *:.*|[ \\t].*|-.*|#.*|[\\]}].*)");
  private static final int LONGEST_BLOCK = 400;

  static FrontMatterSplit of(String text, Notes notes) {
    List<String> lines = text.lines().toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return none(lines, 0);
    }
    if (first > 0) {
      notes.changed("front matter mended", 1, "blank lines above the front matter");
    }
    String opening = lines.get(first);
    if (opening.strip().equals("+++")) {
      return other(lines, first, "+++", "toml");
    }
    if (opening.strip().equals("{")) {
      return other(lines, first, "}", "json");
    }
    if (FENCE.matcher(opening).matches()) {
      return fenced(lines, first, notes);
    }
    if (BAD_FENCE.matcher(opening).matches() && isBlock(lines, first + 1)) {
      notes.changed(
          "front matter mended", first + 1, "the opening line should be ---, not " + opening);
      return fenced(lines, first, notes);
    }
    return withoutFence(lines, first, notes);
  }

  private static FrontMatterSplit withoutFence(List<String> lines, int first, Notes notes) {
    for (int i = first; i < Math.min(first + 5, lines.size()); i++) {
      if (i > first && FENCE.matcher(lines.get(i)).matches() && isBlock(lines, i + 1)) {
        notes.dropped(
            "front matter mended", first + 1, "text above the front matter: " + lines.get(first));
        return fenced(lines, i, notes);
      }
    }
    if (isBlock(lines, first) && end(lines, first) < lines.size()) {
      notes.changed("front matter mended", first + 1, "the opening --- was missing");
      return cut(lines, first, end(lines, first), 1);
    }
    return none(lines, first);
  }

  private static FrontMatterSplit fenced(List<String> lines, int fence, Notes notes) {
    int from = fence + 1;
    while (from < lines.size()
        && (lines.get(from).isBlank() || FENCE.matcher(lines.get(from)).matches())) {
      if (!lines.get(from).isBlank()) {
        if (!isBlock(lines, from + 1)) {
          break;
        }
        notes.changed("front matter mended", from + 1, "a second --- line");
      }
      from++;
    }
    int end = end(lines, from);
    if (end == lines.size()) {
      end = guessedEnd(lines, from);
      notes.guessed(
          "front matter mended",
          end + 1,
          "the closing --- was missing; the front matter is taken to end above this line");
      return cut(lines, from, end, 0);
    }
    if (!END.matcher(lines.get(end)).matches()) {
      notes.changed("front matter mended", end + 1, "the closing line should be ---");
    }
    FrontMatterSplit split = cut(lines, from, end, 1);
    return withoutSecondFence(split, lines, notes);
  }

  /** Some close the front matter twice. */
  private static FrontMatterSplit withoutSecondFence(
      FrontMatterSplit split, List<String> lines, Notes notes) {
    int next = split.bodyLine - 1;
    boolean twice =
        next < lines.size()
            && FENCE.matcher(lines.get(next)).matches()
            && lines.get(next - 1).startsWith("---");
    if (!twice) {
      return split;
    }
    notes.changed("front matter mended", next + 1, "a second --- line");
    return new FrontMatterSplit(
        split.fields, split.fieldsLine, join(lines, next + 1, lines.size()), next + 2, "yaml");
  }

  private static FrontMatterSplit other(
      List<String> lines, int first, String closing, String style) {
    int end = first + 1;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals(closing)) {
      end++;
    }
    if (end == lines.size()) {
      return none(lines, first);
    }
    boolean json = style.equals("json");
    return new FrontMatterSplit(
        join(lines, json ? first : first + 1, json ? end + 1 : end),
        json ? first + 1 : first + 2,
        join(lines, end + 1, lines.size()),
        end + 2,
        style);
  }

  private static FrontMatterSplit cut(List<String> lines, int from, int end, int fence) {
    return new FrontMatterSplit(
        join(lines, from, end),
        from + 1,
        join(lines, end + fence, lines.size()),
        end + fence + 1,
        "yaml");
  }

  private static FrontMatterSplit none(List<String> lines, int first) {
    return new FrontMatterSplit("", 1, join(lines, first, lines.size()), first + 1, "none");
  }

  private static String join(List<String> lines, int from, int to) {
    return from >= to ? "" : String.join("\n", lines.subList(from, to)) + "\n";
  }

  /** The line that closes the block, else one that was meant to. */
  private static int end(List<String> lines, int from) {
    int last = Math.min(lines.size(), from + LONGEST_BLOCK);
    boolean odd = from > 0 && BAD_FENCE.matcher(lines.get(from - 1)).matches();
    int meant = lines.size();
    for (int i = from; i < last; i++) {
      if (END.matcher(lines.get(i)).matches()) {
        return odd ? Math.min(i, meant) : i;
      }
      if (meant == lines.size() && BAD_FENCE.matcher(lines.get(i)).matches()) {
        meant = i;
      }
    }
    return meant;
  }

  /** The first line that can't be front matter and has a blank line above it. */
  private static int guessedEnd(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      boolean above = i > from && lines.get(i - 1).isBlank();
      if (above && !lines.get(i).isBlank() && !FIELD_LIKE.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  /** Whether two keys that we know stand here before anything that is no front matter. */
  private static boolean isBlock(List<String> lines, int from) {
    int known = 0;
    for (int i = from; i < Math.min(lines.size(), from + 60); i++) {
      String line = lines.get(i);
      if (END.matcher(line).matches()) {
        return known >= 1;
      }
      if (KEY.matcher(line).matches() && Keys.isKnown(line.substring(0, line.indexOf(':')))) {
        known++;
      }
      if (known >= 2) {
        return true;
      }
    }
    return false;
  }
}
