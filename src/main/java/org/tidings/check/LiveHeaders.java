package org.tidings.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.tidings.base.OutputPath;
import org.tidings.model.ContentPolicy;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Header;
import org.tidings.model.HostPolicy.Sent;
import org.tidings.model.LiveAnswer;

/** Whether the headers that go with a file are those that the host was told to send. */
final class LiveHeaders {
  static final String SWITCH_ON =
      "Switch on the file that Tidings writes for your host (\"Hosts\" in the README says how;"
          + " nginx reads it again when it is reloaded); if the host can't do this, name it under \"hosts\" in content/site.yaml, such as"
          + " hosts: [github].";
  private static final String HEADER = "live/header";
  private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*");
  private static final Set<String> SAME_SCRIPT =
      Set.of("text/javascript", "application/javascript");
  private static final Set<String> SAME_XML = Set.of("application/xml", "text/xml");

  private final LiveTruth truth;

  LiveHeaders(LiveTruth truth) {
    this.truth = truth;
  }

  /** Type, caching and all else that goes with a file. */
  void inspect(String path, OutputPath file, LiveAnswer answer, LiveFindings findings) {
    Sent sent = truth.policy().sent(file);
    boolean known = !LiveFile.isFeed(file) || truth.isFeedKnown(file);
    if (known) {
      type(path, sent.type(), answer, findings);
    }
    if (truth.isObeyed()) {
      compare(path, new Header("Cache-Control", sent.caching()), answer, findings);
      sent.others().stream()
          .filter(header -> known || !header.equals(HostPolicy.OPEN))
          .forEach(header -> compare(path, header, answer, findings));
    }
  }

  /** What goes with an answer that is no file. */
  void inspectCommon(String path, LiveAnswer answer, LiveFindings findings) {
    if (truth.isObeyed()) {
      truth.policy().common().forEach(header -> compare(path, header, answer, findings));
    }
  }

  private void type(String path, String wanted, LiveAnswer answer, LiveFindings findings) {
    String got = answer.header("Content-Type").orElse("");
    if (!truth.isObeyed() && !mattersAnywhere(wanted)) {
      return;
    }
    boolean same =
        isSameType(media(wanted), media(got)) && (!truth.isObeyed() || isSameCharset(wanted, got));
    if (!same) {
      String came = got.isEmpty() ? "without a Content-Type" : "as " + got;
      findings.tell(
          "live/content-type",
          wanted + "\n" + got,
          "%s comes %s; it should come as %s".formatted(truth.shown(path), came, wanted),
          SWITCH_ON);
    }
  }

  /** Without these types browsers show nothing. */
  private static boolean mattersAnywhere(String wanted) {
    return media(wanted).matches("text/(html|css|javascript)|image/.*");
  }

  private static boolean isSameType(String wanted, String got) {
    return wanted.equals(got)
        || (SAME_SCRIPT.contains(wanted) && SAME_SCRIPT.contains(got))
        || (SAME_XML.contains(wanted) && SAME_XML.contains(got));
  }

  /**
   * Many hosts name letters only where browsers would guess: XML and JSON say it themselves, pages
   * and plain texts don't. What a host says of the letters of a download can't be helped.
   */
  private boolean isSameCharset(String wanted, String got) {
    String own = charset(wanted);
    String other = charset(got);
    boolean guessed = media(wanted).matches("text/(html|plain)");
    boolean unsaid = other.isEmpty() && !(guessed && truth.isMissingTranslated());
    return own.isEmpty() || own.equals(other) || unsaid;
  }

  private static String media(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** What a type says of letters; what it doesn't say of binary files means nothing. */
  private static String charset(String type) {
    String small = type.toLowerCase(Locale.ROOT);
    int at = small.indexOf("charset=");
    return at < 0 ? "" : small.substring(at + "charset=".length()).replace("\"", "").strip();
  }

  private void compare(String path, Header wanted, LiveAnswer answer, LiveFindings findings) {
    Optional<String> got = answer.header(wanted.name());
    if (got.isEmpty()) {
      findings.tell(
          HEADER,
          wanted.name(),
          "%s comes without the header %s: %s"
              .formatted(truth.shown(path), wanted.name(), wanted.value()),
          SWITCH_ON);
    } else if (!measure(wanted.name()).test(wanted.value(), got.get())) {
      findings.tell(
          HEADER,
          wanted.name() + "\n" + wanted.value() + "\n" + got.get(),
          "%s comes with another %s than it should: %s"
              .formatted(truth.shown(path), wanted.name(), difference(wanted, got.get())),
          SWITCH_ON);
    }
  }

  private static BiPredicate<String, String> measure(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "content-security-policy" ->
          (wanted, got) -> ContentPolicy.read(wanted).equals(ContentPolicy.read(got));
      case "cache-control", "permissions-policy" ->
          (wanted, got) -> parts(wanted).equals(parts(got));
      case "strict-transport-security" -> (wanted, got) -> parts(got).containsAll(parts(wanted));
      default -> (wanted, got) -> wanted.equalsIgnoreCase(got.strip());
    };
  }

  private static SortedSet<String> parts(String value) {
    return new TreeSet<>(List.of(PARTS.split(value.strip().toLowerCase(Locale.ROOT), -1)));
  }

  private static String difference(Header wanted, String got) {
    if (!"Content-Security-Policy".equals(wanted.name())) {
      return got + " in place of " + wanted.value();
    }
    ContentPolicy ours = ContentPolicy.read(wanted.value());
    ContentPolicy theirs = ContentPolicy.read(got);
    SortedSet<String> names = new TreeSet<>(ours.opened().keySet());
    names.addAll(theirs.opened().keySet());
    return names.stream()
        .filter(name -> !said(ours, name).equals(said(theirs, name)))
        .map(name -> "\"%s\" in place of \"%s\"".formatted(said(theirs, name), said(ours, name)))
        .reduce((one, other) -> one + ", " + other)
        .orElse(got);
  }

  private static String said(ContentPolicy policy, String directive) {
    SortedSet<String> sources = policy.opened().get(directive);
    return sources == null ? "" : directive + " " + String.join(" ", sources);
  }
}
