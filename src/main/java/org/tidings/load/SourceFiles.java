package org.tidings.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.model.BodyRef;
import org.tidings.model.Sources;

/** Reads source files back from disk while the site is written. */
public final class SourceFiles implements Sources {
  private static final String FENCE = "\n---\n";

  private final Path root;

  /** Files below the folder that holds {@code content/}. */
  public SourceFiles(Path root) {
    this.root = root;
  }

  @Override
  public String body(BodyRef body) {
    String text = TextDecoder.again(read(body.file()));
    String own = body.offset() > text.length() ? "" : text.substring(body.offset());
    if (!Digest.of(own).equals(body.digest())) {
      throw changed(body.file());
    }
    return own;
  }

  /** The same body, when only what stands above it in the file has changed. */
  public Optional<String> bodyMoved(BodyRef body) {
    String text = TextDecoder.again(read(body.file()));
    for (int at = text.indexOf(FENCE); at >= 0; at = text.indexOf(FENCE, at + 1)) {
      String below = text.substring(at + FENCE.length());
      if (Digest.of(below).equals(body.digest())) {
        return Optional.of(below);
      }
    }
    return Optional.empty();
  }

  @Override
  public byte[] bytes(SourcePath file, Digest digest) {
    byte[] bytes = read(file);
    if (!Digest.of(bytes).equals(digest)) {
      throw changed(file);
    }
    return bytes;
  }

  private byte[] read(SourcePath file) {
    try {
      return Files.readAllBytes(root.resolve(file.value()));
    } catch (IOException e) {
      throw new Refusal(file + " could be read a moment ago and now can't; run it again", e);
    }
  }

  private static Refusal changed(SourcePath file) {
    return new Refusal(file + " was changed while the site was being built; run it again");
  }
}
