package org.tidings.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Approvals(Content content) {
    people = content.people();
    pictures = content.pictures();
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

  /** The people who may do something, in words: "Nuala Devane (nuala-devane)". */
  String those(String role) {
    String those =
        String.join(
            ", ",
            people.values().stream()
                .filter(person -> person.roles().contains(role))
                .map(person -> person.name() + " (" + person.id() + ")")
                .limit(4)
                .toList());
    return those.isEmpty() ? "nobody of people.yaml yet" : those;
  }
}
