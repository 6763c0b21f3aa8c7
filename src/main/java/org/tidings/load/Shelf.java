package org.tidings.load;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidings.base.Nearest;
import org.tidings.base.SourcePath;

/** Which files there are, to find what is named and to say what was probably meant. */
final class Shelf {
  private static final String CONTENT = "content/";

  private final Set<SourcePath> files;
  private final Consulted consulted;

  Shelf(Collection<SourceFile> found) {
    this(found.stream().map(SourceFile::path).collect(Collectors.toSet()), new Consulted());
  }

  private Shelf(Set<SourcePath> files, Consulted consulted) {
    this.files = files;
    this.consulted = consulted;
  }

  /** The same, with notes of what is asked for. */
  Shelf noting(Consulted own) {
    return new Shelf(files, own);
  }

  boolean has(SourcePath path) {
    boolean found = files.contains(path);
    consulted.file(path, found);
    return found;
  }

  boolean hasAll(Collection<SourcePath> paths) {
    return files.containsAll(paths);
  }

  /** How to write the files that somebody who wrote this path may have meant. */
  List<String> near(SourcePath path) {
    consulted.file(path, false);
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
