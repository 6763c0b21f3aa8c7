package org.tidings.build;

import java.nio.file.Path;
import java.util.Optional;
import org.tidings.base.Severity;
import org.tidings.image.PictureCache;
import org.tidings.model.Viewing;

/**
 * What to build, as of when, and how strictly.
 *
 * @param source the folder that holds {@code content/}
 * @param output where the site is written
 * @param baseUrl the site's address in place of the one in {@code site.yaml}
 * @param published where the live site's {@code published.jsonl} is: an address or a folder
 * @param threshold the least severity that keeps the site from being written
 * @param keepGoing whether to write the rest when something is broken
 * @param clean whether to make every file again
 * @param jobs how many threads
 * @param program which one builds, part of every fingerprint
 * @param cache the user's own cache folder, in which all sites share what was made once; empty when
 *     there is none
 */
public record BuildRequest(
    Path source,
    Path output,
    Optional<String> baseUrl,
    Optional<String> published,
    Viewing viewing,
    Severity threshold,
    boolean keepGoing,
    boolean clean,
    int jobs,
    Program program,
    Optional<Path> cache) {

  /** The same of sources that lie in another folder. */
  BuildRequest of(Path folder) {
    return new BuildRequest(
        folder,
        folder.resolve("site-output"),
        baseUrl,
        published,
        viewing,
        threshold,
        keepGoing,
        clean,
        jobs,
        program,
        cache);
  }

  /** Where all is kept that only saves work. */
  Path memory() {
    return source.resolve(".tidings");
  }

  /** Where made pictures are kept between builds. */
  PictureCache pictures() {
    return new PictureCache(
        memory().resolve("pictures"),
        cache.map(folder -> folder.resolve("pictures")),
        viewing.asOf());
  }
}
