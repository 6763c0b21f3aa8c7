package org.tidings.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Checksum;
import org.tidings.base.Parallel;
import org.tidings.base.RecordReader;
import org.tidings.base.RecordWriter;
import org.tidings.base.SealedFile;
import org.tidings.base.SourcePath;

/**
 * What reading files came to, kept between runs of the program, so that a file is read again only
 * when it changed: size and time tell that quickly, and where the time is another (in a fresh clone
 * all are) its bytes do. It can be thrown away at any time; what can't be read of it, or was
 * written by another program, is as good as not there.
 */
final class Archive {
  private static final int SHARDS = 32;

  /** Times of files this close to a shard's own don't tell whether they were written after it. */
  private static final long TOO_CLOSE = 2_000;

  private final Path folder;
  private final String program;
  private final Disk disk;
  private final List<Shard> shards;

  /** Which program wrote a shard. */
  private record Head(String program) {}

  /**
   * What was made of a file and those that belong to it.
   *
   * @param sums of the bytes of the files
   * @param basis of all that it was read against and judged by
   */
  record Kept(List<SourceFile> files, List<Checksum> sums, Checksum basis, Record value) {
    SourcePath path() {
      return files.get(0).path();
    }

    /** Whether it was made of the same, and so is the same. */
    boolean isMadeLike(@Nullable Kept other) {
      return other != null
          && files.equals(other.files)
          && sums.equals(other.sums)
          && basis.equals(other.basis);
    }

    private Kept at(List<SourceFile> now) {
      return new Kept(now, sums, basis, value);
    }
  }

  /** A part of the archive: those whose path falls to it, and when it was written. */
  private record Shard(Map<SourcePath, Kept> kept, long written) {
    static final Shard EMPTY = new Shard(Map.of(), 0);
  }

  private Archive(Path folder, String program, Disk disk, Parallel parallel) {
    this.folder = folder;
    this.program = program;
    this.disk = disk;
    this.shards = parallel.map(numbers(), this::read);
  }

  /**
   * Opens an archive.
   *
   * @param folder where it is kept; made when it is first written
   * @param program which one may read what this one wrote
   */
  static Archive open(Path folder, String program, Disk disk, Parallel parallel) {
    return new Archive(folder, program, disk, parallel);
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, SHARDS).boxed().toList();
  }

  private SealedFile file(int shard) {
    return new SealedFile(folder.resolve(String.valueOf(shard)));
  }

  private static int shard(SourcePath path) {
    return Math.floorMod(path.value().hashCode(), SHARDS);
  }

  private Shard read(int number) {
    SealedFile file = file(number);
    try {
      return file.read().map(bytes -> new Shard(read(bytes), file.modified())).orElse(Shard.EMPTY);
    } catch (IllegalArgumentException ofAnotherProgram) {
      return Shard.EMPTY;
    }
  }

  private Map<SourcePath, Kept> read(byte[] bytes) {
    RecordReader reader = new RecordReader(bytes);
    Map<SourcePath, Kept> kept = new HashMap<>();
    if (reader.read(Head.class).program().equals(program)) {
      while (!reader.isAtEnd()) {
        Kept next = reader.read(Kept.class);
        kept.put(next.path(), next);
      }
    }
    return kept;
  }

  /** What was made of files that have not changed since; with their times of today. */
  Optional<Kept> find(List<SourceFile> files) {
    Shard shard = shards.get(shard(files.get(0).path()));
    Kept kept = shard.kept.get(files.get(0).path());
    if (kept == null || kept.files.size() != files.size()) {
      return Optional.empty();
    }
    if (kept.files.equals(files)
        && files.stream().allMatch(file -> file.modified() + TOO_CLOSE <= shard.written)) {
      return Optional.of(kept);
    }
    for (int i = 0; i < files.size(); i++) {
      SourceFile then = kept.files.get(i);
      SourceFile now = files.get(i);
      boolean same =
          then.path().equals(now.path())
              && then.size() == now.size()
              && disk.sum(now).filter(kept.sums.get(i)::equals).isPresent();
      if (!same) {
        return Optional.empty();
      }
    }
    return Optional.of(kept.files.equals(files) ? kept : kept.at(files));
  }

  /** Writes what is to be found next time, where that is something else than now. */
  void save(List<Kept> all, Parallel parallel) {
    List<Map<SourcePath, Kept>> next = new ArrayList<>();
    numbers().forEach(number -> next.add(new HashMap<>()));
    all.forEach(kept -> next.get(shard(kept.path())).put(kept.path(), kept));
    List<Integer> changed =
        numbers().stream().filter(i -> !isSame(shards.get(i).kept, next.get(i))).toList();
    parallel.map(changed, number -> write(number, next.get(number)));
  }

  private static boolean isSame(Map<SourcePath, Kept> then, Map<SourcePath, Kept> now) {
    return then.size() == now.size()
        && now.entrySet().stream()
            .allMatch(each -> each.getValue().isMadeLike(then.get(each.getKey())));
  }

  private boolean write(int number, Map<SourcePath, Kept> kept) {
    RecordWriter writer = new RecordWriter().write(new Head(program));
    kept.values().forEach(writer::write);
    return file(number).write(writer.bytes());
  }
}
