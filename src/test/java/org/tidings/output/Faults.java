package org.tidings.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Disks that misbehave when a test wants them to. */
final class Faults {
  private Faults() {}

  /** The program is no more; nothing that it still tries has any effect. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** A disk that may not be changed at all. */
  static Disk.Probe never() {
    return path -> {
      throw new AssertionError("changed " + path);
    };
  }

  /** A disk that is lost with the program before this change. */
  static Disk.Probe killedBefore(int change) {
    AtomicInteger count = new AtomicInteger();
    return path -> {
      if (count.getAndIncrement() >= change) {
        throw new Killed();
      }
    };
  }

  /** A disk that has no room for this one change. */
  static Disk.Probe fullAt(int change) {
    AtomicInteger count = new AtomicInteger();
    return path -> {
      if (count.getAndIncrement() == change) {
        throw new IOException("No space left on device");
      }
    };
  }

  /** A disk that remembers what was changed below a folder. */
  record Log(Path root, List<String> touched) implements Disk.Probe {
    Log(Path root) {
      this(root, new ArrayList<>());
    }

    @Override
    public synchronized void before(Path path) {
      if (path.startsWith(root)) {
        touched.add(root.relativize(path).toString());
      }
    }
  }
}
