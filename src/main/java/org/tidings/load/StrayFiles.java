package org.tidings.load;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/** Files below {@code content/} that nothing reads, said so that nobody waits for them. */
final class StrayFiles {
  private static final Set<String> TOP =
      Set.of(
          "content/site.yaml", "content/people.yaml", "content/topics.yaml", "content/places.yaml");

  private final Shelf shelf;
  private final Findings findings;

  StrayFiles(Shelf shelf, Findings findings) {
    this.shelf = shelf;
    this.findings = findings;
  }

  void inspect(SourceTree tree) {
    for (SourceFile file : tree.files()) {
      SourcePath path = file.path();
      if (!path.isBelow("content/files") && !TOP.contains(path.value())) {
        advice(path)
            .ifPresent(
                hint ->
                    findings.warning(
                        "site/stray-file", Location.of(path), "nothing reads this file", hint));
      }
    }
  }

  private Optional<String> advice(SourcePath path) {
    return switch (path.extension()) {
      case "md" ->
          isEntry(path)
              ? Optional.empty()
              : Optional.of("Put it below content/stories, content/notices or content/pages.");
      case "markdown", "mdown", "txt" ->
          isEntry(path)
              ? Optional.of("If it is a story, let its name end in .md.")
              : Optional.of("Take it out of content/.");
      case "yaml" -> facts(path);
      case "yml" -> Optional.of("Let its name end in .yaml.");
      default ->
          PictureNames.isPicture(path)
              ? Optional.empty()
              : Optional.of(
                  "Put downloads below content/files; take anything else out of content/.");
    };
  }

  private static boolean isEntry(SourcePath path) {
    return Arrays.stream(EntryKind.values()).anyMatch(kind -> path.isBelow(kind.folder()));
  }

  private Optional<String> facts(SourcePath path) {
    String value = path.value();
    SourcePath picture = new SourcePath(value.substring(0, value.length() - ".yaml".length()));
    if (!PictureNames.isPicture(picture)) {
      return Optional.of("Facts of a picture are named after it: nurse.jpg.yaml.");
    }
    return shelf.has(picture)
        ? Optional.empty()
        : Optional.of(
            "Its picture %s is not there; put it back or delete these facts."
                .formatted(picture.name()));
  }
}
