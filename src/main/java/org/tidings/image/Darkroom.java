package org.tidings.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Location;
import org.tidings.model.Picture;
import org.tidings.model.PictureLengths;
import org.tidings.model.Rendition;
import org.tidings.model.Sources;
import org.tidings.output.Broken;
import org.tidings.output.StoredFile;

/**
 * Makes the published files of pictures: each source is decoded once for all its sizes, what was
 * made before comes from the cache. No original is ever passed on.
 */
public final class Darkroom implements PictureLengths {
  private static final int LOCKS = 64;
  private static final long LARGE = 24_000_000L;

  private final Sources sources;
  private final PictureCache cache;

  /** By what the bytes of all sizes depend on. */
  private final Map<Digest, Long> lengths = new ConcurrentHashMap<>();

  private final List<Object> locks =
      java.util.stream.Stream.generate(Object::new).limit(LOCKS).toList();

  /** Of large pictures only one is open at a time, so that memory stays bounded. */
  private final Semaphore large = new Semaphore(1);

  /** What a made file depends on. */
  private record Key(Digest picture, int width, String type) {}

  /** Pictures are read from the sources, and what is made of them kept. */
  public Darkroom(Sources sources, PictureCache cache) {
    this.sources = sources;
    this.cache = cache;
  }

  @Override
  public long length(Picture picture) {
    return lengths.computeIfAbsent(
        Rendition.digest(picture), all -> length(picture, picture.largest()));
  }

  private long length(Picture picture, Rendition rendition) {
    try {
      Optional<StoredFile> kept = file(picture, rendition);
      return kept.isPresent() ? kept.get().size() : bytes(picture, rendition).length;
    } catch (Broken broken) {
      return picture.bytes(); // Who asks for the file itself is told.
    }
  }

  /**
   * The file of one size, made now where there is none; empty when it can't be kept.
   *
   * @throws Broken when the source can't be decoded
   */
  Optional<StoredFile> file(Picture picture, Rendition rendition) {
    Digest key = key(picture, rendition);
    Optional<StoredFile> kept = cache.file(key);
    if (kept.isPresent()) {
      return kept;
    }
    synchronized (lock(picture)) {
      if (cache.find(key).isEmpty()) {
        make(picture);
      }
      return cache.file(key);
    }
  }

  /**
   * The bytes of one size.
   *
   * @throws Broken when the source can't be decoded
   */
  byte[] bytes(Picture picture, Rendition rendition) {
    Digest key = key(picture, rendition);
    Optional<byte[]> kept = cache.find(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    synchronized (lock(picture)) {
      return cache.find(key).orElseGet(() -> bytes(make(picture), key));
    }
  }

  private static byte[] bytes(Map<Digest, byte[]> all, Digest key) {
    byte[] bytes = all.get(key);
    if (bytes == null) {
      throw new IllegalArgumentException("the picture has no such size");
    }
    return bytes;
  }

  private Object lock(Picture picture) {
    return locks.get(Math.floorMod(picture.digest().hashCode(), LOCKS));
  }

  /** Draws a file. */
  interface Drawing {
    byte[] draw() throws IOException;
  }

  /** The file of a drawing of pictures and words, made once; empty when it can't be kept. */
  Optional<StoredFile> file(Digest key, Drawing drawing) throws IOException {
    Optional<StoredFile> kept = cache.file(key);
    return kept.isPresent() || cache.find(key).isPresent() ? kept : cache.keep(key, drawing.draw());
  }

  /** A drawing of pictures and words, made once. */
  byte[] drawn(Digest key, Drawing drawing) throws IOException {
    Optional<byte[]> kept = cache.find(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] made = drawing.draw();
    cache.keep(key, made);
    return made;
  }

  private Map<Digest, byte[]> make(Picture picture) {
    boolean alone = (long) picture.width() * picture.height() > LARGE;
    if (alone) {
      large.acquireUninterruptibly();
    }
    try {
      Map<Digest, byte[]> all = all(picture, sources.bytes(picture.source(), picture.digest()));
      all.forEach(cache::keep);
      return all;
    } catch (IOException e) {
      throw new Broken(broken(picture), e);
    } finally {
      if (alone) {
        large.release();
      }
    }
  }

  private static Map<Digest, byte[]> all(Picture picture, byte[] source) throws IOException {
    List<Rendition> sizes = Rendition.of(picture);
    Map<Digest, byte[]> all = new HashMap<>();
    if (!Rendition.isScaled(picture)) {
      all.put(key(picture, sizes.get(0)), stripped(picture, source));
      return all;
    }
    Optional<byte[]> xmp = Xmp.packet(picture.facts());
    BufferedImage image = PictureReader.read(source, picture, picture.largest().width());
    for (int i = sizes.size() - 1; i >= 0; i--) {
      Rendition size = sizes.get(i);
      image = Scaler.scaled(image, size.width(), size.height());
      byte[] file =
          size.type().equals("image/jpeg") ? JpegFile.of(image, xmp) : PngFile.of(image, xmp);
      all.put(key(picture, size), file);
    }
    return all;
  }

  private static byte[] stripped(Picture picture, byte[] source) throws IOException {
    return switch (picture.type()) {
      case "image/svg+xml" -> SvgFile.cleaned(source);
      case "image/gif" -> GifFile.stripped(source);
      case "image/webp" -> WebpFile.stripped(source);
      default -> PngFile.stripped(source, Xmp.packet(picture.facts()));
    };
  }

  static Digest key(Picture picture, Rendition rendition) {
    return Digest.of(new Key(Rendition.digest(picture), rendition.width(), rendition.type()));
  }

  private static Diagnostic broken(Picture picture) {
    return Diagnostic.error(
        "picture/broken",
        Location.of(picture.source()),
        "this picture is damaged: a part of it can't be decoded",
        "Export it again from the program it was made with, or take a whole copy.");
  }
}
