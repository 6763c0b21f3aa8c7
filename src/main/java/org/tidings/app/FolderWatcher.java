package org.tidings.app;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.tidings.base.SourcePath;

/**
 * Is told by the system what changes in {@code content/} and {@code templates/}, in folders that
 * come later too. An editor that writes a file in several steps, or another one that it then
 * renames, is waited for.
 */
final class FolderWatcher implements Watcher {
  private static final Set<String> WATCHED = Set.of("content", "templates");
  private static final long QUIET_MILLIS = 20;
  private static final long MOST_MILLIS = 200;
  private static final Duration SECOND_LOOK = Duration.ofSeconds(10);

  private final Path source;
  private final WatchService service;
  private final BooleanSupplier isCurrent;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private FolderWatcher(Path source, WatchService service, BooleanSupplier isCurrent) {
    this.source = source;
    this.service = service;
    this.isCurrent = isCurrent;
  }

  /**
   * @throws IOException when the system can't watch so many folders
   */
  static FolderWatcher of(Path source, WatchService service, BooleanSupplier isCurrent)
      throws IOException {
    FolderWatcher watcher = new FolderWatcher(source, service, isCurrent);
    watcher.watch(source);
    for (String name : WATCHED) {
      watcher.watchAll(source.resolve(name));
    }
    return watcher;
  }

  private void watch(Path folder) throws IOException {
    folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
  }

  private void watchAll(Path top) throws IOException {
    if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
              throws IOException {
            watch(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public Sighting await(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end) {
      long left = Math.min(end - System.nanoTime(), SECOND_LOOK.toNanos());
      WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
      Tally tally = new Tally();
      if (key == null && !isCurrent.getAsBoolean()) {
        return Sighting.SOMETHING;
      }
      if (key != null && settled(key, tally)) {
        return tally.sighting();
      }
    }
    return Sighting.NOTHING;
  }

  /** What came until all was quiet. */
  private static final class Tally {
    private final Set<SourcePath> touched = new TreeSet<>();
    private boolean unknown;

    boolean isNothing() {
      return touched.isEmpty() && !unknown;
    }

    Sighting sighting() {
      return new Sighting(true, unknown ? Optional.empty() : Optional.of(touched));
    }
  }

  /** Counts until nothing more comes; false when nothing of it matters. */
  private boolean settled(WatchKey first, Tally tally) throws InterruptedException {
    count(first, tally);
    if (tally.isNothing()) {
      return false;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
    WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (key != null) {
      count(key, tally);
      boolean enough = System.nanoTime() > end;
      key = enough ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return true;
  }

  /** Counts the events that are about a source; new folders are watched from now on. */
  private void count(WatchKey key, Tally tally) {
    Path folder = folders.getOrDefault(key, source);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW || !(event.context() instanceof Path name)) {
        tally.unknown = true;
      } else if (matters(folder, name.toString())) {
        Path file = folder.resolve(name);
        if (event.kind() == ENTRY_CREATE) {
          watchNew(file);
        }
        tally.unknown |= folder.equals(source);
        tally.touched.add(new SourcePath(source.relativize(file).toString().replace('\\', '/')));
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private boolean matters(Path folder, String name) {
    boolean own = name.startsWith(".") || name.endsWith("~");
    return !own && (!folder.equals(source) || WATCHED.contains(name));
  }

  /** What can't be watched is seen when all is looked at again. */
  private void watchNew(Path folder) {
    try {
      watchAll(folder);
    } catch (IOException unable) {
      folders.values().remove(folder);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
