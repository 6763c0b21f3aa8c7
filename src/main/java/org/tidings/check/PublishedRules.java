package org.tidings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Differences;
import org.tidings.model.Entry;
import org.tidings.model.LiveSite;
import org.tidings.model.NeutralAddress;
import org.tidings.model.Published;
import org.tidings.model.Site;
import org.tidings.model.Story;
import org.tidings.model.Withdrawal;

/**
 * Can't delete: compares what a build would publish with what is live (editorial policy, section 6;
 * publishing, "What a build leaves").
 */
public final class PublishedRules {
  private static final Set<String> KEPT = Set.of("story", "notice", "page", "file", "redirect");
  private static final Set<String> ENTRIES = Set.of("story", "notice", "page");
  private static final SourcePath CONFIG = new SourcePath("content/site.yaml");

  private final LiveSite live;
  private final Site site;
  private final Map<UrlPath, Published> planned;
  private final Map<UrlPath, Entry> entries = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();

  /** Prepares the comparison of what is live with the lines that the new ledger will have. */
  public PublishedRules(LiveSite live, Site site, Map<UrlPath, Published> planned) {
    this.live = live;
    this.site = site;
    this.planned = planned;
    site.entries().forEach(entry -> entries.put(entry.path(), entry));
    site.entries().stream()
        .filter(PublishedRules::isHidden)
        .forEach(entry -> withdrawn.add(entry.basics().slug()));
  }

  /** The faults: addresses that would vanish or change hands, edits that say nothing. */
  public List<Diagnostic> inspect() {
    Findings findings = new Findings();
    live.lines().values().forEach(line -> compare(line, findings));
    return findings.toList();
  }

  private void compare(Published old, Findings findings) {
    Published now = successor(old).orElse(null);
    if (now == null) {
      vanished(old, findings);
    } else if (ENTRIES.contains(old.kind()) && ENTRIES.contains(now.kind())) {
      Location at =
          Optional.ofNullable(entries.get(now.path()))
              .map(entry -> Location.of(entry.source()))
              .orElse(Location.of(CONFIG));
      boolean hidden =
          Optional.ofNullable(entries.get(now.path())).filter(PublishedRules::isHidden).isPresent();
      if (!old.id().isEmpty() && !old.id().equals(now.id()) && !hidden) {
        reused(old, now, at, findings);
      } else if (now.state().equals("live") && old.state().equals("live")) {
        edited(old, now, at, findings);
      }
    }
  }

  /** An entry without an id is known by the oldest of its addresses; a new alias changes that. */
  private void reused(Published old, Published now, Location at, Findings findings) {
    boolean renamed =
        old.id().endsWith(":" + old.path())
            && Optional.ofNullable(entries.get(now.path())).stream()
                .flatMap(entry -> entry.basics().aliases().stream())
                .anyMatch(alias -> now.id().endsWith(":" + alias));
    if (renamed) {
      findings.error(
          "delete/url-reused",
          at,
          "with this alias the %s at %s has another id, and feeds would announce it once more"
              .formatted(now.kind(), old.path()),
          "Keep the id that it has: add the line id: \"%s\"".formatted(old.id()));
    } else {
      findings.error(
          "delete/url-reused",
          at,
          "the live address %s belongs to %s and would now be that of another %s"
              .formatted(old.path(), old.id(), now.kind()),
          "Give this one another \"slug\", or the old \"id\" if it is the same %s."
              .formatted(now.kind()));
    }
  }

  /** What answers at a live address: of an entry that moved the entry, so that no edit hides. */
  private Optional<Published> successor(Published old) {
    Optional<Published> now = Optional.ofNullable(planned.get(old.path()));
    boolean moved = ENTRIES.contains(old.kind()) && now.stream().anyMatch(this::isRedirect);
    return moved
        ? now.map(line -> planned.get(new UrlPath(line.to())))
            .filter(line -> line.id().equals(old.id()))
            .or(() -> now)
        : now;
  }

  private boolean isRedirect(Published line) {
    return line.kind().equals("redirect");
  }

  private void vanished(Published old, Findings findings) {
    if (old.kind().equals("image") || isHashed(old) || isTakenDown(old)) {
      return;
    }
    if (old.kind().equals("file") && isWithdrawing()) {
      findings.warning(
          "delete/url-vanished",
          Location.of(CONFIG),
          "a live download would vanish, together with what is withdrawn for consent or privacy",
          "Make sure that it belonged to that; anything else should come back below content/files.");
      return;
    }
    Severity severity = KEPT.contains(old.kind()) ? Severity.ERROR : Severity.WARNING;
    String slug = slug(old.path());
    boolean list = old.kind().equals("list") || old.kind().equals("feed");
    String message =
        ENTRIES.contains(old.kind())
            ? "the live address %s would vanish: the %s that made it (%s.md) is gone or not live"
                .formatted(old.path(), old.kind(), slug)
            : "the live address %s (%s) would vanish".formatted(old.path(), old.kind());
    findings.add(
        Diagnostic.error(
                "delete/url-vanished",
                Location.of(CONFIG),
                message,
                list
                    ? "Nothing that is live is left in it. It comes back with the next story; until"
                        + " then its readers are told that there is no such page."
                    : "Bring the file back with \"withdrawn: {date, reason, by, notice}\", or add"
                        + " \"aliases: ["
                        + old.path()
                        + "]\" to the story that takes its place.")
            .withSeverity(severity));
  }

