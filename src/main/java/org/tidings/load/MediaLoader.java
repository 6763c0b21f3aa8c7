package org.tidings.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tidings.base.Findings;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Download;
import org.tidings.model.Picture;

/** Reads pictures and downloads, but for those that are what they were. */
final class MediaLoader {
  private final Disk disk;
  private final Parallel parallel;
  private final StoryInspector inspector;
  private final Memory memory;

  MediaLoader(Disk disk, Parallel parallel, StoryInspector inspector, Memory memory) {
    this.disk = disk;
    this.parallel = parallel;
    this.inspector = inspector;
    this.memory = memory;
  }

  /** A picture and the file of its facts, as they lie on the disk. */
  record PictureFiles(SourceFile picture, Optional<SourceFile> facts) {
    List<SourceFile> all() {
      return facts.map(beside -> List.of(picture, beside)).orElseGet(() -> List.of(picture));
    }
  }

  /**
   * @param before what is known of unchanged files
   */
  Map<PictureFiles, PictureLoader.Loaded> pictures(
      SourceTree tree, Ground ground, Map<PictureFiles, PictureLoader.Loaded> before) {
    PictureLoader loader = new PictureLoader(disk, ground, inspector);
    return read(
        pictureFiles(tree),
        files ->
            Optional.ofNullable(before.get(files))
                .or(() -> memory.picture(files))
                .orElseGet(() -> memory.keep(files, loader.load(files))));
  }

  private static List<PictureFiles> pictureFiles(SourceTree tree) {
    List<SourceFile> files =
        tree.files().stream().filter(file -> !file.path().isBelow("content/files")).toList();
    Map<SourcePath, SourceFile> facts = new HashMap<>();
    files.stream()
        .filter(file -> file.path().extension().equals("yaml"))
        .forEach(file -> facts.put(file.path(), file));
    return files.stream()
        .filter(file -> PictureNames.isPicture(file.path()))
        .map(
            file ->
                new PictureFiles(file, Optional.ofNullable(facts.get(file.path().plus(".yaml")))))
        .toList();
  }

  /**
   * @param before what is known of unchanged files
   */
  Map<SourceFile, DownloadLoader.Loaded> downloads(
      SourceTree tree, Map<SourceFile, DownloadLoader.Loaded> before) {
    DownloadLoader loader = new DownloadLoader(disk, inspector);
    return read(
        tree.files().stream().filter(file -> file.path().isBelow("content/files")).toList(),
        file ->
            Optional.ofNullable(before.get(file))
                .or(() -> memory.download(file))
                .orElseGet(() -> memory.keep(file, loader.load(file))));
  }

  private <K, V> Map<K, V> read(List<K> files, Function<K, V> loader) {
    List<V> loaded = parallel.map(files, loader);
    Map<K, V> all = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      all.put(files.get(i), loaded.get(i));
    }
    return all;
  }

  static Map<SourcePath, Picture> shown(Iterable<PictureLoader.Loaded> all, Findings findings) {
    Map<SourcePath, Picture> pictures = new TreeMap<>();
    for (PictureLoader.Loaded each : all) {
      findings.addAll(each.findings());
      each.picture().ifPresent(picture -> pictures.put(picture.source(), picture));
    }
    return pictures;
  }

  static Map<SourcePath, Download> offered(Iterable<DownloadLoader.Loaded> all, Findings findings) {
    Map<SourcePath, Download> downloads = new TreeMap<>();
    for (DownloadLoader.Loaded each : all) {
      findings.addAll(each.findings());
      each.download().ifPresent(download -> downloads.put(download.source(), download));
    }
    return downloads;
  }
}
