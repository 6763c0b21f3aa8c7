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
    Checksum fingerprint =
        Checksum.of(
            new Source(settings.program(), artifact.getClass().getName(), artifact.inputs()));
    Optional<Manifest.Line> current =
        settings.clean() ? Optional.empty() : current(path, fingerprint, standing);
    if (current.isPresent()) {
      return new Made(path, State.CURRENT, current, List.of());
    }
    Product made = product(artifact);
    if (made.findings.stream().anyMatch(found -> found.severity().reaches(settings.threshold()))) {
      return new Made(path, State.BROKEN, Optional.empty(), made.findings);
    }
    Optional<Checksum> sound =
        made.findings.isEmpty() ? Optional.of(fingerprint) : Optional.empty();
    return compared(path, sound, made, standing);
  }

  Made close(Closing closing, Manifest others) {
    Product made = product(closing.path(), closing.bytes(others), List.of());
    return compared(closing.path(), Optional.empty(), made, ground.claim(closing.path()));
  }

  private Optional<Manifest.Line> current(
      OutputPath path, Checksum fingerprint, Standing standing) {
    return ground
        .known()
        .line(path)
        .filter(line -> line.fingerprint().filter(fingerprint::equals).isPresent())
        .filter(standing::holds)
        .map(line -> line.modifiedAt(standing.modified()));
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

  private Made compared(
      OutputPath path, Optional<Checksum> fingerprint, Product made, Standing standing) {
    Optional<Manifest.Line> known = ground.known().line(path);
    boolean same =
        known
            .filter(standing::looksLike)
            .map(line -> line.checksum().equals(made.checksum))
            .orElseGet(() -> standing.holds(made.size, made.checksum));
    if (same) {
      Manifest.Line line =
          new Manifest.Line(
              path, fingerprint, made.checksum, made.size, standing.modified(), made.needs);
      return new Made(path, State.SAME, Optional.of(line), made.findings);
    }
    List<Diagnostic> findings = new ArrayList<>(made.findings);
    if (known.isEmpty() && !ground.known().lines().isEmpty() && stands(standing)) {
      findings.add(replaced(path));
    }
    Manifest.Line line =
        new Manifest.Line(
            path, fingerprint, made.checksum, made.size, made.keeping.keep(), made.needs);
    return new Made(path, State.WAITING, Optional.of(line), findings);
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
