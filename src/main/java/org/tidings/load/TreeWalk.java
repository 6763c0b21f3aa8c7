package org.tidings.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/** One walk through {@code content/}, in the order of names, that never follows a link. */
final class TreeWalk {
  private static final int DEEPEST = 40;

  private final Path root;
  private final List<SourceFile> files = new ArrayList<>();
  private final Findings findings = new Findings();

  private TreeWalk(Path root) {
    this.root = root;
  }

  static SourceTree of(Path root) {
    TreeWalk walk = new TreeWalk(root);
    walk.folder(new SourcePath(SourceTree.CONTENT), 0);
    walk.files.sort(Comparator.comparing(SourceFile::path));
    return new SourceTree(root, walk.files, walk.findings.toList());
  }

  private void folder(SourcePath folder, int depth) {
    if (depth > DEEPEST) {
      findings.error(
          "site/too-deep",
          Location.of(folder),
          "this folder lies more than " + DEEPEST + " folders deep",
          "Move its files further up.");
      return;
    }
    List<String> names = names(folder);
    Map<String, String> folded = new HashMap<>();
    for (String name : names) {
      SourcePath path = new SourcePath(folder.value() + "/" + name);
      String twin = folded.putIfAbsent(folded(name), name);
      if (twin != null) {
        sameButForCase(path, twin);
      }
      item(path, depth);
    }
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private List<String> names(SourcePath folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> items = Files.newDirectoryStream(root.resolve(folder.value()))) {
      for (Path item : items) {
        String name = item.getFileName().toString();
        if (!name.startsWith(".") && !name.endsWith("~")) {
          names.add(name);
        }
      }
    } catch (IOException e) {
      unreadable(folder);
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }

  private void item(SourcePath path, int depth) {
    Path file = root.resolve(path.value());
    try {
      BasicFileAttributes facts =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (facts.isSymbolicLink()) {
        link(path, file);
      } else if (facts.isDirectory()) {
        folder(path, depth + 1);
      } else if (facts.isRegularFile()) {
        files.add(file(path, facts));
      } else {
        findings.warning(
            "site/special-file",
            Location.of(path),
            "this is neither a file nor a folder, and is left out",
            "Take it out of content/.");
      }
    } catch (IOException e) {
      unreadable(path);
    }
  }

  private static SourceFile file(SourcePath path, BasicFileAttributes facts) {
    return new SourceFile(path, facts.size(), facts.lastModifiedTime().toMillis());
  }

  /** A file as it lies there now; nothing when it is none, or is gone. */
  static Optional<SourceFile> file(Path root, SourcePath path) {
    try {
      BasicFileAttributes facts =
          Files.readAttributes(
              root.resolve(path.value()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return facts.isRegularFile() ? Optional.of(file(path, facts)) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private void link(SourcePath path, Path file) throws IOException {
    Path content = root.resolve(SourceTree.CONTENT).toRealPath();
    boolean inside = Files.exists(file) && file.toRealPath().startsWith(content);
    if (inside) {
      findings.warning(
          "site/symbolic-link",
          Location.of(path),
          "this is a symbolic link, and is not followed",
          "Put the file itself here, or name the one that the link points to.");
    } else {
      findings.error(
          "site/symbolic-link",
          Location.of(path),
          "this symbolic link leads out of content/, and is not followed",
          "Put the file itself here in place of the link.");
    }
  }

  private void sameButForCase(SourcePath path, String twin) {
    findings.error(
        "site/names-differ-in-case",
        Location.of(path),
        "\"%s\" and \"%s\" differ only in capitals; on many machines they are one file"
            .formatted(path.name(), twin),
        "Rename one of the two.");
  }

  private void unreadable(SourcePath path) {
    findings.error(
        "site/unreadable",
        Location.of(path),
        "this can't be read",
        "Check who owns it and whether you may read it.");
  }
}
