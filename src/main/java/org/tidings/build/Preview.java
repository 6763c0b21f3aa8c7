package org.tidings.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Checksum;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.output.Artifact;
import org.tidings.output.Broken;
import org.tidings.output.Closing;
import org.tidings.output.Manifest;

/**
 * The site as a build would write it now, one file at a time, for somebody who is editing it: what
 * can't be made any more is shown as it was. Safe for use by many threads.
 */
public final class Preview {
  private static final int MOST_SHEETS = 100;

  private final Newsdesk desk;
  private final Parallel parallel;
  private final String version;
  private final Map<OutputPath, Sheet> sheets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<OutputPath, Sheet> eldest) {
              return size() > MOST_SHEETS;
            }
          });
  private volatile Proof proof;
  private volatile Proof printable;
  private Proof read;

  private Preview(BuildRequest request) {
    this.desk = new Newsdesk(request);
    this.parallel = new Parallel(request.jobs());
    this.version = request.program().version();
    this.read = desk.read(request.viewing().asOf(), Optional.empty());
    this.proof = read;
    this.printable = read;
  }

  /**
   * Reads a site for the first time.
   *
   * @throws Refusal when there is no {@code content/site.yaml}
   */
  public static Preview of(BuildRequest request) {
    return new Preview(request);
  }

  /** The site as it was last read. */
  public Proof proof() {
    return proof;
  }

  /** Reads again what changed, and looks at the site as of a moment. */
  public Proof refresh(Instant now) {
    return refresh(now, Optional.empty());
  }

  /**
   * The same, looking for changes among some files only.
   *
   * @param touched the only files of the content that may have been written; when empty, any may
   */
  public synchronized Proof refresh(Instant now, Optional<Set<SourcePath>> touched) {
    if (proof.isPrintable()) {
      printable = proof;
    }
    try {
      read = readAtLast(now, touched);
      proof = read;
    } catch (Refusal refusal) {
      proof = read.withFault(unreadable(refusal));
    }
    return proof;
  }

  /** A file that goes away while all are read is no trouble the second time. */
  private Proof readAtLast(Instant now, Optional<Set<SourcePath>> touched) {
    try {
      return desk.read(now, touched);
    } catch (Refusal refusal) {
      return desk.read(now, Optional.empty());
    }
  }

  private static Diagnostic unreadable(Refusal refusal) {
    return Diagnostic.error(
        "site/unreadable",
        Location.of(new SourcePath("content/site.yaml")),
        String.valueOf(refusal.getMessage()),
        "Until that is mended you see the site as it was.");
  }

  /** Whether nothing on the disk has changed since it was last read. */
  public synchronized boolean isCurrent() {
    try {
      return desk.isCurrent();
    } catch (Refusal refusal) {
      return false;
    }
  }

  /** Applies the rules over the whole to the site as it was last read. */
  public void inspect() {
    proof.inspect(parallel);
  }

  /** The file that answers at an address; nothing when the site has none. */
  public Optional<Sheet> sheet(UrlPath path) {
    Proof now = proof;
    return now.plan()
        .find(path.file())
        .map(artifact -> sheet(artifact, now))
        .or(() -> closing(path.file(), now));
  }

  private Sheet sheet(Artifact artifact, Proof now) {
    try {
      Sheet made = Sheet.current(artifact.path(), now.print(artifact));
      if (artifact.path().value().endsWith(".html")) {
        sheets.put(artifact.path(), made);
      }
      return made;
    } catch (Broken | Refusal unprintable) {
      return kept(artifact.path());
    }
  }

  private Sheet kept(OutputPath path) {
    Sheet known = sheets.get(path);
    if (known != null) {
      return known.kept();
    }
    Proof older = printable;
    try {
      return older
          .plan()
          .find(path)
          .map(artifact -> Sheet.current(path, older.print(artifact)).kept())
          .orElseGet(() -> Sheet.failed(path));
    } catch (Broken | Refusal unprintable) {
      return Sheet.failed(path);
    }
  }

  /** Made from what is known of all other files, so all of them are made first. */
  private Optional<Sheet> closing(OutputPath path, Proof now) {
    List<Closing> closings = Closings.of(now.site(), version);
    if (closings.stream().noneMatch(closing -> closing.path().equals(path))) {
      return Optional.empty();
    }
    try {
      List<Manifest.Line> lines =
          new ArrayList<>(parallel.map(now.plan().artifacts(), artifact -> line(artifact, now)));
      for (Closing closing : closings) {
        byte[] bytes = closing.bytes(Manifest.of(lines));
        if (closing.path().equals(path)) {
          return Optional.of(Sheet.current(path, bytes));
        }
        lines.add(line(closing.path(), bytes));
      }
    } catch (Broken | Refusal unprintable) {
      return Optional.of(Sheet.failed(path));
    }
    return Optional.empty();
  }

  private static Manifest.Line line(Artifact artifact, Proof now) {
    return line(artifact.path(), now.print(artifact));
  }

  private static Manifest.Line line(OutputPath path, byte[] bytes) {
    return new Manifest.Line(
        path, Checksum.of(bytes), bytes.length, 0, new Needs().needs(path, bytes));
  }
}
