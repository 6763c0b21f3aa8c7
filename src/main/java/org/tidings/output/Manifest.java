package org.tidings.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Checksum;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.model.ContentPolicy;

/** What was written from what: the files of one output folder that are ours. */
public final class Manifest {
  private static final Comparator<Line> BY_PATH = Comparator.comparing(Line::path);

  /** Sorted by path, each path once. */
  private final List<Line> lines;

  private Manifest(List<Line> lines) {
    this.lines = lines;
  }

  /** Of nothing. */
  public static Manifest empty() {
    return new Manifest(List.of());
  }

  /** Of these files; of two with one path the later counts. */
  public static Manifest of(Collection<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(BY_PATH);
    List<Line> each = new ArrayList<>(sorted.size());
    for (Line line : sorted) {
      int last = each.size() - 1;
      if (last >= 0 && each.get(last).path().equals(line.path())) {
        each.set(last, line);
      } else {
        each.add(line);
      }
    }
    return new Manifest(Collections.unmodifiableList(each));
  }

  /** This one and a file more. */
  Manifest plus(Line line) {
    List<Line> more = new ArrayList<>(lines);
    int at = position(line.path());
    if (at >= 0) {
      more.set(at, line);
    } else {
      more.add(-1 - at, line);
    }
    return new Manifest(Collections.unmodifiableList(more));
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
    return lines;
  }

  /** What is known of one file. */
  public Optional<Line> line(OutputPath path) {
    int at = position(path);
    return at < 0 ? Optional.empty() : Optional.of(lines.get(at));
  }

  /** Where it is, or as {@link Collections#binarySearch} says it is not. */
  private int position(OutputPath path) {
    int from = 0;
    int to = lines.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = lines.get(middle).path().compareTo(path);
      if (order == 0) {
        return middle;
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle - 1;
    }
    return -1 - from;
  }

  /** What browsers must be let do to show all files. */
  public ContentPolicy needs() {
    return lines.stream()
        .map(Line::needs)
        .distinct()
        .reduce(ContentPolicy.closed(), ContentPolicy::plus);
  }

  /** One digest of all files, of their paths and bytes alone. */
  public Digest content() {
    StringBuilder text = new StringBuilder();
    lines.forEach(
        line -> text.append(line.checksum()).append(' ').append(line.path()).append('\n'));
    return Digest.of(text.toString());
  }
}
