package org.tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewards for praise (editorial policy, section 5). */
final class InducementRule {
  private static final String IN_SENTENCE = "[^.!?\n]{1,120}?";
  private static final String PRAISE =
      "(?:reviews?|ratings?|testimonials?|feedback|stars?|story|stories)";
  private static final String REWARD =
      "(?:chance to win|win an?|receive an?(?! (?:reply|response|copy|call|confirmation|receipt"
          + "|letter|e-?mail|text|link|reminder|diagnosis))|get an?(?! (?:reply|response|copy|call"
          + "|confirmation|receipt|letter|e-?mail|text|link|reminder|diagnosis))|be entered"
          + "|in exchange|vouchers?|gift cards?|discounts?|raffle"
          + "|(?<!feel )free(?! (?:phone|post|call|to|from|of)))";
  private static final String ASK = "(?:leave|write|give|post|share|submit|send|rate)";
  private static final Pattern OFFER =
      Phrase.of(
          "(?>"
              + ASK
              + Phrase.E
              + IN_SENTENCE
              + Phrase.B
              + PRAISE
              + Phrase.E
              + ")"
              + IN_SENTENCE
              + Phrase.B
              + REWARD,
          "rate us" + IN_SENTENCE + Phrase.B + REWARD,
          REWARD
              + Phrase.E
              + "[^.!?\n]{1,40}?"
              + Phrase.B
              + "(?:when you|if you|for (?:leaving|writing|posting|sharing)|to everyone who|by) ?"
              + ASK
              + "?"
              + Phrase.E
              + "[^.!?\n]{0,30}?"
              + Phrase.B
              + "(?:reviews?|ratings?|testimonials?|stars)",
          "in (?:exchange|return) for (?:an?|your|their|his|her|some) (?:"
              + Phrase.WORD
              + " ){0,2}?(?:reviews?|ratings?|testimonials?)",
          "in (?:exchange|return) for (?:"
              + Phrase.WORD
              + " ){0,2}?(?:reviews|ratings|testimonials)");
  private static final Set<String> STARTS =
      Set.of(
          "leave",
          "write",
          "give",
          "post",
          "share",
          "submit",
          "send",
          "rate",
          "chance",
          "win",
          "receive",
          "get",
          "be",
          "in",
          "voucher",
          "vouchers",
          "gift",
          "discount",
          "discounts",
          "raffle",
          "free");
  private static final Set<String> DENIALS =
      Set.of("no", "not", "never", "cannot", "without", "nobody", "avoid");

  private InducementRule() {}

  static BlockRule rule() {
    return new PhraseRule(
        Set.of(
            "review",
            "reviews",
            "rating",
            "ratings",
            "testimonial",
            "testimonials",
            "feedback",
            "star",
            "stars",
            "story",
            "stories",
            "rate"),
        new Spotter(OFFER, STARTS),
        (block, desk) -> true,
        InducementRule::isOffer,
        Verdict.error(
            "cheat/testimonial-inducement",
            "offers something for praise",
            "Ask for opinions without a reward, or give the reward to everybody."));
  }

  private static boolean isOffer(Block block, Matcher match) {
    List<String> words = Near.wordsBefore(block.lower(), match.start(), 4);
    return words.stream()
        .noneMatch(
            word -> DENIALS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t"));
  }
}
