package org.tidings.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Checksum;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.HostPolicy.Gone;
import org.tidings.model.HostPolicy.Missing;
import org.tidings.model.HostPolicy.Rule;
import org.tidings.model.LiveAnswer;
import org.tidings.model.Published;
import org.tidings.output.Manifest;

/** Whether old, withdrawn and wrong addresses are answered as they should be. */
final class LiveMoves {
  private static final String MOVED = "live/redirect";
  private static final String GONE = "live/withdrawn";
  private static final String WRONG = "live/not-found";
  private static final long PAGE = 1 << 20;

  private final LiveTruth truth;
  private final LiveFile files;
  private final LiveHeaders headers;

  LiveMoves(LiveTruth truth, LiveFile files, LiveHeaders headers) {
    this.truth = truth;
    this.files = files;
    this.headers = headers;
  }

  /** Old addresses, as far as the site that was built knows them. */
  List<LiveQuestion> moved() {
    List<LiveQuestion> questions = new ArrayList<>();
    int least = truth.sureRedirects();
    int number = 0;
    for (Rule rule : truth.policy().redirects()) {
      boolean sure = number++ < least;
      if (isBuilt(truth.within(rule.from()))) {
        if (sure) {
          questions.add(moved(rule, "an address that moved"));
        } else if (truth.isObeyed()) {
          questions.add(either(rule));
        } else {
          page(rule).ifPresent(questions::add);
        }
      }
    }
    return questions;
  }

  private boolean isBuilt(UrlPath from) {
    String bare = from.value().replaceFirst("/(index\\.html)?$", "");
    return Stream.of(bare, bare + "/", bare + "/index.html")
        .filter(UrlPath::isSafe)
        .map(each -> truth.ledger().get(new UrlPath(each)))
        .anyMatch(line -> line != null && line.state().equals("moved"));
  }

  private LiveQuestion moved(Rule rule, String what) {
    String path = truth.within(rule.from()).encoded().substring(1);
    UrlPath to = truth.within(rule.to());
    boolean added = rule.to().value().equals(rule.from() + "/");
    return new LiveQuestion(
        path,
        PAGE,
        (answer, findings) -> {
          String location = answer.header("Location").orElse("");
          String wanted = truth.shown(to.encoded().substring(1));
          boolean forGood = answer.status() == rule.code() || (added && answer.status() == 308);
          if (!forGood) {
            findings.tell(
                MOVED,
                path,
                "%s answers %s; %s has to answer %s and lead to %s"
                    .formatted(truth.shown(path), answer.status(), what, rule.code(), wanted),
                LiveHeaders.SWITCH_ON);
          } else if (!leads(path, location, to)) {
            findings.tell(
                MOVED,
                path,
                "%s leads to %s; it has to lead straight to %s"
                    .formatted(
                        truth.shown(path), location.isEmpty() ? "nowhere" : location, wanted),
                LiveHeaders.SWITCH_ON);
          }
        });
  }

  /** A site that is looked at elsewhere may send its readers to where it belongs. */
  private boolean leads(String from, String location, UrlPath to) {
    try {
      URI target = URI.create(truth.shown(from)).resolve(new URI(location)).normalize();
      return Stream.of(truth.shown(to.encoded().substring(1)), truth.config().absolute(to))
          .map(URI::create)
          .anyMatch(wanted -> isSame(wanted, target));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isSame(URI one, URI other) {
    return String.valueOf(one.getScheme()).equalsIgnoreCase(other.getScheme())
        && String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost())
        && one.getPort() == other.getPort()
        && String.valueOf(one.getPath()).equals(other.getPath())
        && other.getRawQuery() == null;
  }

  /** A rule that is one too many for a host is answered by the page. */
  private LiveQuestion either(Rule rule) {
    LiveQuestion moved = moved(rule, "an address that moved");
    return page(rule)
        .map(
            page ->
                new LiveQuestion(
                    page.path(),
                    page.largest(),
                    (answer, findings) ->
                        findings.add((answer.status() == 200 ? page : moved).inspect(answer))))
        .orElse(moved);
  }

  /** The page that redirects by itself, for hosts that can't. */
  private Optional<LiveQuestion> page(Rule rule) {
    return truth.files().line(truth.within(rule.from()).file()).map(files::question);
  }

  /** Addresses of what was withdrawn. */
  List<LiveQuestion> withdrawn() {
    return truth.policy().withdrawn().stream()
        .filter(gone -> isWithdrawn(truth.ledger().get(truth.within(gone.address()))))
        .flatMap(gone -> truth.files().line(gone.body()).map(line -> gone(gone, line)).stream())
        .toList();
  }

  private static boolean isWithdrawn(@Nullable Published line) {
    return line != null && line.state().equals("withdrawn");
  }

  private LiveQuestion gone(Gone gone, Manifest.Line line) {
    String path = truth.within(gone.address()).encoded().substring(1);
    int wanted = truth.isGoneAnswered() ? 410 : 200;
    return new LiveQuestion(
        path,
        LiveFile.room(line),
        (answer, findings) -> {
          if (answer.status() != wanted) {
            findings.tell(
                GONE,
                path,
                "%s was withdrawn and has to answer %s; it answers %s"
                    .formatted(truth.shown(path), wanted, answer.status()),
                LiveHeaders.SWITCH_ON);
          }
          body(path, line, answer, findings);
        });
  }

  /** What an error has to say, unless it was told already that there is no such answer. */
  private void body(String path, Manifest.Line line, LiveAnswer answer, LiveFindings findings) {
    if (findings.isEmpty()) {
      files.compare(path, line, answer, findings);
      headers.inspectCommon(path, answer, findings);
    }
  }

  /** Addresses that can't exist, one for each language. */
  List<LiveQuestion> missing() {
    return truth.policy().missing().stream()
        .flatMap(page -> truth.files().line(page.body()).map(line -> missing(page, line)).stream())
        .toList();
  }

  private LiveQuestion missing(Missing page, Manifest.Line line) {
    String below = truth.within(page.below()).encoded().substring(1);
    String path = below + "no-such-page-" + truth.files().content().brief() + "/";
    return new LiveQuestion(
        path,
        Math.max(PAGE, LiveFile.room(line)),
        (answer, findings) -> {
          if (answer.status() != 404) {
            findings.tell(
                WRONG,
                path,
                "%s, an address that can't exist, answers %s; it has to answer 404"
                    .formatted(truth.shown(path), answer.status()),
                LiveHeaders.SWITCH_ON);
          } else if (isTranslated(page) && !isBody(line, answer)) {
            findings.tell(
                WRONG,
                path,
                "%s, an address that can't exist, doesn't show the page %s"
                    .formatted(truth.shown(path), page.body()),
                LiveHeaders.SWITCH_ON);
          } else {
            headers.inspectCommon(path, answer, findings);
          }
        });
  }

  private boolean isTranslated(Missing page) {
    return truth.isMissingTranslated()
        || (truth.isObeyed() && page.below().equals(truth.policy().base()));
  }

  private static boolean isBody(Manifest.Line line, LiveAnswer answer) {
    return Checksum.of(answer.body()).equals(line.checksum());
  }

  /** Pages without the slash at their end, a few of them. */
  List<LiveQuestion> withoutSlash(List<OutputPath> pages) {
    return pages.stream()
        .map(page -> page.value().replaceFirst("/?index\\.html$", ""))
        .filter(bare -> !bare.isEmpty() && truth.isObeyed())
        .flatMap(
            bare ->
                truth.policy().redirect(truth.policy().address(new UrlPath("/" + bare))).stream())
        .map(rule -> moved(rule, "a page without its slash"))
        .toList();
  }
}
