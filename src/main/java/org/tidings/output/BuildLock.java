package org.tidings.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/**
 * Keeps a second build from an output folder. The machine gives the lock back when the program ends
 * in whatever way, so none is ever left behind; its file stays, and holds nothing.
 */
final class BuildLock implements AutoCloseable {
  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  static BuildLock take(OutputFolder folder) {
    Path file = folder.cache().resolve(folder.name() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new Refusal(
            "another build is writing "
                + folder.root()
                + "; wait until it is done, then try again");
      }
      return new BuildLock(channel);
    } catch (IOException e) {
      throw new Refusal("can't lock " + file + ": " + DiskReason.of(e), e);
    }
  }

  /** Does something that nobody else may do meanwhile. */
  <T> T during(Supplier<T> work) {
    return work.get();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Refusal("can't unlock the output: " + DiskReason.of(e), e);
    }
  }
}
