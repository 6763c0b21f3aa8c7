package org.tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names in a sentence (editorial policy, section 2.2): a given name of the list and a
 * surname, a courtesy title and a surname, or a given name alone; but not what only looks like one,
 * such as a ward, a street or a month.
 */
final class NameReader {
  private static final Set<String> GIVEN = WordLists.names("given-names.txt");
  private static final Set<String> WORDY = WordLists.names("word-names.txt");
  private static final Set<String> PARTICLES =
      Set.of(
          "ó", "o", "mac", "mc", "ní", "ni", "nic", "uí", "ui", "de", "le", "st", "van", "von",
          "der", "den", "da", "dos", "do", "del", "della", "di", "la", "du", "al", "el", "bin",
          "ibn", "bint", "ben", "ter", "ten", "san", "mhac", "mag");
  private static final Set<String> SONS = Set.of("mac", "mhac", "nic", "mag");
  private static final Set<String> DOUBLE =
      Set.of(
          "hall",
          "hill",
          "lane",
          "wood",
          "woods",
          "day",
          "church",
          "head",
          "grove",
          "castle",
          "forest",
          "banks",
          "bridge",
          "bay",
          "house",
          "scales",
          "rice",
          "may",
          "march",
          "summer",
          "young",
          "best",
          "good",
          "makes",
          "spring",
          "english",
          "french",
          "welsh",
          "ireland",
          "england",
          "wales",
          "scotland",
          "holland",
          "london",
          "early",
          "first");
  private static final Set<String> PLACE_BEFORE =
      Set.of(
          "in", "at", "to", "near", "from", "of", "through", "across", "around", "outside", "on",
          "off", "past", "along", "down", "up", "into", "behind", "beside");
  private static final Set<String> SAINTS = Set.of("st", "saint", "saints", "ss", "san", "santa");
  private static final Set<String> GROWN = Set.of("mr", "mrs", "ms", "miss", "master");
  private static final Set<String> BABY_THINGS =
      Set.of("box", "boxes", "friendly", "bump", "bumps", "blues", "loss", "bank", "boom", "steps");
  private static final Set<String> NAMED_THINGS =
      Set.of(
          "hospital",
          "ward",
          "centre",
          "center",
          "wing",
          "suite",
          "award",
          "awards",
          "fund",
          "foundation",
          "trust",
          "memorial",
          "bursary",
          "scholarship",
          "lecture",
          "prize",
          "library",
          "clinic",
          "institute",
          "medal",
          "cup",
          "building",
          "theatre",
          "school");
  private static final Pattern CELTIC = Pattern.compile("(?:o['\u2019]|mc)\\p{L}{2,}");
  private static final int LONGEST = 6;
  private static final int MIDDLES = 3;
  private static final int TITLES = 3;

  private final Wording words;
  private final boolean capitals;
  private final List<PersonName> found = new ArrayList<>();

  private NameReader(Wording words, boolean capitals) {
    this.words = words;
    this.capitals = capitals;
  }

  /**
   * The names of a sentence.
   *
   * @param capitals whether ordinary words have capitals too, as in slugs and some headlines
   */
  static List<PersonName> in(Wording words, boolean capitals) {
    NameReader reader = new NameReader(words, capitals);
    int i = 0;
    while (i < words.size()) {
      i = words.isCapital(i) ? reader.run(i) : i + 1;
    }
    return reader.found;
  }

  /** A cheap look: a given name, or two words with capitals one behind the other. */
  static boolean mayBeIn(String text) {
    return mayBeIn(text, 0, text.length());
  }

