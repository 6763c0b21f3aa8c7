package org.tidings.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;

/** Reads the texts of others that a site keeps to compare its own with, in {@code corpus}. */
public final class CorpusFiles {
  private static final Set<String> TEXTS = Set.of("md", "txt");

  private CorpusFiles() {}

  /**
   * The texts below a site's {@code corpus} folder, by path; none when there is no such folder.
   *
   * @throws Refusal when one can't be read
   */
  public static SortedMap<SourcePath, String> read(Path root) {
    SortedMap<SourcePath, String> texts = new TreeMap<>();
    Path folder = root.resolve("corpus");
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return texts;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
      for (Path file : files) {
        SourcePath path = new SourcePath(root.relativize(file).toString().replace('\\', '/'));
        if (TEXTS.contains(path.extension())) {
          texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new Refusal("the folder corpus can't be read: " + DiskReason.of(e), e);
    }
  }
}
