package org.tidings.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.check.Ages.Age;

/** Finds ages above 89, which few people reach in any one place (editorial policy, 2.2). */
final class GreatAges implements BlockRule {
  private static final int OLDEST = 122;
  private static final int OLD = 90;
  private static final Set<String> BOUNDS =
      Set.of(
          "over",
          "least",
          "between",
          "than",
          "nearly",
          "almost",
          "under",
          "to",
          "above",
          "beyond",
          "past",
          "below",
          "until",
          "approaching",
          "not");
  private static final Set<String> GROUPS = Set.of("people", "those", "anyone", "everyone");
  private static final Set<String> ITS = Set.of("its", "our", "their");
  private static final Set<String> BEHIND_TURNED =
      Set.of(
          "years",
          "in",
          "on",
          "this",
          "last",
          "today",
          "yesterday",
          "and",
          "with",
          "but",
          "at",
          "next",
          "recently",
          "while",
          "when",
          "during",
          "just",
          "he",
          "she");
  private static final Pattern BIRTHDAY = Pattern.compile("([0-9]{2,3})(?:st|nd|rd|th)");
  private static final Set<String> ORDINALS = Set.of("ninetieth", "hundredth");
  private static final int FEW = 3;
  private static final Verdict AGE =
      Verdict.warning(
          "reveal/age-over-89",
          "An age above 89 is so rare that it tells who somebody is",
          "Write “in her nineties” or “90 or over”; or record a consent whose scope has `age`.");

  @Override
  public Set<String> triggers() {
    return Set.of(
        "old",
        "aged",
        "age",
        "turned",
        "turns",
        "turning",
        "birthday",
        "ninety",
        "hundredth",
        DIGIT);
  }

  @Override
  public void read(Block block, Desk desk) {
    if (!hasSign(block.lower())) {
      return;
    }
    for (Block.Sentence sentence : block.sentences()) {
      Wording words = Wording.of(block, sentence);
      for (int i = 0; i < words.size(); i++) {
        Optional<Age> age = at(words, i);
        if (age.isPresent()) {
          tell(block, desk, words, age.get());
          i = age.get().to();
        }
      }
    }
  }

  /** A cheap look before the words are read: most digits are no ages. */
  private static boolean hasSign(String text) {
    int number = 0;
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        number = digits > FEW ? 0 : number * 10 + c - '0';
      } else {
        if (digits <= FEW && isGreat(number)) {
          return true;
        }
        number = 0;
        digits = 0;
      }
    }
    return text.contains("ninet") || text.contains("hundredth");
  }

  private static void tell(Block block, Desk desk, Wording words, Age age) {
    desk.cast().addGreatAge();
    if (!Leave.of(desk).covers("age")) {
      desk.tellPersonal(AGE, block, words.start(age.from()), words.end(age.to() - 1));
    }
  }

  private static Optional<Age> at(Wording words, int i) {
    Age said = Ages.at(words, i);
    if (said.to() > i) {
      return Optional.of(said).filter(age -> isGreat(age.years()) && isPersons(words, age));
    }
    return turned(words, i).or(() -> birthday(words, i)).or(() -> bare(words, i));
  }

  private static boolean isGreat(int years) {
    return years >= OLD && years <= OLDEST;
  }

  private static boolean isPersons(Wording words, Age age) {
    return !isBounded(words, age.from()) && !isOpen(words, age.to()) && !isThing(words, age);
  }

  /** {@code over 90}, {@code at least 95}. */
  private static boolean isBounded(Wording words, int from) {
    boolean range = words.small(from - 1).equals("and") && words.isNumber(from - 2);
    return range
        || BOUNDS.contains(words.small(from - 1))
        || BOUNDS.contains(words.small(from - 2))
        || BOUNDS.contains(words.small(from + 1));
  }

  /** {@code 90 and over}, {@code 90 to 95}, {@code 90+}. */
  private static boolean isOpen(Wording words, int to) {
    String next = words.small(to);
    boolean range = words.joins(to - 1) && (next.equals("to") || next.equals("plus"));
    boolean more =
        Set.of("and", "or").contains(next)
            && Set.of("over", "above", "older", "more", "upwards", "up", "beyond")
                .contains(words.small(to + 1));
    return range || more || words.after(to - 1).startsWith("+") || words.after(to - 1).equals("-");
  }

  private static boolean isThing(Wording words, Age age) {
    for (int i = age.to(); i < Math.min(words.size(), age.to() + FEW) && words.joins(i - 1); i++) {
      if (PeopleWords.PERSONS.contains(words.small(i))) {
        return false;
      }
      if (PeopleWords.THINGS.contains(words.small(i))) {
        return true;
      }
    }
    String is = words.small(age.from() - 1);
    boolean said = Set.of("is", "was", "turned").contains(is);
    return said && isThingBefore(words, age.from() - 1);
  }

  private static boolean isThingBefore(Wording words, int verb) {
    String subject = words.small(verb - 1);
    return PeopleWords.THINGS.contains(subject)
        || PeopleWords.INSTITUTIONS.contains(subject)
        || subject.equals("it")
        || subject.equals("which")
        || subject.equals("that");
  }

  /** {@code turned 90}, but no corner. */
  private static Optional<Age> turned(Wording words, int i) {
    String verb = words.small(i);
    int years = Numerals.of(words.small(i + 1));
    boolean turns =
        Set.of("turned", "turns", "turning", "reached").contains(verb) && words.joins(i);
    if (!turns || !isGreat(years) || isThingBefore(words, i)) {
      return Optional.empty();
    }
    boolean ends = i + 2 >= words.size() || !words.joins(i + 1);
    return ends || BEHIND_TURNED.contains(words.small(i + 2))
        ? Optional.of(new Age(i, i + 2, years)).filter(age -> !words.after(i + 1).startsWith("%"))
        : Optional.empty();
  }

  private static Optional<Age> birthday(Wording words, int i) {
    Matcher number = BIRTHDAY.matcher(words.small(i));
    boolean great =
        ORDINALS.contains(words.small(i))
            || words.small(i).startsWith("ninety-")
            || (number.matches() && isGreat(Integer.parseInt(number.group(1))));
    if (!great || !words.small(i + 1).startsWith("birthday") || !words.joins(i)) {
      return Optional.empty();
    }
    String whose = words.small(i - 1);
    boolean thing =
        ITS.contains(whose)
            || PeopleWords.THINGS.contains(whose)
            || PeopleWords.INSTITUTIONS.contains(whose)
            || Set.of("nhs", "hse").contains(whose);
    return thing ? Optional.empty() : Optional.of(new Age(i, i + 2, OLD));
  }

  /** {@code Nora Casey, 93, said}: a number between commas behind a person. */
  private static Optional<Age> bare(Wording words, int i) {
    boolean person = words.isCapital(i) || PeopleWords.PERSONS.contains(words.small(i));
    if (!person || words.isNumber(i) || !isGreat(Numerals.of(words.small(i + 1)))) {
      return Optional.empty();
    }
    Age age = Ages.behind(words, i);
    boolean named = NameReader.isPartOfName(words, i) || !words.isCapital(i);
    return age.to() > i && named && !GROUPS.contains(words.small(i))
        ? Optional.of(age).filter(found -> !isOpen(words, found.to()))
        : Optional.empty();
  }
}
