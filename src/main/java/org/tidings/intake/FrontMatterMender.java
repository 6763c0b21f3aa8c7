package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.load.LooseYaml;

/**
 * Reads front matter that YAML refuses, line by line, where what its author meant is plain: keys at
 * the margin, items behind hyphens, everything else the rest of the value above.
 */
final class FrontMatterMender {
  private static final Pattern KEY =
      Pattern.compile(
          "( {0,2})([\"']?[A-Za-z][\\w-]*(?: [A-Za-z-]+)?[\"']?)[ \\t]*:(?:[ \\t]+(.*)|)");
  private static final Pattern TIGHT = Pattern.compile("([A-Za-z][\\w-]*):(\\S.*)");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*-(?:[ \\t]+(.*)|)");
  private static final Pattern TIGHT_ITEM = Pattern.compile("[ \\t]*-([^\\s-].*)");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*|)");

  private final int firstLine;
  private final Notes notes;
  private final List<LooseYaml.Field> fields = new ArrayList<>();
  private Optional<MendedValue> open = Optional.empty();
  private boolean conflict;

  FrontMatterMender(int firstLine, Notes notes) {
    this.firstLine = firstLine;
    this.notes = notes;
  }

  LooseYaml.Fields mend(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i).stripTrailing(), firstLine + i);
    }
    close();
    return new LooseYaml.Fields(fields, firstLine);
  }

  /** Whether two versions of the page were left in it by a merge. */
  boolean hasConflict() {
    return conflict;
  }

  private void line(String line, int number) {
    if (line.isBlank()) {
      open.ifPresent(MendedValue::gap);
    } else if (CONFLICT.matcher(line).matches()) {
      conflict = true;
      notes.guessed(
          "front matter mended", number, "a mark of an unfinished merge; both versions are kept");
    } else if (!key(line, number) && !item(line, number)) {
      rest(line, number);
    }
  }

  private boolean key(String line, int number) {
    Matcher key = KEY.matcher(line);
    if (key.matches() && startsKey(key)) {
      start(key.group(2), number, key.group(3));
      return true;
    }
    Matcher tight = TIGHT.matcher(line);
    if (tight.matches() && Keys.isKnown(tight.group(1)) && !isInsideQuotes()) {
      notes.changed(
          "front matter mended", number, "a blank was missing after " + tight.group(1) + ":");
      start(tight.group(1), number, tight.group(2));
      return true;
    }
    return false;
  }

  /** A key stands at the margin; with a blank or inside a quotation it must be one we know. */
  private boolean startsKey(Matcher key) {
    boolean plain = key.group(1).isEmpty() && key.group(2).indexOf(' ') < 0 && !isInsideQuotes();
    if (plain) {
      return true;
    }
    return Keys.isKnown(key.group(2)) && (!isInsideQuotes() || key.group(1).isEmpty());
  }

  private boolean isInsideQuotes() {
    return open.isPresent() && open.get().isInsideQuotes();
  }

  private void start(String key, int number, @org.jspecify.annotations.Nullable String value) {
    close();
    MendedValue next = new MendedValue(key, number);
    next.add(value == null ? "" : value.strip());
    open = Optional.of(next);
  }

  private boolean item(String line, int number) {
    if (open.isEmpty() || isInsideQuotes()) {
      return false;
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      open.get().item(item.group(1) == null ? "" : item.group(1), number);
      return true;
    }
    Matcher tight = TIGHT_ITEM.matcher(line);
    if (tight.matches() && Keys.isList(open.get().key())) {
      notes.changed("front matter mended", number, "a blank was missing after the hyphen");
      open.get().item(tight.group(1), number);
      return true;
    }
    return false;
  }

  private void rest(String line, int number) {
    boolean indented = Character.isWhitespace(line.charAt(0));
    boolean fits =
        open.isPresent()
            && !open.get().isComplete()
            && (indented || isInsideQuotes() || Keys.isProse(open.get().key()))
            && !line.startsWith("#");
    if (fits) {
      open.get().add(line.strip());
    } else {
      notes.dropped("front matter mended", number, "a line that is neither key nor value: " + line);
    }
  }

  private void close() {
    open.ifPresent(value -> fields.add(value.field()));
    open = Optional.empty();
  }
}
