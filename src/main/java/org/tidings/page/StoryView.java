package org.tidings.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A story on its own page.
 *
 * @param updated the last change that the story says itself
 * @param corrected when it was last corrected
 * @param expired when it stopped being current
 * @param points the short version; may be empty
 * @param contents headings to jump to, for long stories
 * @param ai what is said of a story that software helped to write; may be empty
 * @param consent whether people in it gave their consent on record
 * @param exceptions rules of the editorial policy from which it has an exception
 * @param reviewed for health information: who reviewed it and when
 * @param url its absolute address
 * @param quote words from the text to be set large
 * @param share links to pass it on, and how to answer it in {@code reply}
 * @param params what a theme of the site's own wants, by dotted key
 */
public record StoryView(
    String title,
    String summary,
    String url,
    List<BylineView> authors,
    TimeView date,
    Optional<TimeView> updated,
    Optional<TimeView> corrected,
    Optional<TimeView> expired,
    int minutes,
    Optional<PictureView> picture,
    List<String> points,
    List<Heading> contents,
    List<Source> sources,
    List<CorrectionView> corrections,
    List<Disclosure> disclosure,
    String ai,
    boolean consent,
    List<String> exceptions,
    Optional<Review> reviewed,
    List<LinkView> topics,
    List<LinkView> places,
    List<LanguageLink> translations,
    List<CardView> related,
    Optional<LinkView> previous,
    Optional<LinkView> next,
    Optional<Quote> quote,
    List<Network> share,
    Optional<Reply> reply,
    Map<String, String> params) {

  /** A heading of the text. */
  public record Heading(String text, String id) {}

  /** Where a fact comes from; texts that are not given are empty. */
  public record Source(
      String title,
      String url,
      String citation,
      Optional<TimeView> date,
      Optional<TimeView> accessed) {}

  /** Who paid, gave or has an interest: a label such as "Sponsored by", who, and the statement. */
  public record Disclosure(String label, String party, String statement) {}

  /** Words that stand in the text, without quotation marks; by and role may be empty. */
  public record Quote(String text, String by, String role) {}

  /** A way to pass it on; the address is empty where only the reader knows their server. */
  public record Network(String key, String text, String url) {}

  /** How readers answer: addresses of a letter and of a form; one of them may be empty. */
  public record Reply(String email, String form) {}

  /** A clinician's review, and when the next is due. */
  public record Review(String by, TimeView date, Optional<TimeView> next) {}
}
