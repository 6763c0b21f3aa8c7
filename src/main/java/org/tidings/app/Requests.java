package org.tidings.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.tidings.base.Severity;
import org.tidings.build.BuildRequest;
import org.tidings.model.Viewing;

/** Requests of verbs that only look. */
final class Requests {
  private Requests() {}

  static BuildRequest reading(CommonOptions common, Instant now) throws Exception {
    Path source = common.source();
    return new BuildRequest(
        source,
        source.resolve("site-output"),
        Optional.empty(),
        Optional.empty(),
        Viewing.at(now),
        Severity.ERROR,
        false,
        false,
        Runtime.getRuntime().availableProcessors(),
        ProgramVersion.program(),
        UserCache.folder());
  }
}
