package org.tidings.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tidings.base.SourcePath;

/** Says when the sources may have changed. */
interface Watcher extends AutoCloseable {
  /** File systems that other machines write to, or that tell nothing of what is written. */
  Set<String> SILENT = Set.of("9p", "cifs", "drvfs", "nfs", "nfs4", "smb2", "vboxsf", "virtiofs");

  /** Waits until something may have changed and then is quiet, or the time is over. */
  Sighting await(Duration most) throws InterruptedException;

  /**
   * What was seen.
   *
   * @param touched the only files that may have been written; when empty, any may
   */
  record Sighting(boolean changed, Optional<Set<SourcePath>> touched) {
    static final Sighting NOTHING = new Sighting(false, Optional.empty());
    static final Sighting SOMETHING = new Sighting(true, Optional.empty());
  }

  @Override
  void close() throws IOException;

  /**
   * The best watcher for a source folder: told by the system where that works, else looking again
   * and again.
   *
   * @param isCurrent looks whether anything has changed
   */
  static Watcher of(Path source, BooleanSupplier isCurrent) {
    try {
      if (!SILENT.contains(Files.getFileStore(source).type())) {
        WatchService service = FileSystems.getDefault().newWatchService();
        if (!service.getClass().getSimpleName().contains("Polling")) {
          return FolderWatcher.of(source, service, isCurrent);
        }
        service.close();
      }
    } catch (IOException unable) {
      return new PollingWatcher(isCurrent);
    }
    return new PollingWatcher(isCurrent);
  }
}
