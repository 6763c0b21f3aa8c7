package org.tidings.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tidings.base.Checksum;
import org.tidings.base.OutputPath;
import org.tidings.model.HostPolicy;
import org.tidings.model.LiveAnswer;
import org.tidings.output.Manifest;

/** Whether a host keeps to itself what is not for readers. */
final class LiveSecrets {
  private static final long SOME = 1 << 20;
  private static final int MOST_FOLDERS = 5;
  private static final int MOST_FILES = 12;

  private final LiveTruth truth;

  LiveSecrets(LiveTruth truth) {
    this.truth = truth;
  }

  /** Whether a file is for hosts and not for readers. */
  static boolean isPrivate(OutputPath file) {
    return file.value().matches(HostPolicy.PRIVATE)
        || (file.value().startsWith(".") && !file.value().startsWith(".well-known/"));
  }

  /** Whether every host that can be told is told to keep it to itself. */
  private static boolean isTold(OutputPath file) {
    return isPrivate(file) && (file.value().startsWith(".") || file.value().startsWith("_"));
  }

  /** Files that the host was told not to serve, and the history of the sources. */
  List<LiveQuestion> files() {
    Stream<String> told =
        truth.isObeyed()
            ? truth.files().lines().stream()
                .filter(line -> line.size() > 0 && isTold(line.path()))
                .map(line -> LiveTruth.path(line.path()))
                .limit(MOST_FILES)
            : Stream.empty();
    return Stream.concat(told, Stream.of(".git/HEAD")).map(this::file).toList();
  }

  private LiveQuestion file(String path) {
    String told = "%s is served, and is not for readers".formatted(truth.shown(path));
    return kept(path, "live/hidden-file", told, LiveHeaders.SWITCH_ON);
  }

  /** Asks for what nobody is to be shown. */
  private LiveQuestion kept(String path, String rule, String told, String hint) {
    return new LiveQuestion(
        path,
        SOME,
        (answer, findings) -> {
          if (isShown(answer)) {
            findings.tell(rule, path, told, hint);
          }
        });
  }

  /** A host that answers 200 with the page for wrong addresses shows nothing here. */
  private boolean isShown(LiveAnswer answer) {
    Checksum body = Checksum.of(answer.body());
    return answer.status() == 200
        && truth.policy().missing().stream()
            .flatMap(page -> truth.files().line(page.body()).stream())
            .noneMatch(line -> line.checksum().equals(body));
  }

  /** Folders without a page. */
  List<LiveQuestion> folders() {
    Set<String> folders = new TreeSet<>();
    Set<String> pages = new TreeSet<>();
    for (Manifest.Line line : truth.files().lines()) {
      String folder = line.path().folder();
      if (!folder.isEmpty() && !folder.startsWith(".")) {
        folders.add(folder);
      }
      if (line.path().value().endsWith("/index.html")) {
        pages.add(folder);
      }
    }
    folders.removeAll(pages);
    return folders.stream()
        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .limit(MOST_FOLDERS)
        .map(folder -> folder(LiveTruth.path(new OutputPath(folder)) + "/"))
        .toList();
  }

  private LiveQuestion folder(String path) {
    return kept(
        path,
        "live/listing",
        "%s shows what lies in that folder".formatted(truth.shown(path)),
        "Switch off listings of folders in your host's settings (nginx: autoindex off;"
            + " Apache: Options -Indexes).");
  }
}
