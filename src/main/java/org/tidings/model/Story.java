package org.tidings.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/**
 * A dated story.
 *
 * @param disclosure who paid for or has an interest in it
 * @param ai {@code none}, {@code assisted} or {@code generated}
 * @param points the short version, at most three
 */
public record Story(
    Basics basics,
    Moment published,
    List<String> authors,
    List<String> topics,
    List<String> places,
    Optional<LeadPicture> image,
    Optional<Moment> expires,
    StoryKind kind,
    boolean featured,
    List<String> points,
    Optional<Quote> quote,
    List<SourceNote> sources,
    List<Disclosure> disclosure,
    List<Correction> corrections,
    String ai,
    Social social,
    Safeguards safeguards)
    implements Entry {

  /** The lead picture, with the facts that this story states over those beside the file. */
  public record LeadPicture(SourcePath file, Location at, Map<String, String> facts) {}

  /** The quotation for the home page's band. */
  public record Quote(String text, String by, String role) {}

  /** Where a fact comes from; {@code reuse}: its words are used with leave. */
  public record SourceNote(
      String title,
      String url,
      String citation,
      Optional<Moment> date,
      Optional<Moment> accessed,
      boolean reuse) {}

  /** Who paid, gave or has an interest. */
  public record Disclosure(String kind, String party, String statement) {}

  /** What was wrong and what is right. */
  public record Correction(Moment date, String kind, String was, String now, String note) {}

  /** Words for the social networks. */
  public record Social(String text, List<String> hashtags) {}

  @Override
  public Optional<Moment> date() {
    return Optional.of(published);
  }

  /** The same story with other basics and safeguards. */
  Story with(Basics other, Safeguards safe) {
    return new Story(
        other,
        published,
        authors,
        topics,
        places,
        image,
        expires,
        kind,
        featured,
        points,
        quote,
        sources,
        disclosure,
        corrections,
        ai,
        social,
        safe);
  }

  @Override
  public List<SourcePath> pictures() {
    List<SourcePath> all = new ArrayList<>();
    image.ifPresent(lead -> all.add(lead.file()));
    all.addAll(Entry.super.pictures());
    return all;
  }

  /** The last change that a reader would care about: an update, a correction, or its date. */
  public Moment changed() {
    if (corrections.isEmpty() && basics.updated().isEmpty()) {
      return published;
    }
    List<Moment> noted = new ArrayList<>(corrections.stream().map(Correction::date).toList());
    basics.updated().ifPresent(noted::add);
    return Moment.last(published, noted);
  }
}
