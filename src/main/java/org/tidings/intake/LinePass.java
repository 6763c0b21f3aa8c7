package org.tidings.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.model.Slug;

/**
 * Takes off what only one dialect of Markdown knows (attributes in braces, abbreviations) and sets
 * headings below the page's own title.
 */
final class LinePass {
  private static final Pattern ATTRIBUTE_LINE = Pattern.compile("[ \\t>]*\\{:[^{}]*\\}\\s*");
  private static final Pattern TOC = Pattern.compile("[ \\t>]*\\{:\\s*toc\\b[^{}]*\\}\\s*");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("[ \\t]*\\{:[^{}\\n]*\\}|\\{::[^{}\\n]*\\}|\\{:/[^{}\\n]*\\}");
  private static final Pattern BRACES =
      Pattern.compile("[ \\t]*\\{[ ]*([.#][A-Za-z][^{}\\n]*)\\}[ \\t]*$");
  private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]]+\\]:\\s.*");
  private static final Pattern TIGHT_HEADING = Pattern.compile("(#{2,6})([^#\\s].*)");
  private static final Pattern HEADING = Pattern.compile("( {0,3})(#{1,6})([ \\t]+.*|)");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})[ \\t]*");
  private static final Pattern PARAGRAPH =
      Pattern.compile(" {0,3}[^\\s>#|`~*+\\d<-].*| {0,3}[*_\\d`\\[<].*");

  private static final Pattern HAND_MADE =
      Pattern.compile("#{1,6}[ \\t]+([^{}]*)\\{:?[ ]*#([\\w-]+)[^{}]*\\}.*");

  private record Line(String text, int number, boolean code) {}

  private final Notes notes;
  private final String title;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, String> marks = new HashMap<>();

  LinePass(Notes notes, String title) {
    this.notes = notes;
    this.title = title;
  }

  MappedText convert(MappedText body) {
    read(body);
    headings();
    return write();
  }

  /** The ids that were given to headings by hand, and the words of those headings. */
  Map<String, String> marks() {
    return marks;
  }

  private void read(MappedText body) {
    String text = body.text();
    CodeRanges code = CodeRanges.of(text);
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      Line line = new Line(text.substring(start, end), body.lineAt(start), code.contains(start));
      if (line.code) {
        lines.add(line);
      } else {
        dialect(line);
      }
      start = end + 1;
    }
  }

  private void dialect(Line line) {
    if (TOC.matcher(line.text).matches()) {
      notes.dropped("marks of one Markdown dialect", line.number, line.text);
      if (!lines.isEmpty()
          && lines.get(lines.size() - 1).text.matches("[ \\t]*([-*+]|1\\.) .{0,40}")) {
        lines.remove(lines.size() - 1);
      }
      return;
    }
    if (ATTRIBUTE_LINE.matcher(line.text).matches()) {
      notes.dropped("marks of one Markdown dialect", line.number, line.text);
      return;
    }
    if (ABBREVIATION.matcher(line.text).matches()) {
      notes.dropped("definitions of abbreviations", line.number, line.text);
      return;
    }
    lines.add(new Line(withoutMarks(line), line.number, false));
  }

  private String withoutMarks(Line line) {
    String text = line.text;
    if (text.indexOf('{') >= 0) {
      remember(text);
      text = BRACES.matcher(ATTRIBUTE.matcher(text).replaceAll("")).replaceAll("");
      if (!text.equals(line.text)) {
        notes.dropped("marks of one Markdown dialect", line.number, line.text);
      }
    }
    Matcher tight = TIGHT_HEADING.matcher(text);
    if (tight.matches()) {
      notes.changed("headings", line.number, "a blank was missing after " + tight.group(1));
      return tight.group(1) + " " + tight.group(2);
    }
    return text;
  }

  private void remember(String text) {
    Matcher id = HAND_MADE.matcher(text);
    if (id.matches()) {
      marks.put(id.group(2), id.group(1).strip());
    }
  }

  private void headings() {
    dropTitle();
    int first = firstTop();
    if (first < 0) {
      return;
    }
    notes.changed(
        "headings",
        lines.get(first).number,
        "headings of the first level became the second, and so on");
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Matcher heading = HEADING.matcher(line.text);
      if (line.code) {
        continue;
      }
      if (heading.matches()) {
        String marks = "#".repeat(Math.min(6, heading.group(2).length() + 1));
        lines.set(i, new Line(heading.group(1) + marks + heading.group(3), line.number, false));
      } else if (isUnderline(i)) {
        lower(i);
      }
    }
  }

  private void lower(int underline) {
    Line line = lines.get(underline);
    Line above = lines.get(underline - 1);
    if (line.text.strip().startsWith("=")) {
      lines.set(underline, new Line(line.text.replace('=', '-'), line.number, false));
    } else if (underline < 2 || lines.get(underline - 2).text.isBlank()) {
      lines.set(underline - 1, new Line("### " + above.text.strip(), above.number, false));
      lines.set(underline, new Line("", line.number, false));
    }
  }

  /** Whether a line makes a heading of the one above. */
  private boolean isUnderline(int index) {
    if (index == 0 || !UNDERLINE.matcher(lines.get(index).text).matches()) {
      return false;
    }
    Line above = lines.get(index - 1);
    return !above.code && !above.text.isBlank() && PARAGRAPH.matcher(above.text).matches();
  }

  private int firstTop() {
    for (int i = 0; i < lines.size(); i++) {
      if (isTop(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTop(int index) {
    Line line = lines.get(index);
    Matcher heading = HEADING.matcher(line.text);
    boolean marked = heading.matches() && heading.group(2).length() == 1;
    boolean underlined = line.text.strip().startsWith("=") && isUnderline(index);
    return !line.code && (marked || underlined);
  }

  /** A body often begins by repeating its title. */
  private void dropTitle() {
    int first = 0;
    while (first < lines.size() && lines.get(first).text.isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return;
    }
    boolean underlined = first + 1 < lines.size() && isTop(first + 1);
    String words = lines.get(first).text.replaceAll("^[# \\t]+|[# \\t]+$", "");
    if ((isTop(first) || underlined) && Slug.of(words).equals(Slug.of(title))) {
      notes.dropped(
          "headings", lines.get(first).number, "the title, which stood in the text again");
      lines.subList(first, underlined ? first + 2 : first + 1).clear();
    }
  }

  private MappedText write() {
    MappedText.Builder out = new MappedText.Builder();
    for (Line line : lines) {
      out.put(line.text + "\n", line.number);
    }
    return out.build();
  }
}
