package org.tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.markup.Passage;

/** A claim to be first or largest somewhere, without a source (editorial policy, section 3). */
final class FirstClaimRule implements BlockRule {
  private static final String RANK =
      "(?<rank>first|only|largest|biggest|best|fastest|youngest|oldest|busiest|number one"
          + "|most advanced)";
  private static final String LAND =
      "(?:world|ireland|europe|uk|u\\.k\\.|united kingdom|country|state|nation|republic|island"
          + "|(?:great )?britain|england|scotland|wales|northern ireland|north-?west|mid-?west)";
  private static final Set<String> RANKS =
      Set.of(
          "first",
          "only",
          "largest",
          "biggest",
          "best",
          "fastest",
          "youngest",
          "oldest",
          "busiest",
          "number",
          "most");
  private static final Spotter IN_A_LAND =
      new Spotter(
          Phrase.of(
              RANK
                  + Phrase.words(6)
                  + "(?:in|on|across) (?:the )?(?:whole |entire |whole of |island of |republic of )?"
                  + LAND),
          RANKS);
  private static final Spotter OF_A_LAND =
      new Spotter(
          Phrase.of(
              "(?:" + LAND + "(?:['\u2019]s|s['\u2019]) (?:very )?|world[ -])" + RANK,
              "(?:a|another) first (?:for|in) (?:the )?" + LAND),
          Set.of(
              "world",
              "ireland",
              "europe",
              "uk",
              "u",
              "united",
              "country",
              "state",
              "nation",
              "republic",
              "island",
              "great",
              "britain",
              "england",
              "scotland",
              "wales",
              "northern",
              "north",
              "northwest",
              "mid",
              "midwest",
              "a",
              "another"));
  private static final Pattern PASSING =
      Pattern.compile(
          "[ -](?:aid|aiders?|minister|ministers|lady|nations?|class|floor|responders?|name|names"
              + "|week|weeks|month|months|year|quarter|half|wave|phase|step|steps|dose|of all"
              + "|practices?|interests?|wishes|way|before|known|challenges?|problems?|concerns?|issues?|questions?"
              + "|priorit(?:y|ies))"
              + Phrase.E);
  private static final Set<String> POINTING =
      Set.of("the", "a", "an", "our", "its", "this", "that", "very", "another", "one", "be", "of");
  private static final String RARE = "reveal/rare-combination";
  private static final Verdict VERDICT =
      Verdict.warning(
          "lie/first-claim",
          "says that something is first, only or largest without a source",
          "Add who says so (a link, \"according to\", or sources), or leave the rank out.");

  @Override
  public Set<String> triggers() {
    return RANKS;
  }

  @Override
  public void read(Block block, Desk desk) {
    if (block.kind() == Passage.Kind.NAME) {
      return;
    }
    int told = tell(IN_A_LAND.in(block.lower()), block, desk);
    if (told == 0) {
      tell(OF_A_LAND.in(block.lower()), block, desk);
    }
  }

  private static int tell(Spotter.Search search, Block block, Desk desk) {
    Matcher match = search.match();
    while (search.find()) {
      if (isClaim(block.lower(), match)) {
        if (!Sourcing.isPresent(block, desk) && !desk.hasFound(RARE, block)) {
          desk.tell(VERDICT, block, match.start(), match.end());
        }
        return 1;
      }
    }
    return 0;
  }

  private static boolean isClaim(String lower, Matcher match) {
    String rank = match.group("rank");
    if (rank == null) {
      return true;
    }
    int from = match.start("rank");
    if (PASSING.matcher(lower).region(match.end("rank"), lower.length()).lookingAt()) {
      return false;
    }
    List<String> words = Near.wordsBefore(lower, from, 3);
    if (words.contains("some") && words.contains("of")) {
      return false;
    }
    String before = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean pointed = POINTING.contains(before) || isOwner(before);
    return switch (rank) {
      case "only" -> pointed || before.equals("world");
      case "first", "best" ->
          pointed || before.isEmpty() || before.equals("world") || isPlace(lower, match);
      default -> true;
    };
  }

  private static boolean isOwner(String word) {
    return word.endsWith("'s") || word.endsWith("\u2019s");
  }

  /** "first in Ireland" without a word between. */
  private static boolean isPlace(String lower, Matcher match) {
    return lower.startsWith(" in ", match.end("rank")) || match.start() < match.start("rank");
  }
}
