package org.tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.markup.Passage;

/** A figure in title or summary that the text never gives (editorial policy, section 3). */
final class TitleFigureRule implements ManuscriptRule {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/+#-])(?<n>"
              + Phrase.NUMBER
              + ")(?<unit>(?:st|nd|rd|th|m|bn|k)?)(?![\\p{L}\\p{N}:/]|-\\p{N})"
              + "(?<scale> (?:hundred|thousand|million|billion)\\b)?");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![\\p{N}.,])(?<n>"
              + Phrase.NUMBER
              + ")(?<unit>(?:m|bn|k)(?![\\p{L}]))?"
              + "(?<scale> (?:hundred|thousand|million|billion)\\b)?");
  private static final Spotter NUMERAL =
      new Spotter(
          Phrase.of(Phrase.NUMERAL),
          Stream.concat(Quantity.WORDS.stream(), Stream.of("a")).collect(Collectors.toSet()));
  private static final Pattern TIME =
      Pattern.compile(" ?(?:am|pm|a\\.m|p\\.m)\\b.*", Pattern.DOTALL);
  private static final Set<String> ROUGHLY =
      Set.of(
          "almost", "nearly", "about", "around", "some", "over", "than", "to", "under", "roughly");
  private static final Pattern LISTED =
      Pattern.compile(
          " (?:[\\p{L}-]{1,20} )?(?:ways|things|tips|steps|reasons|lessons|questions|myths|facts|ideas"
              + "|rules|signs|habits|mistakes)"
              + Phrase.E);
  private static final Set<String> NUMBERED =
      Set.of(
          "part",
          "chapter",
          "episode",
          "week",
          "day",
          "phase",
          "volume",
          "issue",
          "no",
          "ward",
          "room",
          "unit",
          "level",
          "stage",
          "type",
          "form",
          "page",
          "step",
          "version",
          "section",
          "schedule",
          "article",
          "route",
          "bus",
          "floor",
          "grade",
          "year",
          "class");
  private static final double SLACK = 0.1;
  private static final Verdict VERDICT =
      Verdict.warning(
          "lie/title-figure",
          "this figure of the headline or summary is not in the text",
          "Give it in the text too, with its source, or put the headline right.");

  @Override
  public void read(Desk desk) {
    if (desk.manuscript().story().isEmpty()) {
      return;
    }
    Given given = new Given(desk);
    for (Block block : desk.manuscript().blocks()) {
      if (isHead(block)) {
        Matcher figure = FIGURE.matcher(block.lower());
        while (figure.find()) {
          if (given.isText() && isMissing(block.lower(), figure, given)) {
            desk.tell(VERDICT, block, figure.start("n"), figure.end("n"));
          }
        }
      }
    }
  }

  private static boolean isHead(Block block) {
    return block.kind() == Passage.Kind.TITLE || block.kind() == Passage.Kind.SUMMARY;
  }

  private static boolean isMissing(String head, Matcher figure, Given given) {
    double value = value(figure);
    boolean year = figure.group("n").matches("(?:19|20)\\d\\d") && figure.group("unit").isEmpty();
    boolean time = TIME.matcher(head).region(figure.end("unit"), head.length()).matches();
    boolean listed =
        LISTED.matcher(head).region(figure.end(), head.length()).lookingAt()
            || NUMBERED.contains(Near.wordBefore(head, figure.start()));
    if (year || time || listed || given.has(value, 0)) {
      return false;
    }
    return !ROUGHLY.contains(Near.wordBefore(head, figure.start()))
        || !given.has(value, value * SLACK);
  }

  private static double value(Matcher figure) {
    double value = Quantity.of(figure.group("n")).orElse(Double.NaN);
    String unit = figure.group("unit");
    String scale = figure.group("scale");
    return value
        * (unit == null ? 1 : Quantity.scale(unit))
        * (scale == null ? 1 : Quantity.scale(scale.strip()));
  }

  /** The numbers of a text, in digits and in words, read when they are asked for. */
  private static final class Given {
    private final List<Block> texts;
    private final Set<Double> digits = new HashSet<>();
    private final Set<Double> words = new HashSet<>();
    private boolean digitsRead;
    private boolean wordsRead;

    Given(Desk desk) {
      texts =
          desk.manuscript().blocks().stream()
              .filter(block -> !isHead(block))
              .filter(block -> block.kind() != Passage.Kind.NAME)
              .filter(block -> block.kind() != Passage.Kind.FIELD)
              .toList();
    }

    boolean isText() {
      return !texts.isEmpty();
    }

    /** Whether there is such a number, give or take so much; most are written in digits. */
    boolean has(double value, double slack) {
      return isIn(digits(), value, slack) || isIn(words(), value, slack);
    }

    private static boolean isIn(Set<Double> numbers, double value, double slack) {
      return slack == 0
          ? numbers.contains(value)
          : numbers.stream().anyMatch(other -> Math.abs(other - value) <= slack);
    }

    private Set<Double> digits() {
      for (Block block : digitsRead ? List.<Block>of() : texts) {
        String text = block.lower();
        Matcher found = IN_TEXT.matcher(text).useTransparentBounds(true);
        for (int i = nextDigit(text, 0); i < text.length(); i = nextDigit(text, i)) {
          boolean number = found.region(i, text.length()).lookingAt();
          if (number) {
            digits.add(value(found));
            Quantity.of(found.group("n")).ifPresent(digits::add);
          }
          i = number ? found.end() : i + 1;
        }
      }
      digitsRead = true;
      return digits;
    }

    private static int nextDigit(String text, int from) {
      int i = from;
      while (i < text.length() && !Character.isDigit(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private Set<Double> words() {
      for (Block block : wordsRead ? List.<Block>of() : texts) {
        Spotter.Search search = NUMERAL.in(block.lower());
        while (search.find()) {
          Quantity.of(search.match().group()).ifPresent(words::add);
        }
      }
      wordsRead = true;
      return words;
    }
  }
}
