package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;

/** Whatever is written in any field: what the loader takes, no editor marks as wrong. */
class SchemaLawTest {
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>";

  @TempDir private Path folder;

  private final EditorSchema editors = new EditorSchema();
  private final Map<String, String> marks = new TreeMap<>();
  private int taken;

  @Test
  void frontMatterThatIsTakenIsNotMarked() {
    for (EntryKind kind : EntryKind.values()) {
      List<String> variants = FieldVariants.of(kind.table().fields());
      String place = kind.folder().substring("content/".length()) + "/s";
      LoadedSite site = site(kind.name());
      for (int i = 0; i < variants.size(); i++) {
        site.write(place + i + ".md", "---\n" + variants.get(i) + "\n---\n\nwords\n");
      }
      Set<String> faulty = faulty(site);
      for (int i = 0; i < variants.size(); i++) {
        if (!faulty.contains("content/" + place + i + ".md")) {
          take(kind.table().kind(), variants.get(i));
        }
      }
    }
    judge(1000);
  }

  @Test
  void factsOfPicturesThatAreTakenAreNotMarked() {
    List<String> variants = FieldVariants.of(FieldTables.picture().fields());
    LoadedSite site = site("pictures");
    for (int i = 0; i < variants.size(); i++) {
      site.write("images/p" + i + ".svg", DRAWING);
      site.write("images/p" + i + ".svg.yaml", variants.get(i));
    }
    Set<String> faulty = faulty(site);
    for (int i = 0; i < variants.size(); i++) {
      if (!faulty.contains("content/images/p" + i + ".svg.yaml")) {
        take("picture", variants.get(i));
      }
    }
    judge(200);
  }

  @Test
  void entriesOfListsThatAreTakenAreNotMarked() {
    Map<String, FieldTable> lists =
        Map.of(
            "people", FieldTables.person(),
            "topics", FieldTables.topic(),
            "places", FieldTables.place());
    lists.forEach(
        (name, table) -> {
          List<String> variants = FieldVariants.of(table.fields());
          LoadedSite site = site(name);
          site.write(
              name + ".yaml",
              IntStream.range(0, variants.size())
                  .mapToObj(i -> "a" + i + ": " + variants.get(i) + "\n")
                  .collect(Collectors.joining()));
          Set<Integer> faulty =
              site.findings().stream().map(found -> found.at().line()).collect(Collectors.toSet());
          for (int i = 0; i < variants.size(); i++) {
            if (!faulty.contains(i + 1)) {
              take(name, "a: " + variants.get(i));
            }
          }
        });
    judge(200);
  }

  @Test
  void settingsThatAreTakenAreNotMarked() {
    SourceTree tree = SourceTree.scan(site("settings").root());
    for (String variant : FieldVariants.of(FieldTables.site().fields())) {
      Findings findings = new Findings();
      SourceText source =
          new TextDecoder(new SourcePath("content/site.yaml"), "config", findings)
              .read(variant.getBytes(StandardCharsets.UTF_8));
      Reading reading = new Reading(source, "config", findings);
      ConfigLoader.load(
          new YamlFile(reading, new YamlBlock(reading, 1, source.lineCount() + 1).mapping()),
          new Shelf(tree.files()));
      if (!findings.hasErrors()) {
        take("site", variant);
      }
    }
    judge(200);
  }

  private LoadedSite site(String name) {
    return LoadedSite.at(folder.resolve(name)).write("images/nurse.jpg", DRAWING);
  }

  private static Set<String> faulty(LoadedSite site) {
    return site.findings().stream()
        .filter(Diagnostic::isError)
        .map(found -> found.at().file().value())
        .collect(Collectors.toSet());
  }

  private void take(String kind, String yaml) {
    taken++;
    Set<String> found = editors.marks(kind, yaml);
    if (!found.isEmpty()) {
      marks.put(kind + " " + yaml, found.toString());
    }
  }

  private void judge(int least) {
    assertEquals("", marks.entrySet().stream().map(e -> e + "\n").collect(Collectors.joining()));
    assertTrue(taken >= least, taken + " were taken");
  }
}
