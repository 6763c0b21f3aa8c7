package org.tidings.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.tidings.base.OutputPath;

/**
 * Puts waiting files in place: a first build all at once or folder by folder, a later one file by
 * file, so that at any moment each file is wholly old or wholly new.
 */
final class Placing {
  private static final Comparator<Path> HOME_LAST =
      Comparator.comparing((Path child) -> Files.isRegularFile(child))
          .thenComparing(child -> child.getFileName().toString().equals("index.html"))
          .thenComparing(Comparator.naturalOrder());

  private final Ground ground;
  private final Staging staging;
  private final Disk disk;

  Placing(Ground ground, Staging staging, Disk disk) {
    this.ground = ground;
    this.staging = staging;
    this.disk = disk;
  }

  /** Puts files in place in this order. */
  void place(List<OutputPath> waiting) {
    Path root = ground.folder().root();
    if (staging.isEmpty()) {
      return;
    }
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      disk.move(staging.folder(), root);
    } else if (isFirst(root)) {
      staging.children().stream()
          .sorted(HOME_LAST)
          .forEach(child -> disk.move(child, root.resolve(child.getFileName())));
    } else {
      waiting.forEach(this::placeOne);
    }
  }

  private void placeOne(OutputPath path) {
    ground.make(path.folder(), disk);
    Path target = ground.resolve(path.value());
    disk.move(staging.folder().resolve(path.value()), target);
  }

  /** Whether nothing stands there but hidden files of others, none of which is in the way. */
  private boolean isFirst(Path root) {
    return Disk.children(root).stream()
            .allMatch(child -> child.getFileName().toString().startsWith("."))
        && staging.children().stream()
            .noneMatch(
                child ->
                    Files.exists(root.resolve(child.getFileName()), LinkOption.NOFOLLOW_LINKS));
  }
}
