package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.base.Location;
import org.tidings.markup.Passage;
import org.tidings.markup.Prose;

/** The texts of data that readers can download: cells below the words of their column, or lines. */
final class DataTexts {
  private static final Set<String> TABLES = Set.of("csv", "tsv");
  private static final Set<String> LINES = Set.of("json", "yaml", "yml", "txt", "md", "geojson");

  private final SourceText source;
  private final List<Passage> texts = new ArrayList<>();
  private List<String> columns = List.of();

  private DataTexts(SourceText source) {
    this.source = source;
  }

  static boolean areIn(SourceFile file) {
    String ending = file.path().extension();
    return TABLES.contains(ending) || LINES.contains(ending);
  }

  static Prose of(SourceText source) {
    DataTexts data = new DataTexts(source);
    boolean table = TABLES.contains(source.file().extension());
    for (int line = 1; line <= source.lineCount(); line++) {
      if (table) {
        data.row(line);
      } else {
        data.text("", source.line(line), line, 0);
      }
    }
    return new Prose(source.file(), data.texts);
  }

  private void row(int number) {
    String line = source.line(number);
    List<String> cells = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i <= line.length(); i++) {
      boolean end = i == line.length();
      quoted ^= !end && line.charAt(i) == '"';
      if (end || (!quoted && ",;\t".indexOf(line.charAt(i)) >= 0)) {
        String cell = line.substring(start, i);
        String column = cells.size() < columns.size() ? columns.get(cells.size()) : "";
        text(column, cell, number, start);
        cells.add(cell.replace("\"", "").strip());
        start = i + 1;
      }
    }
    if (number == 1) {
      columns = cells;
    }
  }

  private void text(String column, String words, int line, int from) {
    if (!words.isBlank()) {
      Location at = new Location(source.file(), line, from + 1, from + 1 + words.length());
      texts.add(Passage.of(Passage.Kind.TABLE_CELL, column, words, at));
    }
  }
}
