package org.tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that promise more than news can hold (editorial policy, section 3). */
final class SuperlativeRules {
  private static final Pattern PRAISE =
      Phrase.of(
          "break-?throughs?(?! (?:infections?|bleed(?:ing)?s?|pain|seizures?|cases?|symptoms?))",
          "game[ -]?chang(?:er|ers|ing)",
          "miracles?",
          "miraculous(?:ly)?(?! medal)",
          "revolutionary(?! (?:war|wars|period|era|years|movement|brotherhood|guards?)"
              + Phrase.E
              + ")",
          "revolutioni[sz](?:e|es|ed|ing)",
          "ground-?breaking(?! (?:ceremony|ceremonies|event))",
          "marvels?",
          "marvell?ous(?:ly)?",
          "wonder[ -](?:drug|cure)s?",
          "magic bullets?",
          "home[ -]runs?",
          "world-(?:class|leading|beating)",
          "world (?:class|leading|beating)",
          "second to none",
          "unrivall?ed",
          "unparall?elled",
          "unparalleled",
          "holy grail");
  private static final Pattern PUFF =
      Phrase.of(
          "life-?saving",
          "transformative",
          "unique(?! (?:identifier|identifiers|id|ids|patient|number|code|reference))",
          "state[ -]of[ -]the[ -]art",
          "cutting[ -]edge");
  private static final Set<String> PRAISE_WORDS =
      Set.of(
          "breakthrough",
          "breakthroughs",
          "break",
          "game",
          "gamechanger",
          "gamechangers",
          "gamechanging",
          "miracle",
          "miracles",
          "miraculous",
          "miraculously",
          "revolutionary",
          "revolutionise",
          "revolutionises",
          "revolutionised",
          "revolutionising",
          "revolutionize",
          "revolutionizes",
          "revolutionized",
          "revolutionizing",
          "groundbreaking",
          "breaking",
          "marvel",
          "marvels",
          "marvellous",
          "marvelous",
          "marvellously",
          "marvelously",
          "wonder",
          "bullet",
          "bullets",
          "home",
          "world",
          "none",
          "unrivalled",
          "unrivaled",
          "unparalleled",
          "unparallelled",
          "grail");
  private static final Set<String> PUFF_WORDS =
      Set.of("lifesaving", "life", "transformative", "unique", "state", "cutting");
  private static final Set<String> PRAISE_STARTS =
      Stream.concat(PRAISE_WORDS.stream(), Stream.of("ground", "magic", "second", "holy"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> DENIALS = Set.of("no", "not", "never", "nor", "neither");

  private SuperlativeRules() {}

  static List<BlockRule> all() {
    BlockRule praise =
        new PhraseRule(
            PRAISE_WORDS,
            new Spotter(PRAISE, PRAISE_STARTS),
            (block, desk) -> true,
            SuperlativeRules::isPraise,
            Verdict.warning(
                "lie/superlative",
                "this word promises more than readers can check",
                "Say what is new and by how much, with its source, or leave the word out."));
    BlockRule puff =
        new PhraseRule(
            PUFF_WORDS,
            new Spotter(PUFF, PUFF_WORDS),
            (block, desk) -> true,
            (block, match) -> true,
            Verdict.info(
                "lie/superlative",
                "a word of advertising",
                "Say plainly what it does; the reader will see that it is good."));
    return List.of(praise, puff);
  }

  /** Not "no magic bullet", and not Marvel, who makes films. */
  private static boolean isPraise(Block block, Matcher match) {
    List<String> before = Near.wordsBefore(block.lower(), match.start(), 2);
    boolean denied =
        before.stream()
            .anyMatch(
                word ->
                    DENIALS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t"));
    boolean film =
        match.group().equals("marvel")
            && block.text().charAt(match.start()) == 'M'
            && !before.isEmpty();
    return !denied && !film;
  }
}
