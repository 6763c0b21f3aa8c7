package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.SourcePath;
import org.tidings.markup.Judgement;
import org.tidings.model.Person;

/**
 * What one file was held against besides itself while it was read: as long as all of that is still
 * so, it need not be read again.
 */
final class Consulted {
  private final List<SourcePath> files = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private boolean unanswered;
  private boolean ofToday;

  /**
   * The same as a record.
   *
   * @param lasting whether another day would change nothing
   */
  record Notes(
      List<SourcePath> files,
      List<Person> people,
      List<String> topics,
      List<String> places,
      boolean lasting) {}

  Consulted() {}

  Consulted(Notes notes) {
    files.addAll(notes.files);
    people.addAll(notes.people);
    topics.addAll(notes.topics);
    places.addAll(notes.places);
    ofToday = !notes.lasting;
  }

  /** Nothing when something was asked for that was not there. */
  Optional<Notes> notes() {
    return unanswered
        ? Optional.empty()
        : Optional.of(
            new Notes(
                List.copyOf(files),
                List.copyOf(people),
                List.copyOf(topics),
                List.copyOf(places),
                !ofToday));
  }

  /** Whether another day would change nothing. */
  boolean isLasting() {
    return !ofToday;
  }

  /** The day on which the rules were asked, unless it had no part in what they said. */
  void day(Judgement judgement) {
    ofToday |= !judgement.lasting();
  }

  void file(SourcePath path, boolean found) {
    note(path, found, files);
  }

  void person(Optional<Person> person) {
    person.ifPresent(people::add);
    unanswered |= person.isEmpty();
  }

  void topic(String id, boolean found) {
    note(id, found, topics);
  }

  void place(String id, boolean found) {
    note(id, found, places);
  }

  private <T> void note(T asked, boolean found, List<T> answers) {
    if (found) {
      answers.add(asked);
    } else {
      unanswered = true;
    }
  }

  /**
   * Whether reading the file now would give what it gave then. What was not found then may have
   * come since, or something that is nearer to what was meant.
   */
  boolean stillHolds(Library now) {
    return !unanswered
        && now.shelf().hasAll(files)
        && people.stream().allMatch(person -> isUnchanged(person, now.lists()))
        && now.lists().topics().map(known -> known.keySet().containsAll(topics)).orElse(true)
        && now.lists().places().map(known -> known.keySet().containsAll(places)).orElse(true);
  }

  /** Only what findings about bylines and reviews depend on. */
  private static boolean isUnchanged(Person person, ClosedLists lists) {
    Person other = lists.people().map(known -> known.get(person.id())).orElse(null);
    return other != null
        && other.name().equals(person.name())
        && other.roles().equals(person.roles())
        && other.from().equals(person.from())
        && other.to().equals(person.to());
  }
}
