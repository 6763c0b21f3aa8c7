package org.tidings.check;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.ContentHash;
import org.tidings.model.Person;
import org.tidings.model.Picture;
import org.tidings.model.Safeguards.Approval;
import org.tidings.model.State;
import org.tidings.model.Story;

/** The approvals that stories have, and which of them are of the text as it stands. */
final class Approvals {
  private final Map<String, Person> people;
  private final Map<SourcePath, Picture> pictures;
  private final Instant now;

  Approvals(Content content, Instant now) {
    people = content.people();
    pictures = content.pictures();
    this.now = now;
  }

  /** Whether a story is public or will be, so that somebody must have approved it. */
  static boolean areNeeded(Story story, State state) {
    return state != State.DRAFT
        && state != State.WITHDRAWN
        && story.safeguards().content().isPresent();
  }

  /** Those of the text, fields and pictures as they are now. */
  List<Approval> current(Story story) {
    Optional<String> hash = ContentHash.of(story, pictures);
    return story.safeguards().approved().stream()
        .filter(approval -> hash.filter(approval.hash()::equals).isPresent())
        .toList();
  }

  /** Whether somebody of the register has a role; a stranger has none. */
  boolean has(String id, String role) {
    return person(id).filter(known -> known.roles().contains(role)).isPresent();
  }

  /** Somebody of the register. */
  Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The name of somebody, or what is known of it. */
  String name(String id) {
    return person(id).map(Person::name).orElse(id);
  }

  /** Who may be asked, in words: "Nuala Devane (nuala-devane)"; nobody who has left. */
  String those(String role, Collection<String> but) {
    String those =
        people.values().stream()
            .filter(person -> person.roles().contains(role))
            .filter(person -> !but.contains(person.id()))
            .filter(person -> person.to().filter(to -> to.at().isBefore(now)).isEmpty())
            .map(person -> person.name() + " (" + person.id() + ")")
            .limit(4)
            .collect(Collectors.joining(", "));
    return those.isEmpty() ? "nobody of people.yaml has the role yet" : those;
  }
}
