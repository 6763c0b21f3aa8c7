package org.tidings.image;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.tidings.base.Digest;
import org.tidings.output.Plan;
import org.tidings.output.Stored;
import org.tidings.output.StoredFile;

/**
 * Made pictures by the digest of everything they depend on, kept between builds: in a folder of the
 * site's own, and, where the user has one, in a folder that all of the user's sites share. The
 * folders may be shared by builds and restored from anywhere. What can't be kept there is held in
 * memory while there is room, and made again by the next build.
 */
public final class PictureCache {
  /** An artifact whose bytes are kept here. */
  interface Kept extends Stored {
    Digest key();
  }

  private final Map<Digest, SoftReference<byte[]>> held = new ConcurrentHashMap<>();
  private final Shelf site;
  private final Optional<Shelf> user;

  /** The cache of a site whose user has no other. */
  public PictureCache(Path folder, Instant now) {
    this(folder, Optional.empty(), now);
  }

  /**
   * The cache in folders, which are made when they are needed.
   *
   * @param folder the site's own
   * @param common the user's, where pictures are looked for that the site's own lacks
   * @param now by which files are marked as used, and those unused for 30 days are removed
   */
  public PictureCache(Path folder, Optional<Path> common, Instant now) {
    this.site = new Shelf(folder, now, false);
    this.user = common.map(shared -> new Shelf(shared, now, true));
  }

  /** The file of a picture that was made before. */
  Optional<StoredFile> file(Digest key) {
    Optional<StoredFile> found = site.find(key);
    return found.isPresent()
        ? found
        : user.flatMap(shelf -> shelf.find(key)).map(other -> adopted(site, key, other));
  }

  private static StoredFile adopted(Shelf shelf, Digest key, StoredFile other) {
    try {
      return shelf.adopt(key, other);
    } catch (IOException e) {
      return other;
    }
  }

  /** The bytes of a picture that was made before. */
  Optional<byte[]> find(Digest key) {
    try {
      Optional<StoredFile> file = file(key);
      if (file.isPresent()) {
        return Optional.of(Files.readAllBytes(file.get().path()));
      }
    } catch (IOException e) {
      // Somebody has just swept it away.
    }
    return Optional.ofNullable(held.get(key)).map(SoftReference::get);
  }

  /** Keeps a picture; its file, if one could be written. */
  Optional<StoredFile> keep(Digest key, byte[] bytes) {
    Optional<StoredFile> own = put(site, key, bytes);
    Optional<StoredFile> kept =
        own.isPresent()
            ? own.map(file -> shared(key, file))
            : user.flatMap(shelf -> put(shelf, key, bytes));
    if (kept.isEmpty()) {
      held.put(key, new SoftReference<>(bytes));
    }
    return kept;
  }

  private StoredFile shared(Digest key, StoredFile own) {
    user.ifPresent(shelf -> adopted(shelf, key, own));
    return own;
  }

  private static Optional<StoredFile> put(Shelf shelf, Digest key, byte[] bytes) {
    try {
      return Optional.of(shelf.put(key, bytes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Removes what no build has used for 30 days; looks at most once a day.
   *
   * @param plan whose pictures are in use, even when they did not have to be looked up
   */
  public void sweep(Plan plan) {
    sweep(site, plan);
    user.ifPresent(shelf -> sweep(shelf, plan));
  }

  private static void sweep(Shelf shelf, Plan plan) {
    try {
      if (shelf.isDue()) {
        shelf.sweep(keys(plan));
      } else {
        shelf.settle();
      }
    } catch (IOException e) {
      // It can't be written to; it will be swept another time.
    }
  }

  private static Set<String> keys(Plan plan) {
    return plan.artifacts().stream()
        .filter(Kept.class::isInstance)
        .map(artifact -> ((Kept) artifact).key().hex())
        .collect(Collectors.toUnmodifiableSet());
  }
}
