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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

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
  public boolean await(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end) {
      long left = Math.min(end - System.nanoTime(), SECOND_LOOK.toNanos());
      WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
      if (key == null ? !isCurrent.getAsBoolean() : matters(key)) {
        settle();
        return true;
      }
    }
    return false;
  }

  /** Waits until nothing more comes. */
  private void settle() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
    WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (key != null) {
      matters(key);
      boolean enough = System.nanoTime() > end;
      key = enough ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Whether one of its events is about a source; new folders are watched from now on. */
  private boolean matters(WatchKey key) {
    Path folder = folders.getOrDefault(key, source);
    boolean matters = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      matters |= matters(folder, event);
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return matters;
  }

  private boolean matters(Path folder, WatchEvent<?> event) {
    if (event.kind() == OVERFLOW || !(event.context() instanceof Path name)) {
      return true;
    }
    String text = name.toString();
    if (text.startsWith(".") || text.endsWith("~")) {
      return false;
    }
    if (folder.equals(source) && !WATCHED.contains(text)) {
      return false;
    }
    if (event.kind() == ENTRY_CREATE) {
      watchNew(folder.resolve(name));
    }
    return true;
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
