package org.tidings.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Outline;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Safeguards.Consent;
import org.tidings.model.Story;
import org.tidings.model.Target;

/** Holds the people in pictures against the consents of the story (editorial policy, 2.2, 9). */
final class PicturedPeople {
  private static final Set<String> ASKED = Set.of("patient", "child", "public", "relative");
  private static final String RECORD =
      "Record the consent in the story, by its reference only: `consent: [{ref: %s, subject: %s,"
          + " given: DATE, expires: DATE, scope: [photo], channels: [web], capacity: %s, seen: DATE}]`;"
          + " or use another picture.";

  private final Content content;

  PicturedPeople(Content content) {
    this.content = content;
  }

  void inspect(Entry entry, Findings findings) {
    if (entry.basics().withdrawn().isEmpty()) {
      places(entry)
          .forEach(
              (file, at) ->
                  Optional.ofNullable(content.pictures().get(file))
                      .ifPresent(picture -> picture(entry, picture, at, findings)));
    }
  }

  private static Map<SourcePath, Location> places(Entry entry) {
    Map<SourcePath, Location> places = new TreeMap<>();
    for (Outline.PictureUse use : entry.outline().pictures()) {
      if (use.target() instanceof Target.ToSource source) {
        places.putIfAbsent(source.file(), use.at());
      }
    }
    if (entry instanceof Story story) {
      story.image().ifPresent(lead -> places.put(lead.file(), lead.at()));
    }
    return places;
  }

  private void picture(Entry entry, Picture picture, Location at, Findings findings) {
    PictureFacts facts = facts(entry, picture);
    if (!ASKED.contains(facts.people())) {
      return;
    }
    List<Consent> consents = entry instanceof Story story ? Leave.of(story) : List.of();
    if (consents.isEmpty()) {
      missing(entry, facts, at, findings);
    } else {
      shown(facts, consents, at, findings);
    }
  }

  private static PictureFacts facts(Entry entry, Picture picture) {
    boolean lead =
        entry instanceof Story story
            && story.image().filter(image -> image.file().equals(picture.source())).isPresent();
    return lead
        ? picture.facts().over(((Story) entry).image().orElseThrow().facts())
        : picture.facts();
  }

  /** A page or a notice records no consents: there the picture's own references must do. */
  private static void missing(Entry entry, PictureFacts facts, Location at, Findings findings) {
    if (entry instanceof Story || facts.consent().isEmpty()) {
      findings.error(
          "reveal/consent-missing",
          at,
          "The picture shows somebody (`people: "
              + facts.people()
              + "`), and no consent is recorded",
          record(facts));
    }
  }

  private static String record(PictureFacts facts) {
    boolean child = facts.people().equals("child");
    String ref = facts.consent().isEmpty() ? "C-2026-014" : facts.consent().get(0);
    return RECORD.formatted(ref, facts.people(), child ? "guardian" : "self");
  }

  private static void shown(
      PictureFacts facts, List<Consent> consents, Location at, Findings findings) {
    for (String ref : facts.consent()) {
      if (consents.stream().noneMatch(consent -> consent.ref().equals(ref))) {
        findings.error(
            "reveal/consent-missing",
            at,
            "The picture needs consent `" + ref + "`, which this story does not record",
            record(facts));
        return;
      }
    }
    List<Consent> meant =
        consents.stream()
            .filter(each -> facts.consent().isEmpty() || facts.consent().contains(each.ref()))
            .toList();
    boolean child = facts.people().equals("child");
    if (meant.stream().noneMatch(consent -> consent.covers("photo"))) {
      findings.error(
          "reveal/consent-scope",
          at,
          "The picture shows somebody, and no consent here covers `photo`",
          "Ask the person again and add `photo` to the scope, or use another picture.");
    } else if (child && meant.stream().noneMatch(PersonTold::isGuardian)) {
      findings.error(
          "reveal/consent-scope",
          at,
          "The picture shows a child, and no guardian agreed",
          "Ask a parent or guardian and write `capacity: guardian`.");
    }
  }
}
