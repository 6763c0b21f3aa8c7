package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the interface in English and Irish. */
class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern USED = Pattern.compile("\\b([tn])\\(\"([a-z0-9.-]+)\"");

  private final Map<String, String> english = new TreeMap<>(Sample.texts("en"));
  private final Map<String, String> irish = new TreeMap<>(Sample.texts("ga"));

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(english.keySet(), irish.keySet());
  }

  @Test
  void bothLanguagesFillInTheSame() {
    english.forEach(
        (key, text) ->
            assertEquals(placeholders(text), placeholders(irish.getOrDefault(key, "")), key));
  }

  @Test
  void countedTextsHaveAllFiveForms() {
    for (String key : english.keySet()) {
      if (key.endsWith(".other")) {
        String stem = key.substring(0, key.length() - ".other".length());
        for (String form : List.of("one", "two", "few", "many")) {
          assertTrue(english.containsKey(stem + "." + form), stem + "." + form);
        }
      }
    }
  }

  @Test
  void templatesUseOnlyTextsThatExist() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
        for (MatchResult use : USED.matcher(Files.readString(file)).results().toList()) {
          String key = use.group(2) + (use.group(1).equals("n") ? ".other" : "");
          assertTrue(isKey(key), file + ": " + key);
        }
      }
    }
  }

  /** A key, or the beginning of some that a template puts together. */
  private boolean isKey(String key) {
    return key.endsWith(".")
        ? english.keySet().stream().anyMatch(each -> each.startsWith(key))
        : english.containsKey(key);
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(each -> found.add(each.group()));
    return found;
  }
}
