package org.tidings.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code init} has made.
 *
 * @param files by path below the site's folder
 * @param left files that were there and stayed as they are
 * @param hook the git hook, where one was written
 * @param notes what did not come about, and why
 */
public record Founded(
    List<String> files, List<String> left, Optional<Path> hook, List<String> notes) {
  public Founded {
    files = List.copyOf(files);
    left = List.copyOf(left);
    notes = List.copyOf(notes);
  }
}