  /** The same of a stretch: most sentences of most texts name nobody. */
  static boolean mayBeIn(String text, int start, int limit) {
    int end = start - 3;
    for (int i = start; i < limit; i++) {
      if (isCapital(text.charAt(i))) {
        int from = i;
        while (i < limit && Character.isLetter(text.charAt(i))) {
          i++;
        }
        if (from <= end + 2 || GIVEN.contains(text.substring(from, i))) {
          return true;
        }
        end = i;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isGiven(String written) {
    if (GIVEN.contains(written)) {
      return true;
    }
    int hyphen = written.indexOf('-');
    return hyphen > 1 && GIVEN.contains(written.substring(0, hyphen));
  }

  /** Whether a word is a given name, or the last word of a name. */
  static boolean isPartOfName(Wording words, int at) {
    return isGiven(words.written(at))
        || (words.flows(at - 1) && at > 0 && words.isCapital(at - 1) && !words.isNumber(at - 1));
  }

  /** Reads from a capital word on; answers where to go on. */
  private int run(int at) {
    if (isBarredBefore(at)) {
      return runEnd(at);
    }
    if (words.joins(at - 1) && isStranded(at - 1)) {
      return at + 1;
    }
    int courtesy = courtesies(at);
    PersonName name = courtesy > at ? titled(at, courtesy) : plain(at, at);
    if (name.to() <= at) {
      return at + 1;
    }
    found.add(name);
    return name.to();
  }

  /** A saint, or a thing that is called after somebody. */
  private boolean isBarredBefore(int at) {
    String before = words.small(at - 1);
    return words.flows(at - 1) && (SAINTS.contains(before) || before.equals("the"));
  }

  private int runEnd(int at) {
    int end = at + 1;
    while (words.joins(end - 1) && words.isCapital(end)) {
      end++;
    }
    return end;
  }

  /** {@code States Marine Corps}: a capital word before that is no place, no person, no title. */
  private boolean isStranded(int before) {
    String word = words.small(before);
    return before > 0
        && !capitals
        && words.isCapital(before)
        && !words.owns(before)
        && !isWord(before)
        && !isInitial(before)
        && !isGiven(words.written(before))
        && !Gazetteer.isPlace(words.written(before))
        && !PeopleWords.PERSONS.contains(word)
        && !PeopleWords.CHILDREN.contains(word)
        && !PeopleWords.COURTESIES.contains(word)
        && !NameRoles.isTitle(word)
        && Numerals.yearsOld(word) < 0;
  }

  private int courtesies(int at) {
    int i = at;
    while (i - at < TITLES
        && PeopleWords.COURTESIES.contains(words.small(i))
        && words.isCapital(i)
        && words.flows(i)) {
      i++;
    }
    return words.isCapital(i) ? i : at;
  }

  private PersonName titled(int from, int at) {
    PersonName name = plain(from, at);
    String title = words.small(at - 1);
    if (name.to() > from && !(name.isLone() && GROWN.contains(title))) {
      return name;
    }
    int i = isInitial(at) && words.flows(at) ? at + 1 : at;
    int end = surnames(i);
    boolean child =
        title.equals("baby") && !words.isCapital(end) && !BABY_THINGS.contains(words.small(i));
    boolean clear = end > i && !isInstitution(end);
    return clear && (child || GROWN.contains(title)) ? name(from, i, end, "") : none();
  }

  /** A name that begins with a given name at a word, its titles before it. */
  private PersonName plain(int from, int at) {
    boolean known = isGiven(words.written(at));
    boolean wordy = WORDY.contains(words.written(at));
    int i = at + 1;
    while (i - at <= MIDDLES && words.flows(i - 1) && isMiddle(i)) {
      i++;
    }
    int end = words.flows(i - 1) ? surnames(i) : i;
    if (end == i && i > at + 1 && !isInitial(i - 1)) {
      i--;
      end = surnames(i);
    }
    if (end > i) {
      boolean clear = known ? isClear(at, i, end, wordy) : isCeltic(at, i, end);
      return clear ? new PersonName(from, end, words.written(at), surname(i, end), wordy) : none();
    }
    return known && isLoneClear(at) ? name(from, at, at + 1, words.written(at)) : none();
  }

  private boolean isMiddle(int at) {
    return isInitial(at)
        || (words.isCapital(at)
            && isGiven(words.written(at))
            && !words.owns(at)
            && !isWord(at)
            && !PeopleWords.INSTITUTIONS.contains(words.small(at)));
  }

  private boolean isInitial(int at) {
    return words.isCapital(at) && words.small(at).length() == 1;
  }

  /** Behind which word a surname of one or two parts ends that begins here; here if none does. */
  private int surnames(int from) {
    int i = from;
    while (isParticle(i, from) && words.flows(i) && i - from < 2) {
      i++;
    }
    if (!isSurname(i)) {
      return from;
    }
    int end = i + 1;
    boolean more = words.joins(i) && !words.owns(i) && isSurname(end) && end - from < LONGEST;
    return more && !PeopleWords.INSTITUTIONS.contains(words.small(end)) && !isWord(end)
        ? end + 1
        : end;
  }

  /** {@code Ó}, {@code de}, and {@code an} in {@code Mac an Bhaird}. */
  private boolean isParticle(int at, int from) {
    String word = words.small(at);
    boolean article = word.equals("an") || word.equals("na");
    return PARTICLES.contains(word) || (article && at > from && SONS.contains(words.small(at - 1)));
  }

  private boolean isSurname(int at) {
    return words.isCapital(at)
        && words.small(at).length() > 1
        && !PeopleWords.COURTESIES.contains(words.small(at))
        && (!isWord(at) || DOUBLE.contains(words.small(at)));
  }

  private boolean isWord(int at) {
    return PeopleWords.ORDINARY.contains(words.small(at));
  }

  /** Whether a given name and a surname are no institution and no place. */
  private boolean isClear(int at, int surname, int end, boolean wordy) {
    String last = words.small(end - 1);
    boolean doubtful = PeopleWords.INSTITUTIONS.contains(last) || isWord(end - 1);
    boolean place = PLACE_BEFORE.contains(words.small(at - 1)) && words.joins(at - 1);
    if (isInstitution(end) || (wordy && isPlace(at, surname, end))) {
      return false;
    }
    return !doubtful || (DOUBLE.contains(last) && !wordy && !place && !capitals && !words.owns(at));
  }

  /** {@code in May Limerick}, {@code Clare County}: a month or a place with another behind it. */
  private boolean isPlace(int at, int surname, int end) {
    return words.owns(at)
        || (surname + 1 == end && Gazetteer.isPlace(words.written(surname)))
        || (capitals && isWord(surname));
  }

  /** Whether a thing is called after the name that ends here. */
  private boolean isInstitution(int end) {
    int i = end;
    while (i < end + 3 && words.joins(i - 1) && !words.owns(i - 1)) {
      if (PeopleWords.INSTITUTIONS.contains(words.small(i))
          && (words.isCapital(i) || NAMED_THINGS.contains(words.small(i)))) {
        return true;
      }
      if (!words.isCapital(i)) {
        return false;
      }
      i++;
    }
    return false;
  }

  /** An Irish or Scottish surname tells a name whose given name the list lacks. */
  private boolean isCeltic(int at, int surname, int end) {
    String first = words.small(surname);
    boolean celtic =
        (end - surname > 1 && Set.of("ó", "mac", "mc", "ní", "nic", "uí", "mhac").contains(first))
            || ((first.startsWith("o") || first.startsWith("mc"))
                && CELTIC.matcher(first).matches());
    return celtic
        && surname == at + 1
        && words.small(at).length() > 2
        && !isWord(at)
        && !capitals
        && !PeopleWords.PROFESSIONS.contains(words.small(at))
        && !PeopleWords.INSTITUTIONS.contains(words.small(at))
        && !isInstitution(end);
  }

  private boolean isLoneClear(int at) {
    boolean inside = words.joins(at) && words.isCapital(at + 1) && !capitals;
    return !inside && !isInstitution(at + 1) && !(capitals && WORDY.contains(words.written(at)));
  }

  private PersonName name(int from, int at, int end, String given) {
    boolean wordy = WORDY.contains(given);
    return given.isEmpty()
        ? new PersonName(from, end, "", surname(at, end), false)
        : new PersonName(from, end, given, "", wordy);
  }

  private String surname(int from, int end) {
    StringBuilder surname = new StringBuilder();
    for (int i = from; i < end; i++) {
      surname.append(i > from ? " " : "").append(words.written(i));
    }
    return surname.toString();
  }

  private static PersonName none() {
    return new PersonName(0, -1, "", "", false);
  }
}
