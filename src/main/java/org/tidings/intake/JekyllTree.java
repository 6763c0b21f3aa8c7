package org.tidings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/**
 * The files of a Jekyll site, or of plain folders of posts. Symbolic links are never followed, and
 * nothing outside the folder is ever looked at.
 */
final class JekyllTree {
  static final long LARGEST_POST = 5_000_000;
  private static final long LARGEST_FILE = 100_000_000;
  private static final int MOST_FILES = 500_000;
  private static final Set<String> PAGES = Set.of("md", "markdown", "mkd", "mkdown", "html");
  private static final Set<String> NOT_OURS =
      Set.of("node_modules", "_site", "vendor", "site-output", "target");
  private static final List<String> PLAIN_FOLDERS = List.of("posts", "blog", "news");

  private final Map<String, OldFile> files = new TreeMap<>();
  private final List<String> links = new ArrayList<>();

  private JekyllTree() {}

  /**
   * Reads the names of all files.
   *
   * @param without a folder to leave out, because it is where the import goes to
   * @throws Refusal when there is no such folder or it can't be read
   */
  static JekyllTree scan(Path root, Path without) {
    if (!Files.isDirectory(root)) {
      throw new Refusal(root + " is not a folder: name the folder that holds the old site");
    }
    JekyllTree tree = new JekyllTree();
    try {
      Path real = root.toRealPath();
      Path left = Files.exists(without) ? without.toRealPath() : without.toAbsolutePath();
      Files.walkFileTree(real, tree.visitor(real, left));
    } catch (IOException e) {
      throw new Refusal("can't read " + root + ": " + DiskReason.of(e), e);
    }
    return tree;
  }

  private SimpleFileVisitor<Path> visitor(Path root, Path without) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = folder.equals(root) ? "" : String.valueOf(folder.getFileName());
        boolean skip = name.startsWith(".") || NOT_OURS.contains(name) || folder.equals(without);
        return skip && !folder.equals(root)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = path(root, file);
        if (attributes.isSymbolicLink()) {
          links.add(path);
        } else if (attributes.isRegularFile()) {
          files.put(path, new OldFile(path, file, attributes.size(), isDraft(path)));
        }
        if (files.size() > MOST_FILES) {
          throw new Refusal("more than " + MOST_FILES + " files: name a smaller folder");
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        links.add(path(root, file));
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static String path(Path root, Path file) {
    List<String> names = new ArrayList<>();
    root.relativize(file).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static boolean isDraft(String path) {
    return ("/" + path).contains("/_drafts/");
  }

  /** Names that were not followed or could not be read. */
  List<String> notFollowed() {
    return List.copyOf(links);
  }

  /** A file by its path below the archive. */
  Optional<OldFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** All files, by path. */
  Map<String, OldFile> files() {
    return files;
  }

  /** The posts and drafts; for plain folders every page in the folder of posts. */
  List<OldFile> posts() {
    List<OldFile> pages = pages();
    List<OldFile> jekyll =
        pages.stream().filter(file -> lies(file, "_posts") || file.draft()).toList();
    if (!jekyll.isEmpty()) {
      return jekyll;
    }
    for (String folder : PLAIN_FOLDERS) {
      List<OldFile> plain = pages.stream().filter(file -> lies(file, folder)).toList();
      if (!plain.isEmpty()) {
        return plain;
      }
    }
    return pages.stream().filter(file -> !file.stem().equalsIgnoreCase("readme")).toList();
  }

  /** Pages that are no posts. */
  List<String> others(List<OldFile> posts) {
    return pages().stream()
        .filter(page -> !posts.contains(page))
        .filter(page -> !page.path().startsWith("_") || page.path().startsWith("_pages/"))
        .filter(page -> !PictureNames.ending(page.path()).equals("html"))
        .map(OldFile::path)
        .toList();
  }

  private static boolean lies(OldFile file, String folder) {
    return ("/" + file.path()).contains("/" + folder + "/");
  }

  private List<OldFile> pages() {
    return files.values().stream()
        .filter(file -> PAGES.contains(PictureNames.ending(file.path())))
        .filter(
            file ->
                lies(file, "_posts")
                    || file.draft()
                    || !PictureNames.ending(file.path()).equals("html"))
        .toList();
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException when it can't be read, is too large, or became a link in the meantime
   */
  static byte[] bytes(OldFile file) throws IOException {
    if (file.size() > LARGEST_FILE) {
      throw new IOException("larger than " + LARGEST_FILE / 1_000_000 + " MB");
    }
    try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes((int) LARGEST_FILE);
    }
  }
}
