package org.tidings.check;

import java.util.Arrays;
import org.tidings.base.Checksum;
import org.tidings.base.OutputPath;
import org.tidings.model.LiveAnswer;
import org.tidings.output.Manifest;

/** Whether a file is served as it was built. */
final class LiveFile {
  static final String OTHER = "live/changed-file";
  private static final String MISSING = "live/missing-file";
  private static final String PUBLISH =
      "Publish the built folder again, whole. If it stays so, something between the folder and the"
          + " reader changes files: switch that off.";

  private final LiveTruth truth;
  private final LiveHeaders headers;

  LiveFile(LiveTruth truth, LiveHeaders headers) {
    this.truth = truth;
    this.headers = headers;
  }

  LiveQuestion question(Manifest.Line line) {
    String path = LiveTruth.path(line.path());
    return new LiveQuestion(
        path,
        room(line),
        (answer, findings) -> {
          if (answer.status() != 200) {
            findings.tell(MISSING, path, missing(path, answer), PUBLISH);
            return;
          }
          boolean same = compare(path, line, answer, findings);
          if (!same) {
            LiveFeed.fault(line.path(), answer.body())
                .ifPresent(fault -> tellFeed(path, fault, findings));
          }
          headers.inspect(path, line.path(), answer, findings);
        });
  }

  /** A little more than there should be, so that what was added can be told. */
  static long room(Manifest.Line line) {
    return line.size() + (1 << 18);
  }

  private String missing(String path, LiveAnswer answer) {
    String where = answer.header("location").map(to -> ", to " + to).orElse("");
    return "%s answers %s%s, where the file that was built should be"
        .formatted(truth.shown(path), answer.status(), where);
  }

  /** Whether the body is what was built; if not, that is told. */
  boolean compare(String path, Manifest.Line line, LiveAnswer answer, LiveFindings findings) {
    byte[] body = answer.body();
    if (body.length == line.size() && Checksum.of(body).equals(line.checksum())) {
      return true;
    }
    String how =
        truth
            .bytes()
            .apply(line.path())
            .filter(built -> !Arrays.equals(built, body))
            .map(built -> LiveDifference.words(built, body))
            .orElse("it has %s bytes, not %s".formatted(body.length, line.size()));
    findings.tell(
        OTHER, path, "%s is not what was built: %s".formatted(truth.shown(path), how), PUBLISH);
    return false;
  }

  private void tellFeed(String path, String fault, LiveFindings findings) {
    findings.tell(
        "live/feed",
        path,
        "no feed reader can read %s: %s".formatted(truth.shown(path), fault),
        PUBLISH);
  }

  static boolean isFeed(OutputPath path) {
    return path.value().matches("(.*/)?(rss\\.xml|atom\\.xml|feed\\.json)");
  }
}
