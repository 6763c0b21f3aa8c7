package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidings.base.UrlPath;

/** Holds {@code templates/README.md} to what templates really see. */
class ThemeReferenceTest {
  private static final List<Class<? extends Record>> VIEWS =
      List.of(
          SiteView.class,
          PageFrame.class,
          HomeView.class,
          StoryView.class,
          NoticeView.class,
          NoticesView.class,
          ListingView.class,
          IndexView.class,
          StandingView.class,
          SubscribeView.class,
          SearchView.class,
          PolicyView.class,
          CorrectionsView.class,
          TombstoneView.class,
          MissingView.class,
          RedirectView.class);

  @Test
  void everyKeyOfEveryViewIsInTheReference() throws IOException {
    Map<String, List<String>> records = new TreeMap<>();
    VIEWS.forEach(view -> collect(view, records));
    assertEquals(text(records), text(documented()));
  }

  @Test
  void everyPageIsPrintedWithAViewOfTheReference() {
    assertEquals(
        List.of(),
        Printed.of(Sample.full()).artifacts().values().stream()
            .filter(PrintedPage.class::isInstance)
            .map(page -> ((PrintedPage) page).page().printing().view().getClass())
            .filter(view -> !VIEWS.contains(view))
            .distinct()
            .toList());
  }

  private static String text(Map<String, List<String>> tables) {
    StringBuilder text = new StringBuilder();
    tables.forEach((name, rows) -> text.append(name).append(rows).append('\n'));
    return text.toString();
  }

  private static Map<String, List<String>> documented() throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("templates/README.md"))) {
      if (line.startsWith("### ")) {
        rows = new ArrayList<>();
        tables.put(line.substring(4), rows);
      } else if (line.startsWith("| `") && !tables.isEmpty()) {
        String[] cells = line.split(" \\| ", 3);
        rows.add(cells[0].replaceAll("[|` ]", "") + ": " + cells[1]);
      }
    }
    return tables;
  }

  private static void collect(Class<?> type, Map<String, List<String>> records) {
    String name = type.getName().replaceFirst(".*\\.", "").replace('$', '.');
    if (!type.isRecord()
        || type == UrlPath.class
        || type == JsonLd.class
        || type == Markup.class
        || records.containsKey(name)) {
      return;
    }
    records.put(
        name,
        Stream.of(type.getRecordComponents())
            .map(component -> component.getName() + ": " + words(component.getGenericType()))
            .toList());
    for (RecordComponent component : type.getRecordComponents()) {
      classes(component.getGenericType()).forEach(other -> collect(other, records));
    }
  }

  private static Stream<Class<?>> classes(Type type) {
    return type instanceof ParameterizedType many
        ? Arrays.stream(many.getActualTypeArguments()).flatMap(ThemeReferenceTest::classes)
        : Stream.of((Class<?>) type);
  }

  private static String words(Type type) {
    if (type instanceof ParameterizedType many) {
      String inner = words(many.getActualTypeArguments()[0]);
      return many.getRawType() == Optional.class
          ? inner + ", may be missing"
          : many.getRawType() == List.class ? "list of " + inner : "texts by key";
    }
    Map<Class<?>, String> plain = new LinkedHashMap<>();
    plain.put(String.class, "text");
    plain.put(int.class, "number");
    plain.put(boolean.class, "true or false");
    plain.put(UrlPath.class, "path");
    plain.put(JsonLd.class, "data");
    plain.put(Markup.class, "markup");
    Class<?> known = (Class<?>) type;
    return plain.getOrDefault(known, known.getName().replaceFirst(".*\\.", "").replace('$', '.'));
  }
}
