package org.tidings.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern NUMERAL = Phrase.of(Phrase.NUMERAL);
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
    Set<Double> given = Set.of();
    for (Block block : desk.manuscript().blocks()) {
      if (isHead(block)) {
        Matcher figure = FIGURE.matcher(block.lower());
        while (figure.find()) {
          given = given.isEmpty() ? given(desk) : given;
          if (!given.isEmpty() && isMissing(block.lower(), figure, given)) {
            desk.tell(VERDICT, block, figure.start("n"), figure.end("n"));
          }
        }
      }
    }
  }

  private static boolean isHead(Block block) {
    return block.kind() == Passage.Kind.TITLE || block.kind() == Passage.Kind.SUMMARY;
  }

  private static boolean isMissing(String head, Matcher figure, Set<Double> given) {
    double value = value(figure);
    boolean year = figure.group("n").matches("(?:19|20)\\d\\d") && figure.group("unit").isEmpty();
    boolean time = TIME.matcher(head).region(figure.end("unit"), head.length()).matches();
    boolean listed =
        LISTED.matcher(head).region(figure.end(), head.length()).lookingAt()
            || NUMBERED.contains(Near.wordBefore(head, figure.start()));
    if (year || time || listed || given.contains(value)) {
      return false;
    }
    return !ROUGHLY.contains(Near.wordBefore(head, figure.start()))
        || given.stream().noneMatch(other -> Math.abs(other - value) <= value * SLACK);
  }

  private static double value(Matcher figure) {
    double value = Quantity.of(figure.group("n")).orElse(Double.NaN);
    String unit = figure.group("unit");
    String scale = figure.group("scale");
    return value
        * (unit == null ? 1 : Quantity.scale(unit))
        * (scale == null ? 1 : Quantity.scale(scale.strip()));
  }

  /** All numbers of the text, and a sign that there is a text. */
  private static Set<Double> given(Desk desk) {
    Set<Double> given = new HashSet<>();
    for (Block block : desk.manuscript().blocks()) {
      if (!isHead(block)
          && block.kind() != Passage.Kind.NAME
          && block.kind() != Passage.Kind.FIELD) {
        given.add(Double.NaN);
        Matcher digits = IN_TEXT.matcher(block.lower());
        while (digits.find()) {
          given.add(value(digits));
          Quantity.of(digits.group("n")).ifPresent(given::add);
        }
        Matcher words = NUMERAL.matcher(block.lower());
        while (words.find()) {
          Quantity.of(words.group()).ifPresent(given::add);
        }
      }
    }
    return given;
  }
}
