package org.tidings.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.markup.Passage;

/** Shares, odds and multiples in a block that names no source (editorial policy, section 3). */
final class FigureRule implements BlockRule {
  private static final String RULE = "lie/unsourced-figure";
  private static final Set<String> FOLDS =
      Set.of(
          "twofold",
          "threefold",
          "fourfold",
          "fivefold",
          "sixfold",
          "sevenfold",
          "eightfold",
          "ninefold",
          "tenfold",
          "hundredfold",
          "twentyfold",
          "fiftyfold");
  private static final Set<String> STARTS =
      Stream.of(Quantity.WORDS, FOLDS, Set.of(DIGIT))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> TRIGGERS =
      Stream.of(FOLDS, Set.of(PERCENT, "percent", "per", "one", "1", "fold", "times"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Spotter FIGURE =
      new Spotter(
          Pattern.compile(
              "(?<![a-z0-9\u00e0-\u017e.,])(?:"
                  + "(?<share>(?:"
                  + Phrase.NUMBER
                  + "|"
                  + Phrase.NUMERAL
                  + ") ?(?:%|per ?cent"
                  + Phrase.E
                  + "))"
                  + "|(?<odds>(?:one|1) in (?:"
                  + Phrase.NUMBER
                  + "|"
                  + Phrase.NUMERAL
                  + "))"
                  + Phrase.E
                  + "|(?<fold>(?:"
                  + Phrase.NUMBER
                  + "|"
                  + Phrase.NUMERAL
                  + ")[ -]?fold)"
                  + Phrase.E
                  + "|(?:"
                  + Phrase.NUMBER
                  + "|"
                  + Phrase.NUMERAL
                  + ") times (?:more|less|fewer|higher"
                  + "|lower|faster|slower|bigger|larger|smaller|greater|better|likelier|as)"
                  + Phrase.E
                  + ")"),
          STARTS);
  private static final Pattern YEAR = Pattern.compile(".* (?:19|20)\\d\\d");
  private static final Pattern STRENGTH =
      Pattern.compile(
          " ?(?:alcohol|saline|solution|glucose|dextrose|oxygen|bleach|chlorhexidine|cotton|wool"
              + "|polyester|vat|lidocaine|cream|gel|fat|confidence|ci)"
              + Phrase.E);
  private static final Set<String> COUNTED =
      Set.of(
          "ward",
          "phase",
          "type",
          "room",
          "unit",
          "level",
          "stage",
          "grade",
          "chapter",
          "section",
          "number",
          "no",
          "page",
          "figure",
          "table",
          "day",
          "week",
          "step",
          "part",
          "category",
          "floor",
          "the",
          "this",
          "that",
          "another",
          "opened",
          "got",
          "had",
          "have",
          "has",
          "phone",
          "new",
          "first",
          "second");
  private static final Set<String> AIMS = Set.of("is", "are", "was", "were");
  private static final Verdict VERDICT =
      Verdict.warning(
          RULE,
          "a figure without a source",
          "Say where it comes from: a link, \"according to\", or sources in the front matter.");

  @Override
  public Set<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public void read(Block block, Desk desk) {
    boolean other =
        block.kind() == Passage.Kind.NAME
            || block.kind() == Passage.Kind.TITLE
            || block.kind() == Passage.Kind.SUMMARY;
    boolean toldInTable = block.kind() == Passage.Kind.TABLE_CELL && desk.findings(RULE) > 0;
    if (other || toldInTable) {
      return;
    }
    Spotter.Search search = FIGURE.in(block.lower());
    Matcher match = search.match();
    while (search.find()) {
      if (isFigure(block.lower(), match)) {
        if (!Sourcing.isPresent(block, desk) && !isRepeated(match.group(), block, desk)) {
          desk.tell(VERDICT, block, match.start(), match.end());
        }
        return;
      }
    }
  }

  private static boolean isFigure(String lower, Matcher match) {
    if (match.group("odds") != null) {
      return !YEAR.matcher(match.group()).matches()
          && !COUNTED.contains(Near.wordBefore(lower, match.start()));
    }
    if (match.group("fold") != null) {
      return !AIMS.contains(Near.wordBefore(lower, match.start()));
    }
    return match.group("share") == null
        || !STRENGTH.matcher(lower).region(match.end(), lower.length()).lookingAt();
  }

  /** A heading or a point of the short version says again what the text says. */
  private static boolean isRepeated(String figure, Block block, Desk desk) {
    boolean brief = block.kind() == Passage.Kind.HEADING || block.kind() == Passage.Kind.FIELD;
    return brief
        && desk.manuscript().blocks().stream()
            .filter(other -> other != block && other.kind() == Passage.Kind.PARAGRAPH)
            .anyMatch(other -> other.lower().contains(figure));
  }
}
