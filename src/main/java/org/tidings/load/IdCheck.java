package org.tidings.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Nearest;
import org.tidings.model.Moment;
import org.tidings.model.Person;

/** Looks up ids in the closed lists; where a list has no file, any well-formed id will do. */
final class IdCheck {
  private static final String UNKNOWN_AUTHOR = "cheat/unknown-author";

  private final ClosedLists lists;
  private final Consulted consulted;
  private final Reading reading;

  IdCheck(Library library, Reading reading) {
    this.lists = library.lists();
    this.consulted = library.consulted();
    this.reading = reading;
  }

  /** Whether somebody is in {@code people.yaml}, and was there on that day. */
  void known(String id, Span at, Optional<Moment> day) {
    if (lists.people().isEmpty()) {
      wellFormed(id, at);
      return;
    }
    Person person = lists.people().get().get(id);
    consulted.person(Optional.ofNullable(person));
    if (person == null) {
      unknown(id, at, "people", lists.people().get().keySet());
    } else if (day.isPresent()) {
      active(person, day.get(), at);
    }
  }

  private void active(Person person, Moment day, Span at) {
    boolean before = person.from().isPresent() && day.compareTo(person.from().get()) < 0;
    boolean after = person.to().isPresent() && day.compareTo(person.to().get()) >= 0;
    if (before || after) {
      reading.error(
          UNKNOWN_AUTHOR,
          at,
          "%s was not with the newsroom on %s".formatted(person.name(), day.day()),
          "Correct the name, the date, or from and to in people.yaml.");
    }
  }

  List<String> topics(List<YamlNode.Scalar> ids) {
    lists
        .topics()
        .ifPresent(
            known -> ids.forEach(id -> consulted.topic(id.text(), known.containsKey(id.text()))));
    return ids(ids, "topics", lists.topics().map(Map::keySet));
  }

  List<String> places(List<YamlNode.Scalar> ids) {
    lists
        .places()
        .ifPresent(
            known -> ids.forEach(id -> consulted.place(id.text(), known.containsKey(id.text()))));
    return ids(ids, "places", lists.places().map(Map::keySet));
  }

  private List<String> ids(
      List<YamlNode.Scalar> ids, String list, Optional<? extends Collection<String>> known) {
    for (YamlNode.Scalar id : ids) {
      if (known.isEmpty()) {
        wellFormed(id.text(), id.at());
      } else if (!known.get().contains(id.text())) {
        unknown(id.text(), id.at(), list, known.get());
      }
    }
    return shared(ids);
  }

  /** The ids, each text once in the whole program: a large site names few ids many times. */
  static List<String> shared(List<YamlNode.Scalar> ids) {
    return ids.stream().map(id -> id.text().intern()).distinct().toList();
  }

  private void wellFormed(String id, Span at) {
    Slugs.check(id).ifPresent(f -> reading.error("id", at, f.message(), f.hint()));
  }

  private void unknown(String id, Span at, String list, Collection<String> known) {
    List<String> near = Nearest.of(id, known);
    reading.error(
        ruleOf(list),
        at,
        "\"%s\" is not in %s.yaml".formatted(Shown.brief(id), list),
        near.isEmpty()
            ? "Add it to content/%s.yaml, or use an id that is there.".formatted(list)
            : "Did you mean %s? Otherwise add it to content/%s.yaml."
                .formatted(String.join(" or ", near), list));
  }

  private static String ruleOf(String list) {
    return switch (list) {
      case "people" -> UNKNOWN_AUTHOR;
      case "topics" -> "unknown-topic";
      default -> "unknown-place";
    };
  }
}
