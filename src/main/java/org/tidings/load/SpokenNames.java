package org.tidings.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.markup.Passage;
import org.tidings.markup.Passage.Kind;
import org.tidings.markup.Prose;
import org.tidings.model.Slug;

/**
 * The words of a text that are names, as far as capitals tell without a lexicon: those that have
 * one wherever they stand inside a sentence. Kept in the form that they would have in an address,
 * so that the notice of a story that is taken down does not stand at one that tells of somebody.
 */
final class SpokenNames {
  private static final Set<Kind> SPOKEN =
      Set.of(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE, Kind.CAPTION, Kind.TABLE_CELL, Kind.ALT);
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+");
  private static final Pattern START = Pattern.compile("(?:^|[.!?:…\n]['\"”’)]?)\\s*['\"“‘(]*$");
  private static final Pattern SHORTENED =
      Pattern.compile("(?:^|[^\\p{L}])(?:Dr|Mr|Mrs|Ms|Prof|Fr|Sr|St|\\p{Lu})\\.\\s*$");
  private static final Pattern PLACE =
      Pattern.compile("(?:^|\\s)(?:in|at|near|outside|around|i|ag)\\s+(?:the\\s+)?$");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?: \\p{Lu}[\\p{L}'’]{1,20}){0,2} (?:Hospital|Centre|Center|House|Ward|Unit|Street|Road|University"
              + "|School|College|Foundation|Trust|Wing|Building|Award|Prize|Fund|Lecture|Suite|Park"
              + "|Library|Clinic|Bursary|Memorial|Council)(?!\\p{L})");
  private static final int BACK = 24;

  /** Words that have a capital and name nobody. */
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          List.of(
              ("a an the and but for in on at as if it he she we they when after before with from our my"
                      + " his her their this that these those one two three no not now there what who how"
                      + " why dr mr mrs ms prof st january february march april may june july august"
                      + " september october november december monday tuesday wednesday thursday friday"
                      + " saturday sunday christmas easter hospital centre center house ward unit street"
                      + " road university school college foundation trust wing building award prize fund"
                      + " lecture suite park library clinic bursary memorial health service department"
                      + " minister nurse doctor professor sister team group patient story stories ireland"
                      + " irish england english scotland wales britain british europe european an na le"
                      + " san do agus eanair feabhra marta aibrean bealtaine meitheamh iuil lunasa"
                      + " samhain nollaig luan mairt ceadaoin deardaoin aoine satharn domhnach eireann")
                  .split(" ")));

  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private SpokenNames() {}

  static Set<String> in(Prose prose, String title, String summary) {
    SpokenNames spoken = new SpokenNames();
    List<String> texts =
        prose.passages().stream()
            .filter(passage -> SPOKEN.contains(passage.kind()) && !passage.repeated())
            .map(Passage::text)
            .toList();
    Stream.concat(texts.stream(), Stream.of(summary)).forEach(spoken::read);
    if (isSentence(title) || texts.isEmpty()) {
      spoken.read(title);
    }
    spoken.names.removeAll(spoken.words);
    spoken.names.removeAll(NO_NAMES);
    return Set.copyOf(spoken.names);
  }

  /** Whether a title is not one in which every word that matters has a capital. */
  private static boolean isSentence(String title) {
    return WORD.matcher(title)
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() > 2 && !NO_NAMES.contains(word))
        .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  private void read(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean capital = isName(word.group());
      if (!capital) {
        note(word.group(), words);
      } else if (startsSentence(text, word.start())) {
        if (isFollowedByName(text, word.end())) {
          note(word.group(), names);
        }
      } else if (!isPlace(text, word)) {
        note(word.group(), names);
      }
    }
  }

  /** A capital and then small letters; what is all capitals is an abbreviation. */
  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).anyMatch(Character::isLowerCase);
  }

  private static boolean startsSentence(String text, int at) {
    String before = text.substring(Math.max(0, at - BACK), at);
    return at == 0
        || (START.matcher(before).find() && !SHORTENED.matcher(before).find())
        || before.isBlank();
  }

  /** "John Murphy was"; "The clinic" is none. */
  private static boolean isFollowedByName(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != ' ') {
      return false;
    }
    Matcher next = WORD.matcher(text).region(at + 1, Math.min(text.length(), at + BACK));
    return next.lookingAt() && isName(next.group());
  }

  /** "In Ennis", "Cork University Hospital". */
  private static boolean isPlace(String text, Matcher word) {
    return INSTITUTION.matcher(text).region(word.end(), text.length()).lookingAt()
        || PLACE.matcher(text.substring(Math.max(0, word.start() - BACK), word.start())).find();
  }

  /** As an address would have it: whole, and in its parts. */
  private static void note(String word, Set<String> into) {
    String bare = word.replaceFirst("['’]s$", "");
    Stream.concat(Stream.of(bare), Stream.of(bare.split("['’-]")))
        .map(Slug::of)
        .filter(part -> part.length() > 1)
        .forEach(into::add);
  }
}
