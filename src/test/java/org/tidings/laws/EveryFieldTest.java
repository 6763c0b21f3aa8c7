package org.tidings.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Differences;
import org.tidings.SiteFolder;

/**
 * Whatever field of the demonstration site an editor changes, a build that knows the last one gives
 * what a clean one gives: so no page leaves anything out of what it says it depends on.
 */
@Tag("slow")
class EveryFieldTest {
  private static final String CLOCK = "2026-11-23T09:00:00Z";
  private static final Pattern FIELD = Pattern.compile("( *(?:- )?)([a-z_]+|[a-z]{2}): +(\\S.*)");

  @TempDir private Path folder;

  /** One line of a source file. */
  private record Place(String file, int line, String changed) {}

  @Test
  void aChangeOfAnyFieldReachesEveryPageThatShowsIt() throws IOException {
    SiteFolder site = new SiteFolder(folder.toRealPath().resolve("site"));
    SiteFolder.copy(Path.of("content"), site.root().resolve("content"));
    Path output = site.root().resolve("site-output");
    site.build(output, "--clock", CLOCK);
    List<String> stale = new ArrayList<>();
    int seen = 0;
    for (Place place : places(site)) {
      Path file = site.root().resolve(place.file());
      String before = Files.readString(file);
      List<String> lines = new ArrayList<>(before.lines().toList());
      lines.set(place.line(), place.changed());
      Files.writeString(file, String.join("\n", lines) + "\n");
      Path clean = folder.resolve("clean");
      if (site.run("build", "-o", clean.toString(), "--clock", CLOCK, "--clean").status() == 0) {
        seen++;
        site.build(output, "--clock", CLOCK);
        String difference = Differences.between(SiteFolder.tree(clean), SiteFolder.tree(output));
        if (!difference.isEmpty()) {
          stale.add(place + "\n" + difference);
        }
      } else {
        Files.writeString(file, before);
      }
    }
    assertEquals("", String.join("\n", stale));
    assertTrue(seen > 60, "only " + seen + " changes could be built");
  }

  /** One line for each field of each kind of file. */
  private static List<Place> places(SiteFolder site) throws IOException {
    Map<String, Place> places = new TreeMap<>();
    for (String file : SiteFolder.tree(site.root()).keySet()) {
      if (!file.startsWith("content/") || !file.matches(".*\\.(md|yaml)")) {
        continue;
      }
      String kind = file.replaceFirst("^content/", "").replaceFirst("/.*\\.", "/*.");
      List<String> lines = Files.readAllLines(site.root().resolve(file));
      String group = "";
      for (int i = 0; i < lines.size() && (i == 0 || !lines.get(i).equals("---")); i++) {
        String line = lines.get(i);
        if (line.matches("[a-z_-]+:.*")) {
          group = line.substring(0, line.indexOf(':'));
        }
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
          String name = kind.contains("people") || kind.contains("places") ? "" : group;
          places.put(
              kind + " " + name + " " + field.group(2),
              new Place(file, i, field.group(1) + field.group(2) + ": " + other(field.group(3))));
        }
      }
    }
    return List.copyOf(places.values());
  }

  private static String other(String value) {
    if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      return LocalDate.parse(value.substring(0, 10)).minusDays(1) + value.substring(10);
    }
    if (value.matches("\\d{1,3}")) {
      return Integer.toString(Integer.parseInt(value) + 1);
    }
    if (value.matches("true|false")) {
      return value.equals("true") ? "false" : "true";
    }
    if (value.matches("\\[[^,]*, .*]")) {
      return "[" + value.substring(value.indexOf(',') + 2);
    }
    return value.endsWith("\"") ? value.substring(0, value.length() - 1) + " x\"" : value + " x";
  }
}
