package org.tidings.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Digest;

/**
 * Makes of an entry that must not be seen any more what may be: that something stood there, when,
 * and that it was withdrawn. Its text can't be read back from it: the digest is that of no text.
 * The lists that it stood in stay, so that their feeds can say that an item is no more.
 *
 * @param addresses those that the notice may have
 */
record Emptied(Withdrawal withdrawal, NeutralAddress.Addresses addresses) {
  private static final Digest NOTHING = Digest.of("");
  private static final Outline NO_TEXT =
      new Outline(List.of(), List.of(), List.of(), Set.of(), 0, NOTHING, NOTHING);

  Entry of(Entry entry) {
    Basics basics = basics(entry.basics());
    if (entry instanceof Story story) {
      return story(story, basics);
    }
    return entry instanceof Notice notice ? notice(notice, basics) : page(basics);
  }

  private Basics basics(Basics basics) {
    return new Basics(
        basics.source(),
        basics.group(),
        basics.language(),
        addresses.slug(),
        addresses.path(),
        addresses.aliases(),
        addresses.id(),
        "",
        "",
        Optional.empty(),
        basics.draft(),
        Optional.of(withdrawal),
        Map.of(),
        Set.of(),
        NO_TEXT,
        new BodyRef(basics.source(), 0, basics.body().firstLine(), NOTHING));
  }

  private static Story story(Story story, Basics basics) {
    return new Story(
        basics,
        story.published(),
        story.authors(),
        story.topics(),
        story.places(),
        Optional.empty(),
        Optional.empty(),
        StoryKind.NEWS,
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "none",
        new Story.Social("", List.of()),
        Safeguards.none());
  }

  private static Notice notice(Notice notice, Basics basics) {
    return new Notice(
        basics,
        notice.published(),
        notice.from(),
        Optional.of(notice.from()),
        Optional.empty(),
        NoticeSeverity.INFO,
        List.of(),
        "",
        "",
        "",
        "",
        List.of(),
        List.of());
  }

  private static StandingPage page(Basics basics) {
    return new StandingPage(basics, Optional.empty());
  }
}
