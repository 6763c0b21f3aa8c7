package org.tidings.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tidings.base.Checksum;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.OutputPath;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.model.ContentPolicy;
import org.tidings.output.Made.State;

/**
 * Makes the files that have to be made, one at a time in each thread; those that differ from what
 * stands there wait in the staging folder.
 */
final class Workshop {
  private final Ground ground;
  private final Staging staging;
  private final WriteSettings settings;

  Workshop(Ground ground, Staging staging, WriteSettings settings) {
    this.ground = ground;
    this.staging = staging;
    this.settings = settings;
  }

  private record Source(String program, String kind, Record inputs) {}

  /** What a file is made from, when it may be kept for that. */
  private record Origin(Optional<Checksum> stamp, Optional<Checksum> fingerprint) {
    static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());
  }

  /** How a file gets into the staging folder; tells when it was written. */
  private interface Keeping {
    long keep();
  }

  /** What was made, wherever its bytes are. */
  private record Product(
      Checksum checksum,
      long size,
      ContentPolicy needs,
      List<Diagnostic> findings,
      Keeping keeping) {}

  Made make(Artifact artifact) {
    OutputPath path = artifact.path();
    Standing standing = ground.claim(path);
    Optional<Manifest.Line> known = known(path, standing);
    Optional<Checksum> stamp = settings.stamper().stamp(artifact);
    if (stamp.isPresent() && known.filter(line -> line.stamp().equals(stamp)).isPresent()) {
      return current(known.get(), standing, stamp);
    }
    Checksum fingerprint = fingerprint(artifact);
    if (known.filter(line -> line.fingerprint().orElseThrow().equals(fingerprint)).isPresent()) {
      return current(known.get(), standing, stamp);
    }
    Product made = product(artifact);
    if (made.findings.stream().anyMatch(found -> found.severity().reaches(settings.threshold()))) {
      return new Made(path, State.BROKEN, Optional.empty(), made.findings);
    }
    boolean sound = made.findings.isEmpty();
    Origin origin = sound ? new Origin(stamp, Optional.of(fingerprint)) : Origin.UNKNOWN;
    return compared(path, origin, made, standing);
  }

  Made close(Closing closing, Manifest others) {
    Product made = product(closing.path(), closing.bytes(others), List.of());
    return compared(closing.path(), Origin.UNKNOWN, made, ground.claim(closing.path()));
  }

  /** What is known of a file that stands there as it was written, without fault. */
  private Optional<Manifest.Line> known(OutputPath path, Standing standing) {
    return settings.clean()
        ? Optional.empty()
        : ground
            .known()
            .line(path)
            .filter(line -> line.fingerprint().isPresent())
            .filter(standing::holds);
  }

  private static Made current(Manifest.Line line, Standing standing, Optional<Checksum> stamp) {
    return new Made(
        line.path(),
        State.CURRENT,
        Optional.of(line.foundAt(standing.modified(), stamp)),
        List.of());
  }

  private Checksum fingerprint(Artifact artifact) {
    return Checksum.of(
        new Source(settings.program(), artifact.getClass().getName(), artifact.inputs()));
  }

  private Product product(Artifact artifact) {
    try {
      Optional<StoredFile> ready =
          artifact instanceof Stored stored ? stored.stored() : Optional.empty();
      if (ready.isPresent()) {
        return product(artifact, ready.get());
      }
      byte[] bytes = bytes(artifact);
      return product(artifact.path(), bytes, settings.inspector().inspect(artifact, bytes));
    } catch (Broken broken) {
      return product(artifact.path(), new byte[0], List.of(broken.diagnostic()));
    } catch (IOException e) {
      throw new UncheckedIOException(context(artifact), e);
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) {
      e.addSuppressed(new IllegalStateException(context(artifact)));
      throw e;
    }
  }

  private Product product(OutputPath path, byte[] bytes, List<Diagnostic> findings) {
    return new Product(
        Checksum.of(bytes),
        bytes.length,
        settings.inspector().needs(path, bytes),
        findings,
        () -> staging.keep(path, bytes));
  }

  private Product product(Artifact artifact, StoredFile ready) {
    return new Product(
        ready.checksum(),
        ready.size(),
        ContentPolicy.closed(),
        List.of(),
        () -> {
          OptionalLong kept = staging.keep(artifact.path(), ready);
          return kept.isPresent() ? kept.getAsLong() : keepWritten(artifact);
        });
  }

  /** Somebody has just swept it away. */
  private long keepWritten(Artifact artifact) {
    try {
      return staging.keep(artifact.path(), bytes(artifact));
    } catch (IOException e) {
      throw new UncheckedIOException(context(artifact), e);
    }
  }

  private static byte[] bytes(Artifact artifact) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    artifact.writeTo(out);
    return out.toByteArray();
  }

  private static String context(Artifact artifact) {
    return "while making " + artifact.path() + " of " + artifact.owner();
  }

  private Made compared(OutputPath path, Origin origin, Product made, Standing standing) {
    Optional<Manifest.Line> known = ground.known().line(path);
    boolean same =
        known
            .filter(standing::looksLike)
            .map(line -> line.checksum().equals(made.checksum))
            .orElseGet(() -> standing.holds(made.size, made.checksum));
    if (same) {
      Manifest.Line line = line(path, origin, made, standing.modified());
      return new Made(path, State.SAME, Optional.of(line), made.findings);
    }
    List<Diagnostic> findings = new ArrayList<>(made.findings);
    if (known.isEmpty() && !ground.known().lines().isEmpty() && stands(standing)) {
      findings.add(replaced(path));
    }
    Manifest.Line line = line(path, origin, made, made.keeping.keep());
    return new Made(path, State.WAITING, Optional.of(line), findings);
  }

  private static Manifest.Line line(OutputPath path, Origin origin, Product made, long modified) {
    return new Manifest.Line(
        path, origin.stamp, origin.fingerprint, made.checksum, made.size, modified, made.needs);
  }

  private static boolean stands(Standing standing) {
    return standing.is(Standing.Kind.FILE) || standing.is(Standing.Kind.OTHER);
  }

  private Diagnostic replaced(OutputPath path) {
    return Diagnostic.warning(
        "site/replaced-file",
        Location.of(new SourcePath(ground.folder().label(path.value()))),
        "this file was not made by Tidings, and the site's own has taken its place",
        "Keep files of your own under other names, or publish them from content/files.");
  }
}
