package org.tidings.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    List<String> sameName = like(file -> file.name().equals(path.name()));
    if (!sameName.isEmpty()) {
      return sameName;
    }
    List<String> sameStem =
        like(file -> PictureNames.isPicture(file) && stem(file).equals(stem(path)));
    if (!sameStem.isEmpty()) {
      return sameStem;
    }
    return Nearest.of(
        written(path),
        files.stream()
            .filter(file -> file.extension().equals(path.extension()))
            .map(Shelf::written)
            .toList());
  }

  private List<String> like(Predicate<SourcePath> test) {
    return files.stream().filter(test).map(Shelf::written).sorted().limit(3).toList();
  }

  private static String stem(SourcePath file) {
    int dot = file.name().lastIndexOf('.');
    return dot < 0 ? file.name() : file.name().substring(0, dot);
  }

  private static String written(SourcePath file) {
    return file.value().substring(CONTENT.length());
  }
}
