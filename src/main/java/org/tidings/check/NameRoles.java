package org.tidings.check;

import java.util.Set;

/**
 * Tells of a name whether it is somebody at work, not somebody who is cared for (editorial policy,
 * section 2.2): a professional title before it, or a role behind it.
 */
final class NameRoles {
  private static final Set<String> ONCE = Set.of("former", "retired", "ex", "one-time", "late");
  private static final Set<String> NO_ROLE =
      Set.of(
          "patient", "of", "for", "who", "with", "by", "and", "was", "had", "after", "from", "in");
  private static final Set<String> COPULAS = Set.of("is", "was", "works", "serves");
  private static final Set<String> DUTIES =
      Set.of(
          "leads",
          "led",
          "runs",
          "manages",
          "founded",
          "heads",
          "chairs",
          "coordinates",
          "works",
          "volunteers",
          "designed",
          "organised",
          "organises",
          "directs",
          "trains",
          "teaches",
          "performed",
          "treats",
          "treated",
          "operated",
          "developed",
          "oversees",
          "joined");
  private static final Set<String> BODIES =
      Set.of(
          "team",
          "department",
          "society",
          "foundation",
          "service",
          "services",
          "association",
          "committee",
          "board",
          "charity",
          "trust",
          "university",
          "college",
          "hse",
          "nhs",
          "executive",
          "council",
          "group",
          "league",
          "department's",
          "office",
          "institute");
  private static final Set<String> FAMILY =
      Set.of("sister", "brother", "father", "superior", "lord", "lady", "dean", "judge", "justice");
  private static final Set<String> OF = Set.of("of", "for", "at", "in", "with", "to", "on");
  private static final Set<String> BREAKS =
      Set.of(
          "was", "were", "is", "are", "had", "has", "who", "that", "said", "says", "told", "when",
          "while", "but", "as", "then", "by", "his", "her", "their", "met", "thanked", "he", "she",
          "they", "which", "where", "patient", "gave", "took", "helped", "like", "because");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "in", "with", "to", "on", "from", "by", "and", "or", "the", "a");
  private static final Set<String> FIELDS =
      Set.of(
          "nursing",
          "training",
          "screening",
          "housing",
          "planning",
          "learning",
          "funding",
          "marketing",
          "catering",
          "wellbeing",
          "ageing",
          "breastfeeding",
          "fundraising",
          "wing",
          "counselling",
          "engineering",
          "purchasing",
          "imaging",
          "building",
          "teaching");
  private static final int FAR = 9;
  private static final Set<String> CARED_FOR = Set.of("patient", "survivor", "in-patient");
  private static final Set<String> CREWS =
      Set.of("staff", "team", "crew", "board", "committee", "council", "panel", "faculty");
  private static final int FEW = 4;
  private static final int MANY = 6;

  private NameRoles() {}

  static boolean isAtWork(Wording words, PersonName name) {
    return isTitled(words, name)
        || isAgent(words, name)
        || isNamedAs(words, name)
        || isIntroduced(words, name);
  }

  /** {@code Dr Hogan}, {@code staff nurse Hogan}; but not {@code former nurse Hogan}. */
  private static boolean isTitled(Wording words, PersonName name) {
    int before = name.from() - 1;
    return words.flows(before) && isTitleAt(words, before);
  }

  private static boolean isTitleAt(Wording words, int at) {
    String word = words.small(at);
    return isTitle(word)
        && !words.owns(at)
        && !isFormer(words, at)
        && (words.isCapital(at) || !FAMILY.contains(word));
  }

  /** {@code the director of nursing, Hogan}; {@code Minister for Health Hogan}. */
  private static boolean isIntroduced(Wording words, PersonName name) {
    int last = name.from() - 1;
    boolean comma = last >= 0 && words.after(last).equals(", ");
    if (last < 0 || (!comma && !words.joins(last)) || PREPOSITIONS.contains(words.small(last))) {
      return false;
    }
    for (int i = last; i >= Math.max(0, last - FAR); i--) {
      String word = words.small(i);
      boolean role =
          isTitleAt(words, i) || (isOneOf(PeopleWords.ROLES, word) && !isFormer(words, i));
      boolean right = comma && i == last;
      boolean farther = i < last - 1 && OF.contains(words.small(i + 1));
      if (role && (right || farther)) {
        return true;
      }
      if ((i < last && !words.joins(i)) || BREAKS.contains(word) || isDoing(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDoing(String word) {
    return word.endsWith("ing") && !FIELDS.contains(word);
  }

  /** {@code the artist Hogan}: a trade that is as likely a patient's as a colleague's. */
  static boolean hasTrade(Wording words, PersonName name) {
    return PeopleWords.group("trade").contains(words.small(name.from() - 1))
        && !isNamedAs(words, name);
  }

  static boolean isTitle(String word) {
    return isOneOf(PeopleWords.PROFESSIONS, word);
  }

  private static boolean isOneOf(Set<String> kinds, String word) {
    return kinds.contains(word)
        || (word.endsWith("s") && kinds.contains(word.substring(0, word.length() - 1)));
  }

  /** {@code nurses Hogan and}: a title for several. */
  static boolean isTitledTogether(Wording words, PersonName name) {
    String before = words.small(name.from() - 1);
    return isTitled(words, name) && before.endsWith("s") && !before.equals("boss");
  }

  /** Whether the role stands behind, where it may be meant of those before, too. */
  static boolean isNamedTogether(Wording words, PersonName name) {
    return isNamedAs(words, name);
  }

  private static boolean isFormer(Wording words, int role) {
    return ONCE.contains(words.small(role - 1)) || ONCE.contains(words.small(role - 2));
  }

  /** {@code treated by Hogan}: who did it. */
  private static boolean isAgent(Wording words, PersonName name) {
    return words.small(name.from() - 1).equals("by")
        && words.joins(name.from() - 1)
        && !isCaredFor(words, name);
  }

  /** {@code Hogan, a kidney patient since}. */
  private static boolean isCaredFor(Wording words, PersonName name) {
    int at = name.to();
    if (at >= words.size() || !words.after(at - 1).equals(", ")) {
      return false;
    }
    for (int i = at; i <= at + FEW && i < words.size(); i++) {
      if (CARED_FOR.contains(words.small(i))) {
        return true;
      }
      if (NO_ROLE.contains(words.small(i)) || !words.joins(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNamedAs(Wording words, PersonName name) {
    int last = name.to() - 1;
    int next = name.to();
    if (next >= words.size() || words.owns(last)) {
      return false;
    }
    String between = words.after(last);
    if (between.equals(", ") || between.equals(" (") || between.equals(" - ")) {
      return words.small(next).equals("who")
          ? isDuty(words, next + 1)
          : isRole(words, next) || isBody(words, next);
    }
    return words.joins(last) && isCopula(words, next);
  }

  private static boolean isCopula(Wording words, int at) {
    String article = words.small(at + 1);
    return COPULAS.contains(words.small(at))
        && Set.of("a", "an", "the", "our", "as").contains(article)
        && isRole(words, at + 2);
  }

  private static boolean isDuty(Wording words, int at) {
    if (DUTIES.contains(words.small(at))) {
      return !words.small(at).equals("treated") || !words.small(at - 1).equals("was");
    }
    return words.small(at).equals("is") && isRole(words, at + 1);
  }

  /** Up to four words, then a role; a semicolon or a comma ends the search. */
  private static boolean isRole(Wording words, int from) {
    for (int i = from; i <= from + FEW && i < words.size(); i++) {
      String word = words.small(i);
      if (isOneOf(PeopleWords.ROLES, word) || isMember(words, i)) {
        return !isFormer(words, i);
      }
      if (NO_ROLE.contains(word) || !words.joins(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code board member}, {@code member of the team}; but not {@code member of the choir}. */
  private static boolean isMember(Wording words, int at) {
    if (!words.small(at).equals("member")) {
      return false;
    }
    if (CREWS.contains(words.small(at - 1))) {
      return true;
    }
    for (int i = at + 2; words.small(at + 1).equals("of") && i <= at + FEW; i++) {
      if (CREWS.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code , of the Irish Cancer Society}. */
  private static boolean isBody(Wording words, int from) {
    if (!Set.of("of", "from", "with", "at").contains(words.small(from))) {
      return false;
    }
    for (int i = from + 1; i <= from + MANY && i < words.size(); i++) {
      if (BODIES.contains(words.small(i))) {
        return true;
      }
      if (!words.joins(i)) {
        return false;
      }
    }
    return false;
  }
}
