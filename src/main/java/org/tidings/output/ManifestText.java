package org.tidings.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;

/** The manifest as text: a line a file, and a digest of them all at the end. */
final class ManifestText {
  private static final String HEAD = "tidings-manifest 1\n";
  private static final String END = "end ";
  private static final String NONE = "-";

  private ManifestText() {}

  static String write(Manifest manifest) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Manifest.Line line : manifest.lines()) {
      text.append(line.fingerprint().map(Digest::hex).orElse(NONE))
          .append(' ')
          .append(line.digest().hex())
          .append(' ')
          .append(line.size())
          .append(' ')
          .append(line.modified())
          .append(' ')
          .append(line.path())
          .append('\n');
    }
    return text + END + Digest.of(text.toString()) + "\n";
  }

  /** The manifest, or nothing when a single letter of the text isn't as it was written. */
  static Optional<Manifest> read(String text) {
    int end = text.lastIndexOf(END);
    if (!text.startsWith(HEAD)
        || end < 0
        || !text.substring(end).equals(END + Digest.of(text.substring(0, end)) + "\n")) {
      return Optional.empty();
    }
    List<Manifest.Line> lines = new ArrayList<>();
    for (int from = HEAD.length(); from < end; from = text.indexOf('\n', from) + 1) {
      lines.add(line(text.substring(from, text.indexOf('\n', from))));
    }
    return Optional.of(Manifest.of(lines));
  }

  private static Manifest.Line line(String text) {
    String[] parts = text.split(" ", 5);
    return new Manifest.Line(
        new OutputPath(parts[4]),
        parts[0].equals(NONE) ? Optional.empty() : Optional.of(new Digest(parts[0])),
        new Digest(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]));
  }
}
