package org.tidings.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Severity;
import org.tidings.base.UrlPath;
import org.tidings.model.Viewing;

/** Previews of sites on disk. */
public final class Previews {
  private Previews() {}

  /** What is asked for when a site is looked at as readers see it. */
  public static BuildRequest request(Path source, Instant now) {
    return new BuildRequest(
        source,
        source.resolve("site-output"),
        Optional.empty(),
        Optional.empty(),
        Viewing.at(now),
        Severity.ERROR,
        false,
        false,
        2,
        new Program("0", ""),
        Optional.empty());
  }

  /** Every file that a preview shows, by path. */
  public static Map<String, byte[]> files(Preview preview) {
    Map<String, byte[]> files = new TreeMap<>();
    preview
        .proof()
        .paths()
        .forEach(
            path ->
                preview
                    .sheet(new UrlPath("/" + path))
                    .ifPresent(sheet -> files.put(path.value(), sheet.bytes())));
    return files;
  }
}
