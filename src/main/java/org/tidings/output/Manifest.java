package org.tidings.output;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Checksum;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.model.ContentPolicy;

/** What was written from what: the files of one output folder that are ours. */
public final class Manifest {
  private final NavigableMap<OutputPath, Line> lines = new TreeMap<>();

  private Manifest(Collection<Line> lines) {
    lines.forEach(line -> this.lines.put(line.path(), line));
  }

  /** Of nothing. */
  public static Manifest empty() {
    return new Manifest(List.of());
  }

  /** Of these files; of two with one path the later counts. */
  public static Manifest of(Collection<Line> lines) {
    return new Manifest(lines);
  }

  /**
   * One file.
   *
   * @param stamp by which it may be known to be current without a look
   * @param fingerprint of what it was made from; empty when it has to be made again
   * @param checksum of its bytes
   * @param modified nanoseconds since 1970
   * @param needs what a browser that shows the file must be let do
   */
  public record Line(
      OutputPath path,
      Optional<Checksum> stamp,
      Optional<Checksum> fingerprint,
      Checksum checksum,
      long size,
      long modified,
      ContentPolicy needs) {

    /** A file of which nobody knows what it was made from. */
    public Line(OutputPath path, Checksum checksum, long size, long modified, ContentPolicy needs) {
      this(path, Optional.empty(), Optional.empty(), checksum, size, modified, needs);
    }

    /** The same file, found at this time to be still what it was. */
    Line foundAt(long time, Optional<Checksum> now) {
      return new Line(path, now, fingerprint, checksum, size, time, needs);
    }
  }

  /** All files, sorted by path. */
  public Collection<Line> lines() {
    return Collections.unmodifiableCollection(lines.values());
  }

  /** What is known of one file. */
  public Optional<Line> line(OutputPath path) {
    return Optional.ofNullable(lines.get(path));
  }

  /** What browsers must be let do to show all files. */
  public ContentPolicy needs() {
    return lines.values().stream()
        .map(Line::needs)
        .distinct()
        .reduce(ContentPolicy.closed(), ContentPolicy::plus);
  }

  /** One digest of all files, of their paths and bytes alone. */
  public Digest content() {
    StringBuilder text = new StringBuilder();
    lines
        .values()
        .forEach(line -> text.append(line.checksum()).append(' ').append(line.path()).append('\n'));
    return Digest.of(text.toString());
  }
}
