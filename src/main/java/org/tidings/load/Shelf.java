package org.tidings.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.base.Nearest;
import org.tidings.base.SourcePath;

/** Which files there are, to find what is named and to say what was probably meant. */
final class Shelf {
  private static final String CONTENT = "content/";

  private final Set<SourcePath> files = new HashSet<>();

  Shelf(Collection<SourceFile> found) {
    found.forEach(file -> files.add(file.path()));
  }

  boolean has(SourcePath path) {
    return files.contains(path);
  }

  /** How to write the files that somebody who wrote this path may have meant. */
  List<String> near(SourcePath path) {
    List<String> sameName =
        files.stream()
            .filter(file -> file.name().equals(path.name()))
            .map(Shelf::written)
            .sorted()
            .limit(3)
            .toList();
    if (!sameName.isEmpty()) {
      return sameName;
    }
    return Nearest.of(
        written(path),
        files.stream()
            .filter(file -> file.extension().equals(path.extension()))
            .map(Shelf::written)
            .toList());
  }

  private static String written(SourcePath file) {
    return file.value().substring(CONTENT.length());
  }
}
