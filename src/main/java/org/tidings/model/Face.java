package org.tidings.model;

import java.util.Optional;
import java.util.TreeSet;
import org.tidings.base.Digest;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/**
 * What the rest of a site can see of an entry. As long as this stays equal an edit of the entry
 * changes only what shows the entry itself: its page, the feeds that hold its text, and its line in
 * {@code published.jsonl}; no list, index, address, page of another entry or finding about another
 * file.
 *
 * <p>Left out are where the body starts, on which line, and its digest; the digests of text and
 * facts; the count of words but for the minutes that lists print; where links and pictures stand
 * and how they are written there; links that lead to no source file; the descriptions of pictures
 * in the text; the digest that approvals are bound to. Everything else is kept: all of the front
 * matter, headings and anchors, which source files are linked to, which pictures are shown, names
 * in the text of what may have to be taken down.
 *
 * @param seen the entry with what is left out made empty: nothing to print a page from; its sets
 *     are sorted, so that the face has a digest
 */
public record Face(Entry seen) {
  private static final Digest UNSEEN = Digest.of("");

  /** The face of an entry. */
  public static Face of(Entry entry) {
    return new Face(seen(entry));
  }

  private static Entry seen(Entry entry) {
    Basics basics = seen(entry.basics());
    if (entry instanceof Story story) {
      return story.with(basics, seen(story.safeguards()));
    }
    return entry instanceof Notice notice
        ? notice.with(basics)
        : new StandingPage(basics, ((StandingPage) entry).nav());
  }

  private static Basics seen(Basics basics) {
    SourcePath file = basics.source();
    return new Basics(
        file,
        basics.group(),
        basics.language(),
        basics.slug(),
        basics.path(),
        basics.aliases(),
        basics.id(),
        basics.title(),
        basics.summary(),
        basics.updated(),
        basics.draft(),
        basics.withdrawn(),
        basics.params(),
        new TreeSet<>(basics.names()),
        seen(basics.outline(), Location.of(file)),
        new BodyRef(file, 0, 0, UNSEEN));
  }

  private static Outline seen(Outline outline, Location somewhere) {
    return new Outline(
        outline.headings(),
        outline.links().stream()
            .map(Outline.LinkUse::target)
            .filter(Target.ToSource.class::isInstance)
            .map(target -> new Outline.LinkUse(somewhere, "", target))
            .toList(),
        outline.pictures().stream()
            .map(use -> new Outline.PictureUse(somewhere, "", use.target(), "", false))
            .toList(),
        new TreeSet<>(outline.anchors()),
        outline.minutes(),
        UNSEEN,
        UNSEEN);
  }

  private static Safeguards seen(Safeguards safeguards) {
    return new Safeguards(
        safeguards.consent(),
        safeguards.reviewed(),
        safeguards.reviewBy(),
        safeguards.approved(),
        safeguards.allowances(),
        safeguards.dateReason(),
        safeguards.minor(),
        Optional.empty());
  }
}
