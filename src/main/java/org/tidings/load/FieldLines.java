package org.tidings.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/** Tells lines that look like front matter from lines that look like text. */
final class FieldLines {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*) *:(\\s.*)?");
  private static final Pattern LIKELY =
      Pattern.compile("\\s+\\S.*|-( .*)?|#.*|<{7}.*|={7}|>{7}.*|[A-Za-z_][A-Za-z0-9_-]*:.*");

  private final SourceText source;
  private final FieldTable table;

  FieldLines(SourceText source, FieldTable table) {
    this.source = source;
    this.table = table;
  }

  /** Whether a line is a field by its form. */
  boolean isField(int line) {
    return FIELD.matcher(source.line(line)).matches();
  }

  /** Whether a line is a field by its form and by a name that somebody uses. */
  boolean isKnownField(int line) {
    Matcher field = FIELD.matcher(source.line(line));
    return field.matches()
        && (table.field(Ascii.lower(field.group(1))).isPresent()
            || ForeignKeys.of(table, field.group(1)).isPresent());
  }

  /** The last line of front matter that nothing closes. */
  int last(int open) {
    int last = open;
    for (int line = open + 1; line <= source.lineCount(); line++) {
      String text = source.line(line);
      if (!text.isBlank()) {
        if (!LIKELY.matcher(text).matches()) {
          break;
        }
        last = line;
      }
    }
    return last;
  }

  /** Whether most of the lines from one to before another look like fields. */
  boolean mostly(int from, int to) {
    int fields = 0;
    int others = 0;
    for (int line = from; line < to; line++) {
      String text = source.line(line);
      if (isField(line)) {
        fields++;
      } else if (!text.isBlank() && !LIKELY.matcher(text).matches()) {
        others++;
      }
    }
    return fields > 0 && fields >= others;
  }
}
