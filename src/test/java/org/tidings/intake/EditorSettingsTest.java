package org.tidings.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.SiteFolder;
import org.tidings.base.Json;
import org.tidings.base.Refusal;

/** What editors' programs are told; this repository is told the same. */
class EditorSettingsTest {
  private static final String SETTINGS = ".vscode/settings.json";
  private static final String SCHEMA = ".vscode/schemas/site.json";

  /** Here the program is not on the path. */
  private static final String TASKS = ".vscode/tasks.json";

  @TempDir private Path folder;

  @Test
  void areThoseOfThisRepository() throws IOException {
    Map<String, byte[]> files = new TreeMap<>(EditorSettings.files());
    files.remove(TASKS);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = Path.of(file.getKey());
      if (System.getProperty("approve") != null) {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      assertEquals(text(file.getValue()), Files.readString(path), "-Dapprove writes " + path);
    }
  }

  @Test
  void areWrittenIntoASite() throws IOException {
    assertEquals(List.of(), EditorSettings.write(folder));
    for (Map.Entry<String, byte[]> file : EditorSettings.files().entrySet()) {
      assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())));
    }
    assertEquals(List.of(), EditorSettings.write(folder));
  }

  @Test
  void leaveSettingsAloneAndBringSchemasUpToDate() throws IOException {
    EditorSettings.write(folder);
    Files.writeString(folder.resolve(SETTINGS), "{}");
    Files.writeString(folder.resolve(SCHEMA), "{}");
    assertEquals(List.of(SETTINGS), EditorSettings.write(folder));
    assertEquals("{}", Files.readString(folder.resolve(SETTINGS)));
    assertTrue(Files.readString(folder.resolve(SCHEMA)).contains("timezone"));
  }

  @Test
  void areNotWrittenThroughALinkToElsewhere(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve(".vscode"), elsewhere);
    assertThrows(Refusal.class, () -> EditorSettings.write(folder));
    try (var left = Files.list(elsewhere)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void nameSchemasThatAreWritten() {
    Map<?, ?> schemas = (Map<?, ?>) within(Json.read(file(SETTINGS)), "yaml.schemas");
    assertFalse(schemas.isEmpty());
    for (Object path : schemas.keySet()) {
      assertTrue(EditorSettings.files().containsKey(path.toString().substring(2)));
    }
  }

  @Test
  void findTheFindingsOfACheck() throws IOException {
    SiteFolder site = new SiteFolder(folder.toRealPath().resolve("site"));
    SiteFolder.copy(Path.of("src/test/resources/sites/minimal/source"), site.root());
    Files.writeString(
        site.root().resolve("content/stories/flu.md"),
        "---\ntitle: Flu vaccine\ndate: 2026-13-01\n---\n\nWords.\n");
    Matcher problem =
        Pattern.compile(regexp(), Pattern.MULTILINE).matcher(site.run("check", "--no-color").out());
    assertTrue(problem.find());
    assertEquals("content/stories/flu.md", problem.group(1));
    assertEquals("error", problem.group(4));
    assertTrue(problem.results().anyMatch(found -> found.group(6).equals("front-matter/date")));
  }

  private static String regexp() {
    List<?> tasks = (List<?>) within(Json.read(file(TASKS)), "tasks");
    return within(tasks.get(0), "problemMatcher", "pattern", "regexp").toString();
  }

  private static Object within(@Nullable Object json, String... names) {
    Object found = Objects.requireNonNull(json);
    for (String name : names) {
      found = Objects.requireNonNull(((Map<?, ?>) found).get(name), name);
    }
    return found;
  }

  private static String file(String path) {
    return text(Objects.requireNonNull(EditorSettings.files().get(path), path));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
