package org.tidings.output;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.tidings.base.Parallel;

/**
 * The folder of the finished site: writes what changed, removes what it wrote before and is no
 * longer planned, touches nothing else.
 */
public final class OutputTree {
  private final OutputFolder folder;
  private final Disk disk;

  private OutputTree(OutputFolder folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * The tree at a folder; nothing is written yet.
   *
   * @param source the folder that holds {@code content/}, which the output may not overlap
   * @param cacheFolder where what was written is remembered, a file for each output folder
   * @throws org.tidings.base.Refusal when the output can't lie there
   */
  public static OutputTree at(Path output, Path source, Path cacheFolder) {
    return at(output, source, cacheFolder, change -> {});
  }

  static OutputTree at(Path output, Path source, Path cacheFolder, Disk.Probe probe) {
    return new OutputTree(OutputFolder.checked(output, source, cacheFolder), new Disk(probe));
  }

  /** A file about this tree among what is remembered, with this ending. */
  public Path note(String ending) {
    return folder.cache().resolve(folder.name() + ending);
  }

  /** How many files there are when every one stands there as it was written; else nothing. */
  public OptionalInt standing(Parallel parallel) {
    Collection<Manifest.Line> lines = new ManifestFile(folder, disk).noted().lines();
    Ground ground = new Ground(folder, Manifest.empty());
    boolean all =
        !lines.isEmpty()
            && parallel
                .map(List.copyOf(lines), line -> ground.look(line.path()).looksLike(line))
                .stream()
                .allMatch(same -> same);
    return all ? OptionalInt.of(lines.size()) : OptionalInt.empty();
  }

  /**
   * Makes the tree what the plan says. With a finding at the threshold nothing is put in place, all
   * findings are returned, and what stood there stands.
   *
   * @throws org.tidings.base.Refusal when the machine doesn't let us, or another build is at it
   */
  public WriteResult write(Plan plan, WriteSettings settings) {
    disk.makeFolders(folder.cache());
    try (BuildLock lock = BuildLock.take(folder)) {
      return lock.during(() -> new Writing(folder, disk, settings).write(plan));
    }
  }
}
