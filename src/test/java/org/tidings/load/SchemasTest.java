package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas are schemas, take what is right and mark what is wrong. */
class SchemasTest {
  private static final Pattern FRONT = Pattern.compile("(?ms)\\A---\\R(.*?)^---\\s*$");
  private static final EditorSchema SCHEMA = new EditorSchema();

  private static final String STORY = "{title: A, date: 2026-03-02, summary: B, ";
  private static final String NOTICE = STORY + "from: 2026-03-02, until: 2026-03-04, ";
  private static final String SITE =
      "{name: A, url: 'https://a.org/', language: en, timezone: Europe/Dublin, "
          + "organisation: {name: A, url: 'https://a.org/', kind: clinic}, ";

  @Test
  void areValidByTheMetaSchema() {
    for (Schemas schemas : List.of(Schemas.plain(), Schemas.withMessages())) {
      assertEquals(List.of(), EditorSchema.faults(schemas.all()));
      for (String kind : Schemas.kinds()) {
        assertEquals(List.of(), EditorSchema.faults(schemas.of(kind)));
      }
    }
    assertFalse(EditorSchema.faults("{\"type\": \"text\"}").isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> takeEveryFileOfTheSites() throws IOException {
    List<Path> files = new ArrayList<>(contents(Path.of("content")));
    assertTrue(files.size() > 50, files.size() + " files");
    files.addAll(contents(Path.of("src/test/resources/sites")));
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(), () -> assertEquals(Set.of(), marks(file))));
  }

  private static List<Path> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches("(.*/)?content/(?!files/).*\\.(md|yaml)"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> marks(Path file) throws IOException {
    String text = Files.readString(file);
    if (file.toString().endsWith(".md")) {
      Matcher front = FRONT.matcher(text);
      assertTrue(front.find(), file.toString());
      text = front.group(1);
    }
    assertTrue(SCHEMA.anyTakes(text), file.toString());
    return SCHEMA.marks(kind(file.toString().replaceFirst("^(.*/)?content/", "")), text);
  }

  private static String kind(String path) {
    if (path.endsWith(".md")) {
      return switch (path.substring(0, path.indexOf('/'))) {
        case "stories" -> "story";
        case "notices" -> "notice";
        default -> "page";
      };
    }
    return path.matches(".*\\..*\\.yaml") ? "picture" : path.replace(".yaml", "");
  }

  @TestFactory
  Stream<DynamicTest> markWhatIsWrong() {
    return Stream.of(
            "story {title: A, summary: B}",
            "story {title: A, date: 2026-03-02}",
            "story {date: 2026-03-02, summary: B}",
            "story {title: , date: 2026-03-02, summary: B}",
            "story {date: 2026-03-02, draft: true}",
            "story {title: A, draft: true, summary: B}",
            "story {title: A, date: 02/03/2026, summary: B}",
            "story {title: [A], date: 2026-03-02, summary: B}",
            "story " + STORY + "tags: [a]}",
            "story " + STORY + "topics: a}",
            "story " + STORY + "topics: [{a: b}]}",
            "story " + STORY + "kind: opinion}",
            "story " + STORY + "draft: yes please}",
            "story " + STORY + "slug: Night Clinic}",
            "story " + STORY + "lang: english}",
            "story " + STORY + "aliases: [old/]}",
            "story " + STORY + "image: {alt: A}}",
            "story " + STORY + "image: {src: a.jpg, licence: A, colour: red}}",
            "story " + STORY + "sources: [{title: A, url: example.org}]}",
            "story " + STORY + "corrections: [{was: {withheld: shame}}]}",
            "story " + STORY + "withdrawn: {date: 2026-03-03, reason: error, by: a}}",
            "story " + STORY + "params: 3}",
            "notice " + STORY + "from: 2026-03-02}",
            "notice " + STORY + "from: 2026-03-02, until: soon}",
            "notice " + NOTICE + "severity: high}",
            "notice " + NOTICE + "updates: [{date: 2026-03-03}]}",
            "page {title: A}",
            "page {title: A, summary: B, nav: first}",
            "page {title: A, summary: B, date: 2026-03-02}",
            "picture {alternative: A}",
            "picture {alt: A, people: staffs}",
            "picture {alt: A, permission: {by: A}}",
            "site {name: A}",
            "site " + SITE + "theme: dark}",
            "site " + SITE + "tagline: {english: A}}",
            "site " + SITE + "pagination: many}",
            "site " + SITE + "languages: [english]}",
            "site " + SITE + "share: [myspace]}",
            "site " + SITE + "policy: {severity: {link/broken: harmless}}}",
            "people {Aoife Kelly: {name: A}}",
            "people {aoife-kelly: {role: A}}",
            "people {aoife-kelly: Aoife Kelly}",
            "topics {waiting-times: {name: A, colour: red}}",
            "places {a: {name: A, hours: [{days: Mon}]}}",
            "places {a: {name: A, map: here}}")
        .map(row -> DynamicTest.dynamicTest(row, () -> assertFalse(marks(row).isEmpty())));
  }

  private static Set<String> marks(String row) {
    return SCHEMA.marks(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1));
  }
}
