package org.tidings.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Checksum;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.model.ContentPolicy;

/**
 * The manifest as text: what pages need, each need once, then a line a file, and a digest of them
 * all at the end.
 */
final class ManifestText {
  private static final String HEAD = "tidings-manifest 4\n";

  /**
   * Knew files by other digests, so each is made again; but it knows which are ours. The first said
   * nothing of needs.
   */
  private static final String FIRST = "tidings-manifest 1\n";

  private static final String SECOND = "tidings-manifest 2\n";

  private static final String NEEDS = "needs ";
  private static final String END = "end ";
  private static final String NONE = "-";

  private ManifestText() {}

  static String write(Manifest manifest) {
    StringBuilder text = new StringBuilder(HEAD);
    Map<ContentPolicy, Integer> needs = new HashMap<>();
    for (Manifest.Line line : manifest.lines()) {
      if (!line.needs().isClosed() && needs.putIfAbsent(line.needs(), needs.size()) == null) {
        text.append(NEEDS).append(line.needs().text()).append('\n');
      }
    }
    for (Manifest.Line line : manifest.lines()) {
      Integer need = needs.get(line.needs());
      text.append(line.stamp().map(Checksum::hex).orElse(NONE))
          .append(' ')
          .append(line.fingerprint().map(Checksum::hex).orElse(NONE))
          .append(' ')
          .append(line.checksum().hex())
          .append(' ')
          .append(line.size())
          .append(' ')
          .append(line.modified())
          .append(' ')
          .append(need == null ? NONE : need.toString())
          .append(' ')
          .append(line.path())
          .append('\n');
    }
    return text + END + Checksum.of(text.toString()) + "\n";
  }

  /** The manifest, or nothing when a single letter of the text isn't as it was written. */
  static Optional<Manifest> read(String text) {
    int end = text.lastIndexOf(END);
    boolean first = text.startsWith(FIRST);
    boolean older = first || text.startsWith(SECOND);
    if (!(older || text.startsWith(HEAD))
        || end < 0
        || !text.substring(end).equals(END + sum(text.substring(0, end), older) + "\n")) {
      return Optional.empty();
    }
    List<ContentPolicy> needs = new ArrayList<>();
    List<Manifest.Line> lines = new ArrayList<>();
    for (int from = HEAD.length(); from < end; from = text.indexOf('\n', from) + 1) {
      String line = text.substring(from, text.indexOf('\n', from));
      if (line.startsWith(NEEDS)) {
        needs.add(ContentPolicy.read(line.substring(NEEDS.length())));
      } else {
        lines.add(older ? older(line, first ? 5 : 6) : line(line, needs));
      }
    }
    return Optional.of(Manifest.of(lines));
  }

  private static Manifest.Line line(String text, List<ContentPolicy> needs) {
    String[] parts = text.split(" ", 7);
    return new Manifest.Line(
        new OutputPath(parts[6]),
        sum(parts[0]),
        sum(parts[1]),
        Checksum.read(parts[2]),
        Long.parseLong(parts[3]),
        Long.parseLong(parts[4]),
        parts[5].equals(NONE) ? ContentPolicy.closed() : needs.get(Integer.parseInt(parts[5])));
  }

  private static Optional<Checksum> sum(String text) {
    return text.equals(NONE) ? Optional.empty() : Optional.of(Checksum.read(text));
  }

  private static String sum(String text, boolean older) {
    return older ? Digest.of(text).hex() : Checksum.of(text).hex();
  }

  private static Manifest.Line older(String text, int fields) {
    String[] parts = text.split(" ", fields);
    return new Manifest.Line(
        new OutputPath(parts[fields - 1]),
        Checksum.NONE,
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]),
        ContentPolicy.closed());
  }
}
