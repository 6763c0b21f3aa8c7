package org.tidings.check;

import java.util.Optional;
import java.util.Set;
import org.tidings.check.Ages.Age;

/** Tells of a name whether it is a child's or that of a child's parent (policy, section 2.2). */
final class ChildSigns {
  private static final Set<String> CHILD_TITLES = Set.of("baby", "little", "master");
  private static final Set<String> PARTING =
      Set.of(
          "of", "to", "for", "with", "by", "said", "says", "was", "is", "were", "are", "on", "when",
          "while", "but", "or", "who", "that", "has", "had", "as", "his", "her", "and", "thanked",
          "met", "read", "reads", "gave", "visited", "their", "whose", "where", "which");
  private static final Set<String> NOW = Set.of("now", "at", "just", "only", "aged");
  private static final Set<String> BEING = Set.of("is", "was", "turned", "turns", "turning");
  private static final Set<String> SCHOOL =
      Set.of("class", "school", "year", "grade", "infants", "form", "primary", "secondary");
  private static final Age SMALL = new Age(0, 0, 0);
  private static final int BEFORE = 5;
  private static final int BEHIND = 7;
  private static final int SUBJECT = 7;

  private final Wording words;
  private Optional<Age> anyChild = Optional.empty();
  private boolean looked;

  ChildSigns(Wording words) {
    this.words = words;
  }

  private Optional<Age> anyChild() {
    if (!looked) {
      looked = true;
      anyChild = firstChild();
    }
    return anyChild;
  }

