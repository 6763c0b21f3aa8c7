package org.tidings.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What to import, where to, and when that is.
 *
 * @param source the folder of the old archive
 * @param site the folder that holds, or shall hold, {@code content/}
 * @param now the moment of the import: it dates what has no date of its own
 * @param dryRun whether to report only and write nothing
 */
public record ImportRequest(Path source, Path site, Instant now, boolean dryRun) {}
