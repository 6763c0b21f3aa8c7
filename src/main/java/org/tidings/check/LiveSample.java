package org.tidings.check;

import java.util.ArrayList;
import java.util.List;
import org.tidings.output.Manifest;

/**
 * Which files of a very large site are looked at: feeds and all that is neither page nor picture
 * first, then pages and pictures in even steps; the same files every time.
 */
final class LiveSample {
  private LiveSample() {}

  static List<Manifest.Line> of(List<Manifest.Line> files, int most) {
    if (files.size() <= most) {
      return files;
    }
    List<Manifest.Line> chosen = new ArrayList<>();
    List<Manifest.Line> rest = new ArrayList<>();
    for (Manifest.Line line : files) {
      (isOrdinary(line) ? rest : chosen).add(line);
    }
    List<Manifest.Line> first = evenly(chosen, most / 2);
    List<Manifest.Line> all = new ArrayList<>(first);
    all.addAll(evenly(rest, most - first.size()));
    return all;
  }

  private static boolean isOrdinary(Manifest.Line line) {
    String path = line.path().value();
    return !LiveFile.isFeed(line.path())
        && (path.endsWith(".html") || path.matches("(images|cards|files)/.*"));
  }

  private static List<Manifest.Line> evenly(List<Manifest.Line> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<Manifest.Line> some = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      some.add(lines.get((int) ((long) i * lines.size() / most)));
    }
    return some;
  }
}
