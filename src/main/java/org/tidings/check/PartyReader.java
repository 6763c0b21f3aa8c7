package org.tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who stands behind such words as "donated by": a sponsor has a name, or is at least a firm,
 * and is no public body.
 */
final class PartyReader {
  private static final Pattern WORD =
      Pattern.compile(
          "[ \\n:(\\[\"'\u2018\u201c*_]{1,4}+"
              + "((?:\\p{Lu}\\.){2,5}+|[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019&/-]{0,39}+)");
  private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&]{1,6}");

  /** Such as 3M; what is in 3D is no name. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?!(?:[234]D|[2345]G|[48]K)$)\\d{1,3}\\p{Lu}[\\p{Lu}&]{0,5}");

  private static final int MOST_WORDS = 16;
  private static final Set<String> ENDS =
      Set.of(
          "to", "for", "in", "on", "at", "as", "with", "during", "when", "while", "who", "that",
          "which", "so", "because", "since", "after", "before", "until", "where", "is", "was",
          "are", "were", "has", "have", "will", "can");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "on", "the", "&", "de");
  private static final Set<String> PRONOUNS =
      Set.of("us", "you", "them", "me", "him", "her", "it", "others", "each", "many", "people");

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "public",
          "family",
          "families",
          "patients",
          "staff",
          "colleagues",
          "volunteers",
          "community",
          "communities",
          "residents",
          "taxpayers",
          "taxpayer",
          "parents",
          "children",
          "households",
          "neighbours",
          "pupils",
          "students",
          "disease",
          "syndrome");

  private final Set<String> bodies = Facts.of("public-bodies");
  private final Set<String> offices = Facts.of("public-offices");
  private final Set<String> shortNames = Facts.of("public-acronyms");
  private final Set<String> firms = Facts.of("firms");

  /** What stands where a giver or a partner would. */
  enum Party {
    NAMED,
    FIRM,
    NOBODY
  }

  /** Who is told of from here on: somebody by name, some firm, or nobody who could be a sponsor. */
  Party read(String text, int from) {
    List<String> words = words(text, from);
    boolean the = false;
    boolean firm = false;
    for (int i = 0; i < words.size() && !ENDS.contains(words.get(i)); i++) {
      if (isName(words.get(i))) {
        return isSponsor(words.subList(i, words.size()), the) ? Party.NAMED : Party.NOBODY;
      }
      if (NUMBERED.matcher(words.get(i)).matches()) {
        return Party.FIRM;
      }
      the |= words.get(i).equals("the");
      firm |= firms.contains(words.get(i));
    }
    return firm ? Party.FIRM : Party.NOBODY;
  }

  private boolean isSponsor(List<String> words, boolean the) {
    int end = end(words);
    List<String> name = words.subList(0, end);
    String next = end < words.size() ? bare(words.get(end)) : "";
    if (PEOPLE.contains(next)) {
      return false;
    }
    boolean leads =
        name.size() > 1 && name.get(1).equals("of") && firms.contains(bare(name.get(0)));
    boolean firm = leads || firms.contains(next) || firms.contains(bare(last(name)));
    return !isBody(name, the, firm) && (firm || !(isKnown(name.get(0), the) || isWork(words, end)));
  }

  private boolean isBody(List<String> name, boolean the, boolean firm) {
    for (int i = 0; i < name.size(); i++) {
      boolean leads = i + 1 < name.size() && Set.of("of", "for").contains(name.get(i + 1));
      boolean sure = bodies.contains(bare(name.get(i)));
      boolean likely = (the || leads) && offices.contains(bare(name.get(i)));
      if ((sure || likely) && (!firm || (leads && (the || i == 0)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String word, boolean the) {
    String name = word.replaceFirst("['\u2019]s?$", "").replaceFirst("\\.$", "");
    return shortNames.contains(name) || (the && SHORT_NAME.matcher(name).matches());
  }

  /** Whether the name only says whose office, programme or department is meant. */
  private boolean isWork(List<String> words, int end) {
    return words.subList(end, words.size()).stream()
        .takeWhile(word -> !ENDS.contains(word) && !LINKS.contains(word))
        .anyMatch(word -> bodies.contains(bare(word)) || offices.contains(bare(word)));
  }

  private static List<String> words(String text, int from) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int at = from;
    while (words.size() < MOST_WORDS && word.region(at, text.length()).lookingAt()) {
      words.add(word.group(1));
      at = word.end();
    }
    return words;
  }

  private static int end(List<String> words) {
    int end = 1;
    for (int i = end; i < words.size(); i++) {
      if (isName(words.get(i))) {
        end = i + 1;
      } else if (!LINKS.contains(words.get(i))) {
        break;
      }
    }
    return end;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !PRONOUNS.contains(bare(word));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceFirst("['\u2019]s?$", "");
  }
}