  /** The first child of the sentence, named or not. */
  private Optional<Age> firstChild() {
    for (int i = 0; i < words.size(); i++) {
      Age age = Ages.at(words, i);
      if (age.isChild() && age.to() > i && isPerson(age.to())) {
        return Optional.of(age);
      }
      if (isChild(i)) {
        return Optional.of(SMALL);
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(int behind) {
    return behind >= words.size()
        || !words.joins(behind - 1)
        || PeopleWords.CHILDREN.contains(words.small(behind))
        || PeopleWords.PERSONS.contains(words.small(behind))
        || PARTING.contains(words.small(behind));
  }

  /** Whether a word is one for a child, and not part of another such as {@code baby clinic}. */
  boolean isChild(int i) {
    String word = words.small(i);
    if (word.equals("pupil") || word.equals("student")) {
      String before = words.small(i - 1);
      return SCHOOL.contains(before.substring(before.lastIndexOf('-') + 1))
          && (word.equals("pupil") || before.endsWith("class"));
    }
    return PeopleWords.CHILDREN.contains(word)
        && !(words.joins(i) && PeopleWords.group("for-children").contains(words.small(i + 1)));
  }

  /** The age of the child that a name belongs to, 0 if it is not said; empty if to none. */
  Optional<Age> of(PersonName name, boolean cue) {
    int last = name.to() - 1;
    Age said = Ages.behind(words, last);
    if (said.to() > last && !(name.wordy() && name.isLone() && Gazetteer.isPlace(name.given()))) {
      return said.isChild() ? Optional.of(said) : Optional.empty();
    }
    if (isTitled(name)) {
      return Optional.of(SMALL);
    }
    Optional<Age> near = before(name).or(() -> behind(name)).or(() -> subject(name));
    return near.isEmpty() && cue && !name.isLone() ? anyChild() : near.filter(Age::isChild);
  }

  private boolean isTitled(PersonName name) {
    String first = words.small(name.from());
    boolean title = CHILD_TITLES.contains(first) && name.to() - name.from() > 1;
    return title && !name.given().equalsIgnoreCase(first) && !(name.wordy() && name.isLone());
  }

  /** {@code four-year-old Max Carey}, {@code her son, Max}, {@code Now 17, Max}. */
  private Optional<Age> before(PersonName name) {
    int last = name.from() - 1;
    int years = last < 1 || words.joins(last) ? -1 : Numerals.of(words.small(last));
    if (years > 0 && NOW.contains(words.small(last - 1)) && words.after(last).equals(", ")) {
      return Optional.of(new Age(last, last + 1, years));
    }
    for (int i = name.from() - 1; i >= Math.max(0, name.from() - BEFORE); i--) {
      Age age = Ages.at(words, i);
      if (age.to() > i && age.to() <= name.from()) {
        return Optional.of(age);
      }
      if (isChild(i) && !words.owns(i)) {
        return Optional.of(aged(i));
      }
      if (isParted(i, name) || (i < name.from() - 1 && !runs(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code 16-year-old schoolboy}: the age before a child's word, if there is one. */
  private Age aged(int child) {
    for (int i = child - 1; i >= Math.max(0, child - 2); i--) {
      Age age = Ages.at(words, i);
      if (age.to() > i && age.to() <= child) {
        return age;
      }
    }
    return SMALL;
  }

  private boolean isParted(int i, PersonName name) {
    String word = words.small(i);
    boolean twins = word.equals("and") && words.isCapital(i - 1);
    return (PARTING.contains(word) && !twins)
        || (name.isLone() && name.from() - i > 2 && !words.isCapital(i) && !twins);
  }

  private boolean runs(int i) {
    String after = words.after(i);
    return words.joins(i) || after.equals(", ") || after.equals(" (");
  }

  /** {@code The girl in the yellow coat is Max Carey}. */
  private Optional<Age> subject(PersonName name) {
    int being = name.from() - 1;
    if (!Set.of("is", "was").contains(words.small(being)) || !words.joins(being)) {
      return Optional.empty();
    }
    for (int i = being - 1; i >= Math.max(0, being - SUBJECT) && words.joins(i); i--) {
      if (words.owns(i)) {
        return Optional.empty();
      }
      if (isChild(i)) {
        return Optional.of(aged(i));
      }
    }
    return Optional.empty();
  }

  /** {@code Max Carey, a fourth-class pupil}, {@code Max Carey is four}. */
  private Optional<Age> behind(PersonName name) {
    int at = name.to();
    boolean comma = at < words.size() && words.after(at - 1).equals(", ");
    boolean being = BEING.contains(words.small(at)) && words.joins(at - 1);
    if ((!comma && !being) || words.owns(at - 1)) {
      return Optional.empty();
    }
    boolean who = words.small(at).equals("who") && BEING.contains(words.small(at + 1));
    if (being || who) {
      Optional<Age> age = is(being ? at : at + 1);
      if (being || age.isPresent()) {
        return age;
      }
    }
    return name.isLone() && !Set.of("a", "an", "the", "who").contains(words.small(at))
        ? Optional.empty()
        : described(at);
  }

  private Optional<Age> is(int at) {
    int number = Set.of("just", "only", "now").contains(words.small(at + 1)) ? at + 2 : at + 1;
    int next = number + 1;
    int years = Numerals.of(words.small(number));
    boolean ends = next >= words.size() || !words.joins(number) || isYears(words.small(next));
    if (years >= 0 && ends) {
      return Optional.of(new Age(at, next, years));
    }
    return Set.of("a", "an", "the", "our", "their").contains(words.small(at + 1))
        ? described(at + 1)
        : Optional.empty();
  }

  private static boolean isYears(String word) {
    return Set.of("years", "today", "yesterday", "this", "last", "on", "next", "in").contains(word);
  }

  private Optional<Age> described(int from) {
    for (int i = from; i < Math.min(words.size(), from + BEHIND); i++) {
      Age age = Ages.at(words, i);
      boolean thing = PeopleWords.THINGS.contains(words.small(age.to()));
      if (age.to() > i && !thing) {
        return Optional.of(age);
      }
      if (isChild(i)) {
        return words.owns(i) ? Optional.empty() : Optional.of(aged(i));
      }
      if (i > from + 1 && PARTING.contains(words.small(i)) && !words.small(i).equals("of")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
