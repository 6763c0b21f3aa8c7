package org.tidings.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.base.Checksum;
import org.tidings.base.Json;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.LiveAnswer;
import org.tidings.output.BuiltSite;
import org.tidings.output.Manifest;

/**
 * All that a site which is live is asked, to prove that what is served is what was built
 * (publishing, "CI"): its files, then what must be answered where there is no file.
 */
public final class LiveQuestions {
  private static final OutputPath LEDGER = new OutputPath("published.jsonl");
  private static final String BUILD = "live/other-build";
  private static final int MOST_MOVES = 1_000;
  private static final int WITHOUT_SLASH = 3;
  private static final String WAIT =
      "Publish the folder that was built last. If that was done, wait until caches have run out"
          + " (five minutes) and check again.";

  private final LiveTruth truth;
  private final LiveFile file;
  private final LiveMoves moves;
  private final LiveSecrets secrets;
  private final List<Manifest.Line> files;

  /** Prepares the questions. */
  public LiveQuestions(LiveTruth truth) {
    LiveHeaders headers = new LiveHeaders(truth);
    this.truth = truth;
    this.file = new LiveFile(truth, headers);
    this.moves = new LiveMoves(truth, file, headers);
    this.secrets = new LiveSecrets(truth);
    this.files = files();
  }

  private List<Manifest.Line> files() {
    Set<String> elsewhere =
        Stream.of(moves.moved(), moves.withdrawn())
            .flatMap(List::stream)
            .map(LiveQuestion::path)
            .collect(Collectors.toSet());
    Set<OutputPath> bodies =
        truth.policy().missing().stream().map(page -> page.body()).collect(Collectors.toSet());
    return truth.files().lines().stream()
        .filter(line -> !bodies.contains(line.path()) && !LiveSecrets.isPrivate(line.path()))
        .filter(line -> UrlPath.isSafe("/" + line.path()))
        .filter(line -> !elsewhere.contains(LiveTruth.path(line.path())))
        .filter(line -> !line.path().equals(BuiltSite.SUMMARY) && !line.path().equals(LEDGER))
        .toList();
  }

  /** How many files could be asked for. */
  public int fileCount() {
    return files.size() + 2;
  }

  /** Which build is live: whoever gets a wrong answer here need not ask on. */
  public LiveQuestion first() {
    String path = BuiltSite.SUMMARY.value();
    return new LiveQuestion(path, 1 << 16, (answer, findings) -> summary(path, answer, findings));
  }

  private void summary(String path, LiveAnswer answer, LiveFindings findings) {
    if (answer.status() != 200) {
      findings.tell(
          BUILD,
          path,
          "%s answers %s: what is live there was not made by Tidings, or is not whole"
              .formatted(truth.shown(path), answer.status()),
          WAIT);
      return;
    }
    String served = content(answer.body());
    String built = truth.bytes().apply(BuiltSite.SUMMARY).map(LiveQuestions::content).orElse("");
    if (served.isEmpty()) {
      findings.tell(
          BUILD, path, truth.shown(path) + " is not a file of Tidings, but something else", WAIT);
    } else if (!served.equals(built)) {
      findings.tell(
          BUILD,
          path,
          "an older or a newer build is live at %s (content %s, not %s)"
              .formatted(truth.root(), brief(served), brief(built)),
          WAIT);
    }
  }

  private static String brief(String content) {
    return content.substring(0, Math.min(10, content.length()));
  }

  private static String content(byte[] bytes) {
    try {
      return Json.read(new String(bytes, StandardCharsets.UTF_8)) instanceof Map<?, ?> map
              && map.get("content") instanceof String content
          ? content
          : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** All questions for files, at most so many. */
  public List<LiveQuestion> files(int most) {
    List<LiveQuestion> all = new ArrayList<>();
    truth.files().line(BuiltSite.SUMMARY).map(file::question).ifPresent(all::add);
    truth.files().line(LEDGER).map(this::ledger).ifPresent(all::add);
    LiveSample.of(files, most - all.size()).forEach(line -> all.add(file.question(line)));
    return all;
  }

  private LiveQuestion ledger(Manifest.Line line) {
    LiveQuestion question = file.question(line);
    return new LiveQuestion(
        question.path(),
        question.largest(),
        (answer, findings) -> {
          LiveFindings own = question.inspect(answer);
          if (!own.isEmpty()) {
            findings.add(own);
          }
          boolean same =
              answer.status() == 200 && Checksum.of(answer.body()).equals(line.checksum());
          if (!same) {
            findings.tell(
                "live/ledger",
                question.path(),
                "%s is not the list of what was built: the next build would compare itself with"
                        .formatted(truth.shown(question.path()))
                    + " something else",
                WAIT);
          }
        });
  }

  /** All other questions. */
  public List<LiveQuestion> others() {
    List<LiveQuestion> all = new ArrayList<>();
    moves.moved().stream().limit(MOST_MOVES).forEach(all::add);
    moves.withdrawn().stream().limit(MOST_MOVES).forEach(all::add);
    all.addAll(moves.missing());
    all.addAll(moves.withoutSlash(somePages()));
    all.addAll(secrets.folders());
    all.addAll(secrets.files());
    return all;
  }

  private List<OutputPath> somePages() {
    return files.stream()
        .map(Manifest.Line::path)
        .filter(path -> path.value().endsWith("/index.html"))
        .limit(WITHOUT_SLASH)
        .toList();
  }
}
