package org.tidings.load;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;

/**
 * All files below {@code content/}, sorted by path, and what the scan noticed on the way.
 *
 * @param root the folder that holds {@code content/}
 */
public record SourceTree(Path root, List<SourceFile> files, List<Diagnostic> findings) {
  static final String CONTENT = "content";
  static final SourcePath CONFIG = new SourcePath("content/site.yaml");

  public SourceTree {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * Looks at every file once; opens none.
   *
   * @throws Refusal when {@code content/} or {@code content/site.yaml} is missing
   */
  public static SourceTree scan(Path root) {
    if (!Files.isDirectory(root.resolve(CONTENT))) {
      throw new Refusal(
          "there is no folder content/ in "
              + root
              + "; go to the folder that holds it, or name that folder with --source");
    }
    if (!Files.isRegularFile(root.resolve(CONFIG.value()))) {
      String other =
          Files.exists(root.resolve("content/site.yml")) ? "; rename site.yml to it" : "";
      throw new Refusal("content/site.yaml is missing in " + root + other);
    }
    return TreeWalk.of(root);
  }

  /**
   * The same tree after these files may have been written; nothing when one of them came or went,
   * so that all has to be looked at.
   */
  public Optional<SourceTree> again(Set<SourcePath> touched) {
    List<SourceFile> now = new ArrayList<>(files);
    for (SourcePath path : touched) {
      int at = position(path);
      Optional<SourceFile> file = TreeWalk.file(root, path);
      boolean there = Files.exists(root.resolve(path.value()), LinkOption.NOFOLLOW_LINKS);
      if (there != file.isPresent() || there != at >= 0) {
        return Optional.empty();
      }
      file.ifPresent(found -> now.set(at, found));
    }
    return Optional.of(new SourceTree(root, now, findings));
  }

  private int position(SourcePath path) {
    return Collections.binarySearch(
        files, new SourceFile(path, 0, 0), Comparator.comparing(SourceFile::path));
  }

  /** The files below a folder with one of these endings. */
  List<SourceFile> below(String folder, String ending) {
    return files.stream()
        .filter(file -> file.path().isBelow(folder) && file.path().extension().equals(ending))
        .toList();
  }
}
