package org.tidings.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tidings.base.Digest;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/** Where the output goes, links resolved, once it is known to lie apart from the sources. */
record OutputFolder(Path root, Path cache, String name) {

  static OutputFolder checked(Path output, Path source, Path cache) {
    Path root = real(output);
    Path sources = real(source);
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw refusal(output, "it is a file, not a folder");
    }
    if (root.equals(sources)) {
      throw refusal(output, "it is the source folder itself");
    }
    keepApart(output, root, source.resolve("content"));
    keepApart(output, root, source.resolve("templates"));
    keepApart(output, root, cache);
    return new OutputFolder(root, real(cache), name(sources, root));
  }

  private static void keepApart(Path output, Path root, Path other) {
    Path folder = real(other);
    if (root.startsWith(folder)) {
      throw refusal(output, "it lies inside " + other.getFileName());
    }
    if (folder.startsWith(root)) {
      throw refusal(output, "it contains " + other.getFileName());
    }
  }

  private static Refusal refusal(Path output, String why) {
    return new Refusal(
        "can't write the site to " + output + ": " + why + "; choose another folder");
  }

  /** The path with all links resolved, as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath();
    try {
      return absolute.toRealPath();
    } catch (NoSuchFileException missing) {
      if (Files.isSymbolicLink(absolute)) {
        throw new Refusal("can't use " + path + ": it is a link that leads nowhere", missing);
      }
      Path parent = absolute.getParent();
      return parent == null
          ? absolute
          : real(parent).resolve(absolute.getFileName()).toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new Refusal("can't use " + path + ": " + DiskReason.of(e), e);
    }
  }

  /** A name for the folder that is the same wherever the whole site lies. */
  private static String name(Path source, Path root) {
    String path =
        source.getRoot().equals(root.getRoot())
            ? source.relativize(root).toString().replace('\\', '/')
            : root.toString();
    String safe = path.replaceAll("[^A-Za-z0-9._-]", "_");
    String brief = safe.substring(Math.max(0, safe.length() - 100));
    return brief.equals(path) ? path : brief + "-" + Digest.of(path).brief();
  }

  /** How findings name a file in it: from the folder's own name. */
  String label(String path) {
    Path own = root.getFileName();
    return own == null ? path : own + "/" + path;
  }
}
