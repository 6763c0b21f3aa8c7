package org.tidings.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.base.Parallel;
import org.tidings.output.Artifact;
import org.tidings.output.Broken;
import org.tidings.output.Inspector;
import org.tidings.output.Plan;

/** Makes every file of a plan in memory, one at a time, only to see what is wrong with it. */
final class Rendering {
  private Rendering() {}

  static List<Diagnostic> inspect(Plan plan, Inspector inspector, Parallel parallel) {
    List<Artifact> telling = plan.artifacts().stream().filter(Artifact::isTelling).toList();
    return parallel.map(telling, artifact -> inspect(artifact, inspector)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Diagnostic> inspect(Artifact artifact, Inspector inspector) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      artifact.writeTo(bytes);
      return inspector.inspect(artifact, bytes.toByteArray());
    } catch (Broken broken) {
      return List.of(broken.diagnostic());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