  private static boolean isHidden(Entry entry) {
    return entry.basics().withdrawn().filter(Withdrawal::hidesTitle).isPresent();
  }

  /**
   * Whether it went for the sake of somebody whom it may name: with a download of a withdrawn
   * story, or to an address that says nothing.
   */
  private boolean isTakenDown(Published old) {
    Published told =
        Optional.of(old.to())
            .filter(UrlPath::isSafe)
            .flatMap(to -> Optional.ofNullable(live.lines().get(new UrlPath(to))))
            .orElse(old);
    Optional<LocalDate> day =
        told.first().map(at -> at.atZone(site.config().timezone()).toLocalDate());
    return KEPT.contains(old.kind())
        && (site.isTakenDown(old.path())
            || withdrawn.contains(NeutralAddress.slug(site.config(), day, told.path())));
  }

  /** Whether this build takes something down that is live, with which a download may go. */
  private boolean isWithdrawing() {
    return live.lines().values().stream()
        .filter(line -> ENTRIES.contains(line.kind()) && line.state().equals("live"))
        .anyMatch(
            line ->
                Optional.ofNullable(entries.get(line.path()))
                        .filter(PublishedRules::isHidden)
                        .isPresent()
                    || isTakenDown(line));
  }

  private static boolean isHashed(Published line) {
    return line.path().value().startsWith("/assets/") || line.path().value().startsWith("/cards/");
  }

  private static String slug(UrlPath path) {
    String value = path.value().endsWith("/") ? trimmed(path.value()) : path.value();
    return value.substring(value.lastIndexOf('/') + 1);
  }

  private static String trimmed(String folder) {
    return folder.substring(0, folder.length() - 1);
  }

  private void edited(Published old, Published now, Location at, Findings findings) {
    if (saysSo(old, now) || old.text().equals(now.text())) {
      return;
    }
    if (!old.facts().equals(now.facts())) {
      findings.error(
          "delete/silent-edit",
          at,
          "facts of this live %s (numbers, dates, names) were changed without a word to readers"
              .formatted(now.kind()),
          word(now.kind()) + " \"updated\" to today, with the time where it says today already.");
    } else {
      Diagnostic finding =
          Diagnostic.warning(
              "delete/edit-without-updated",
              at,
              "the text of this live %s was changed without a new \"updated\""
                  .formatted(now.kind()),
              "Set \"updated\" to today, or \"minor: true\" if only spelling or layout changed.");
      findings.add(isMinor(now) ? finding.withSeverity(Severity.INFO) : finding);
    }
  }

  private static String word(String kind) {
    return switch (kind) {
      case "story" -> "Add an entry to \"corrections\" with date, kind, was and now, or set";
      case "notice" -> "Add an entry to \"updates\" with date and text, or set";
      default -> "Set";
    };
  }

  private boolean isMinor(Published line) {
    return entries.get(line.path()) instanceof Story story && story.safeguards().minor();
  }

  private static boolean saysSo(Published old, Published now) {
    return now.updated().isPresent()
        && (old.updated().isEmpty() || now.updated().get().isAfter(old.updated().get()));
  }

  /**
   * What the build would change, for the summary.
   *
   * @param basis what it is held against
   */
  public Differences differences(Differences.Basis basis) {
    List<UrlPath> fresh = new ArrayList<>();
    List<UrlPath> changed = new ArrayList<>();
    List<UrlPath> moved = new ArrayList<>();
    List<UrlPath> gone = new ArrayList<>();
    Map<UrlPath, Published> moves = movedTo();
    for (Published now : planned.values()) {
      Published old = live.lines().getOrDefault(now.path(), moves.get(now.path()));
      boolean entry = ENTRIES.contains(now.kind());
      boolean down = now.state().equals("withdrawn");
      if (down && (old == null || !old.state().equals("withdrawn"))) {
        gone.add(now.path());
      } else if (entry && old == null) {
        fresh.add(now.path());
      } else if (old != null && now.kind().equals("redirect") && !old.kind().equals("redirect")) {
        moved.add(now.path());
      } else if (entry && old != null && !old.text().equals(now.text())) {
        changed.add(now.path());
      }
    }
    return new Differences(basis, fresh, changed, moved, gone);
  }

  /** What is live of the entries that moved, by the address that each now has. */
  private Map<UrlPath, Published> movedTo() {
    Map<UrlPath, Published> moved = new HashMap<>();
    for (Published old : live.lines().values()) {
      successor(old)
          .filter(now -> !now.path().equals(old.path()))
          .ifPresent(now -> moved.put(now.path(), old));
    }
    return moved;
  }
}
