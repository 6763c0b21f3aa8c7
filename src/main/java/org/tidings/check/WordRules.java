package org.tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words, links and tags that lie, pry, cheat or steal (editorial policy, sections 3, 4, 5, 7). */
final class WordRules {
  private WordRules() {}

  static List<BlockRule> of(House house) {
    List<BlockRule> rules = new ArrayList<>();
    rules.add(new FigureRule());
    rules.add(new ArithmeticRule());
    rules.addAll(SuperlativeRules.all());
    rules.add(new FirstClaimRule());
    rules.add(new HealthClaimRule());
    rules.add(relativeDate());
    rules.add(new SponsorRule(house));
    rules.add(new AiTextRule());
    rules.add(InducementRule.rule());
    rules.addAll(QuoteRules.all());
    rules.add(SolicitRule.rule());
    return List.copyOf(rules);
  }

  static List<ManuscriptRule> ofManuscripts(House house) {
    return List.of(new TitleFigureRule(), new TagRules(), QuoteRules.blockQuotes());
  }

  private static BlockRule relativeDate() {
    return new PhraseRule(
        Set.of("yesterday", "tomorrow", "recently", "last", "this", "next"),
        new Spotter(
            Phrase.of(
                "yesterday", "tomorrow", "recently", "(?:last|this|next) (?:week|month|year)"),
            Set.of("yesterday", "tomorrow", "recently", "last", "this", "next")),
        (block, desk) -> desk.manuscript().story().isPresent(),
        (block, match) -> true,
        Verdict.info(
            "lie/relative-date",
            "it will be read in five years, when this means another time",
            "Write the date, the month or the year."));
  }
}
