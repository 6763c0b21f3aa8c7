package org.tidings.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What {@code init} is asked for.
 *
 * @param site the folder; it is made when it is not there
 * @param now from which the first dates are taken
 * @param release what CI runs; nothing leaves a place for it
 * @param git whether to make a repository where there is none
 * @param launcher what started this program, for the hook
 */
public record FoundingRequest(
    Path site,
    SiteFacts facts,
    Instant now,
    Optional<Release> release,
    boolean git,
    Optional<Path> launcher) {}
