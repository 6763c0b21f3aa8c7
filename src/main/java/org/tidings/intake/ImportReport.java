package org.tidings.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidings.base.Json;

/**
 * What an import did, file by file and in all.
 *
 * @param source the old archive, as it was named
 * @param files the posts, in the order of their paths
 * @param site notes that concern the whole site, such as what {@code site.yaml} had to guess
 * @param written all files that were written, or would have been
 * @param unknownKeys front-matter keys without a place of their own, and how many posts had them
 * @param notRead files that look like text for readers, but were not posts
 */
public record ImportReport(
    String source,
    boolean dryRun,
    List<FileReport> files,
    List<Note> site,
    List<String> written,
    Map<String, Integer> unknownKeys,
    List<String> notRead) {

  public ImportReport {
    files = List.copyOf(files);
    site = List.copyOf(site);
    written = List.copyOf(written);
    notRead = List.copyOf(notRead);
  }

  /** How many posts ended so. */
  public int count(FileReport.Status status) {
    return (int) files.stream().filter(file -> file.status() == status).count();
  }

  /** How often each kind of thing was changed, guessed or dropped, most often first. */
  public Map<String, Integer> kinds(Note.Effect effect) {
    Map<String, Integer> counts = new TreeMap<>();
    Stream.concat(files.stream().flatMap(file -> file.notes().stream()), site.stream())
        .filter(note -> note.effect() == effect)
        .forEach(note -> counts.merge(note.kind(), 1, Integer::sum));
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** The report for people. */
  public String text() {
    return new ReportText(this).text();
  }

  /** The report for programs. */
  public String json() {
    List<Object> each = new ArrayList<>();
    files.forEach(file -> each.add(json(file)));
    Map<String, Object> counts = new LinkedHashMap<>();
    for (FileReport.Status status : FileReport.Status.values()) {
      counts.put(status.word(), count(status));
    }
    Map<String, Object> kinds = new LinkedHashMap<>();
    for (Note.Effect effect : Note.Effect.values()) {
      kinds.put(effect.word(), kinds(effect));
    }
    return Json.indented(
        Json.object(
            "source", source,
            "dryRun", dryRun,
            "files", each,
            "site", site.stream().map(ImportReport::json).toList(),
            "written", written,
            "unknownKeys", unknownKeys,
            "notRead", notRead,
            "counts", counts,
            "kinds", kinds));
  }

  private static Map<String, Object> json(FileReport file) {
    Map<String, Object> map =
        Json.object(
            "source", file.source(),
            "target", file.target(),
            "status", file.status().word());
    if (!file.reason().isEmpty()) {
      map.put("reason", file.reason());
    }
    for (Note.Effect effect : Note.Effect.values()) {
      map.put(effect.word(), file.notes(effect).stream().map(ImportReport::json).toList());
    }
    return map;
  }

  private static Map<String, Object> json(Note note) {
    return Json.object("line", note.line(), "kind", note.kind(), "text", note.text());
  }
}
