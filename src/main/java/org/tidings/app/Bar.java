package org.tidings.app;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.tidings.build.Proof;
import org.tidings.model.Entry;
import org.tidings.model.State;
import org.tidings.model.Story;

/**
 * What the preview lays over a page: a bar with the state of what is shown, and the findings. It
 * lives in a tree of its own, so that it takes no style from the page and gives it none.
 */
final class Bar {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  private final Proof proof;
  private final SiteAddress address;
  private final FindingsPanel panel;

  Bar(Proof proof, SiteAddress address, FindingsPanel panel) {
    this.proof = proof;
    this.address = address;
    this.panel = panel;
  }

  /** The element to be put into a page. */
  String element(Shown shown, Optional<Entry> edited) {
    return """
        <tidings-preview data-path="%s" data-digest="%s"><template shadowrootmode="open">\
        <link rel="stylesheet" href="%sbar.css"><div id="all">%s</div>\
        <p id="said" role="status"></p></template>\
        <script src="%sbar.js"></script></tidings-preview>"""
        .formatted(
            Html.escaped(shown.path().value()),
            shown.digest(),
            OwnPages.ROOT,
            inside(shown, edited),
            OwnPages.ROOT);
  }

  /** What stands in it, to be put in place of what stood there. */
  String inside(Shown shown, Optional<Entry> edited) {
    return panel.html(shown.kept()) + bar(shown, edited);
  }

  private String bar(Shown shown, Optional<Entry> edited) {
    Optional<Entry> entry = shown.entry();
    return """
        <details id="bar" open><summary>%s</summary><div class="row">%s%s%s\
        <button type="button" id="follow" aria-pressed="false" hidden>Follow my edits</button>\
        </div></details>"""
        .formatted(
            badge(shown),
            entry.map(this::file).orElse(""),
            entry.filter(each -> !shown.heldBack()).map(this::views).orElse(""),
            edited.filter(each -> !entry.equals(edited)).map(this::jump).orElse(""));
  }

  private String badge(Shown shown) {
    if (shown.entry().isEmpty()) {
      return "<span class=\"badge\">Preview</span>";
    }
    Entry entry = shown.entry().get();
    State state = proof.site().trueState(entry);
    String note =
        shown.heldBack()
            ? " It is not shown; start serve with %s to see it."
                .formatted(state == State.DRAFT ? "--drafts" : "--future")
            : "";
    return "<span class=\"badge %s\">%s</span>%s"
        .formatted(state.word(), words(entry, state), note);
  }

  /** The state in words, with the moment that matters. */
  private String words(Entry entry, State state) {
    return switch (state) {
      case LIVE -> "Live";
      case DRAFT -> "Draft";
      case SCHEDULED ->
          "Scheduled until " + entry.date().map(at -> moment(at.at())).orElse("its day");
      case EXPIRED ->
          entry instanceof Story story && story.expires().isPresent()
              ? "Expired on " + moment(story.expires().get().at())
              : "Expired";
      case WITHDRAWN -> "Withdrawn";
    };
  }

  private String moment(Instant at) {
    return MOMENT.format(at.atZone(proof.site().config().timezone()));
  }

  private String file(Entry entry) {
    int line =
        proof.report().findings().stream()
            .filter(finding -> finding.at().file().equals(entry.source()))
            .mapToInt(finding -> Math.max(1, finding.at().line()))
            .findFirst()
            .orElse(1);
    return "<code class=\"file\">%s:%s</code>"
        .formatted(Html.escaped(entry.source().value()), line);
  }

  private String views(Entry entry) {
    String path = Html.escaped(entry.path().encoded());
    return """
        <a href="%sfeed?path=%s">Feed item</a><a href="%scard?path=%s">Card</a>"""
        .formatted(OwnPages.ROOT, path, OwnPages.ROOT, path);
  }

  private String jump(Entry entry) {
    return "<a id=\"jump\" href=\"%s\">Go to what you edited: %s</a>"
        .formatted(Html.escaped(address.href(entry.path())), Html.escaped(entry.title()));
  }
}
