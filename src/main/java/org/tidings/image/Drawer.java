package org.tidings.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.tidings.base.Checksum;
import org.tidings.base.Digest;
import org.tidings.output.StoredFile;

/**
 * One folder of a cache: made pictures, each in a file that holds nothing else, so that it can get
 * a second name wherever it is wanted, and a list of what is known of them. A file of the size and
 * time in the list is taken as it is; of any other the bytes are compared with the checksum, once.
 * So whoever writes into such a file, by whichever of its names, takes it out of the cache.
 */
final class Drawer {
  private static final String LIST = "list";
  private static final String YOUNG = ".part";
  private static final long UNUSED = 30;

  /** In days; noting each use would mean writing the list with every build. */
  private static final long NOTED = 7;

  private final Path folder;
  private final long today;
  private final Map<String, KeptFile> known = new HashMap<>();
  private boolean isRead;
  private boolean isChanged;
  private boolean isMade;

  /**
   * @param today in days since 1970
   */
  Drawer(Path folder, long today) {
    this.folder = folder;
    this.today = today;
  }

  private interface Filling {
    void fill(Path file) throws IOException;
  }

  synchronized Optional<StoredFile> find(Digest key) {
    if (!isRead) {
      read();
    }
    KeptFile kept = known.get(key.hex());
    if (kept == null) {
      return Optional.empty();
    }
    Optional<KeptFile> sound = sound(file(key), kept);
    if (sound.isEmpty()) {
      known.remove(key.hex());
      return Optional.empty();
    }
    note(key.hex(), kept, sound.get());
    return sound.map(found -> found.at(file(key)));
  }

  private static Optional<KeptFile> sound(Path file, KeptFile kept) {
    try {
      BasicFileAttributes stands = look(file);
      if (!stands.isRegularFile() || stands.size() != kept.size()) {
        return Optional.empty();
      }
      long modified = stands.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      boolean same =
          modified == kept.modified()
              || Checksum.of(Files.readAllBytes(file)).equals(kept.checksum());
      return same ? Optional.of(kept.modifiedAt(modified)) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private static BasicFileAttributes look(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private void note(String key, KeptFile before, KeptFile now) {
    boolean stale = before.used() + NOTED <= today;
    if (stale || now.modified() != before.modified()) {
      known.put(key, now.usedOn(today));
      isChanged = true;
    }
  }

  /** Keeps a file that was just made. */
  synchronized StoredFile put(Digest key, byte[] bytes) throws IOException {
    return place(
        key, Checksum.of(bytes), file -> Files.write(file, bytes, StandardOpenOption.CREATE_NEW));
  }

  /** Keeps a file that lies elsewhere: as a second name of it where that is possible. */
  synchronized StoredFile adopt(Digest key, StoredFile other) throws IOException {
    return place(
        key,
        other.checksum(),
        file -> {
          try {
            Files.createLink(file, other.path());
          } catch (IOException | UnsupportedOperationException impossible) {
            Files.copy(other.path(), file);
          }
        });
  }

  /** A file appears whole or not at all; the list hears of it afterwards. */
  private StoredFile place(Digest key, Checksum checksum, Filling filling) throws IOException {
    if (!isMade) {
      Files.createDirectories(folder);
      isMade = true;
    }
    Path young = folder.resolve(key.hex() + "-" + ProcessHandle.current().pid() + YOUNG);
    try {
      Files.deleteIfExists(young);
      filling.fill(young);
      BasicFileAttributes made = look(young);
      long modified = made.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      Files.move(
          young, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      KeptFile kept = new KeptFile(checksum, made.size(), modified, today);
      known.put(key.hex(), kept);
      Files.writeString(
          folder.resolve(LIST),
          kept.line(key.hex()),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return kept.at(file(key));
    } finally {
      Files.deleteIfExists(young);
    }
  }

  /** Writes down what is new of the files that were asked for. */
  synchronized void settle() throws IOException {
    if (isChanged) {
      read();
      write();
    }
  }

  /**
   * Removes what nobody has used for 30 days, and files that the list doesn't know and that are as
   * old.
   *
   * @param inUse keys of pictures that are in use although nobody may have asked for them
   */
  synchronized void sweep(Set<String> inUse) throws IOException {
    read();
    known.replaceAll((key, kept) -> inUse.contains(key) ? kept.usedOn(today) : kept);
    known.values().removeIf(kept -> kept.used() + UNUSED < today);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.equals(LIST) && !known.containsKey(name) && isOld(file)) {
          Files.deleteIfExists(file);
        }
      }
    }
    write();
  }

  private boolean isOld(Path file) throws IOException {
    return look(file).lastModifiedTime().to(TimeUnit.DAYS) + UNUSED < today;
  }

  /** Another build may have added files; of what both know ours is newer. */
  private void read() {
    isRead = true;
    Map<String, KeptFile> listed = new HashMap<>();
    KeptFile.read(text(), listed);
    listed.forEach(known::putIfAbsent);
  }

  private String text() {
    try {
      return Files.readString(folder.resolve(LIST), StandardCharsets.US_ASCII);
    } catch (IOException none) {
      return "";
    }
  }

  private void write() throws IOException {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(known).forEach((key, kept) -> text.append(kept.line(key)));
    Path young = folder.resolve(LIST + "-" + ProcessHandle.current().pid() + YOUNG);
    Files.writeString(young, text);
    Files.move(
        young,
        folder.resolve(LIST),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    isChanged = false;
  }

  private Path file(Digest key) {
    return folder.resolve(key.hex());
  }
}
