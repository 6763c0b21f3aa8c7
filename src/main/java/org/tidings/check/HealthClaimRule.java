package org.tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.markup.Passage;
import org.tidings.model.Story;

/** Promises of healing (editorial policy, section 3), in quotations too. */
final class HealthClaimRule implements BlockRule {
  private static final String ILLS =
      "(?:cancers?|dementia|diabetes|alzheimer['\u2019]?s?|arthritis|asthma|strokes?"
          + "|heart (?:disease|attacks?)|infections?|autism)";
  private static final String KIND = "(?: (?!of )" + Phrase.WORD + "){0,2}?";
  private static final Spotter CLAIM =
      new Spotter(
          Phrase.of(
              "(?<cure>cures?|cured|curing)",
              "(?:100|one hundred|a hundred)(?: ?%| per ?cent) (?:safe|effective|accurate|successful)",
              "(?<effects>no side[ -]effects?)",
              "(?<risk>risk[ -]free)",
              "guarantee[sd]?(?:"
                  + Phrase.GAP
                  + Phrase.WORD
                  + "){0,5}?"
                  + Phrase.GAP
                  + "(?:results?|recovery|success|cure|outcomes?|safety)",
              "(?:results|recovery|success) (?:(?:is|are) )?guaranteed",
              "completely safe",
              "(?:reverses?|reversed|reversing|prevents|eliminates|eradicates)" + KIND + " " + ILLS,
              "clinically proven"),
          Set.of(
              "cure",
              "cures",
              "cured",
              "curing",
              "100",
              "one",
              "a",
              "no",
              "risk",
              "guarantee",
              "guarantees",
              "guaranteed",
              "results",
              "recovery",
              "success",
              "completely",
              "reverse",
              "reverses",
              "reversed",
              "reversing",
              "prevents",
              "eliminates",
              "eradicates",
              "clinically"));
  private static final Set<String> DOUBTS =
      Set.of(
          "no",
          "not",
          "never",
          "without",
          "cannot",
          "find",
          "finding",
          "toward",
          "towards",
          "develop",
          "developing",
          "seek",
          "seeking",
          "nor",
          "neither",
          "none",
          "nothing");
  private static final Pattern HOPES =
      Phrase.of(
          "(?:search|searches|searching|hope|hopes|hoping|look|looking|quest|race|call|calls"
              + "|campaign|campaigning|wish|wishing|fight) (?:for|of)");
  private static final Set<String> DENIED_SUBJECTS =
      Set.of("no", "none", "nothing", "neither", "nobody");
  private static final Pattern FEW_HAVE =
      Pattern.compile("(?:many|most|some)(?: " + Phrase.WORD + "){0,3} (?:have|had|get|notice) $");
  private static final Set<String> IFS = Set.of("if", "whether", "unless", "even", "when", "until");
  private static final Pattern NOT_OF_ILLNESS =
      Phrase.of(
          "breach|breaches|default|defaults|defects?|contracts?|lease|ham|bacon|meats?|fish|salmon"
              + "|concrete|resins?|paint|cement|tobacco|leather|inks?|adhesive|composite|lacquer"
              + "|notice|deficienc(?:y|ies)");
  private static final Pattern TRADE =
      Phrase.of(
          "returns?|investments?|interest|rates?|loans?|savings|trial period|software|code|technology"
              + "|utility|open source|prototypes?|deploy(?:s|ed|ment)?|websites?|subscription|refunds?"
              + "|purchases?|procurement|contracts?|offers?|debt");
  private static final Set<String> ROUGHLY =
      Set.of("practically", "virtually", "almost", "nearly", "relatively", "largely");
  private static final Pattern CARE =
      Phrase.of(
          "treatments?|operations?|surger(?:y|ies)|procedures?|vaccin(?:es?|ations?)|jabs?|tablets?"
              + "|medicines?|medications?|drugs?|therap(?:y|ies)|injections?|implants?|scans?|tests?"
              + "|patients?|births?|pregnanc(?:y|ies)|supplements?|transfusions?|transplants?");
  private static final Pattern ASKING =
      Pattern.compile("(?:is there|are there|can|how|does|do|why) .*");
  private static final Verdict VERDICT =
      Verdict.error(
          "lie/health-claim",
          "promises healing or safety that nobody can promise",
          "Say what was measured, in whom and by whom. It may stand with \"sources\" and a"
              + " clinician's \"reviewed\"; a quotation is still published by you.");
  private static final Verdict UNREVIEWED =
      Verdict.error(
          "lie/no-clinical-review",
          "makes a claim about health that no clinician has reviewed",
          "Let a clinician read it, and add reviewed: {by: ..., date: ...}.");

  @Override
  public Set<String> triggers() {
    return Set.of(
        "cure",
        "cures",
        "cured",
        "curing",
        "safe",
        "effective",
        "accurate",
        "successful",
        "effect",
        "effects",
        "risk",
        "guarantee",
        "guarantees",
        "guaranteed",
        "reverse",
        "reverses",
        "reversed",
        "reversing",
        "prevents",
        "eliminates",
        "eradicates",
        "proven");
  }

  @Override
  public void read(Block block, Desk desk) {
    if (block.kind() == Passage.Kind.NAME) {
      return;
    }
    Spotter.Search search = CLAIM.in(block.lower());
    Matcher match = search.match();
    int told = 0;
    while (told < PhraseRule.MOST && search.find()) {
      if (!isHarmless(block, match)) {
        if (!judge(block, match, desk)) {
          return;
        }
        told++;
      }
    }
  }

  /** A claim may stand with sources and a clinician's review. */
  private static boolean judge(Block block, Matcher match, Desk desk) {
    boolean reviewed =
        desk.manuscript().story().filter(story -> isReviewed(story, desk.house())).isPresent();
    boolean sourced = Sourcing.ofStory(desk);
    if (sourced && reviewed) {
      return false;
    }
    desk.tell(VERDICT, block, match.start(), match.end());
    if (sourced) {
      desk.tell(UNREVIEWED, block, match.start(), match.end());
    }
    return true;
  }

  private static boolean isReviewed(Story story, House house) {
    return story
        .safeguards()
        .reviewed()
        .filter(
            review ->
                house.staff().stream()
                    .anyMatch(
                        person ->
                            person.id().equals(review.by())
                                && person.roles().contains("clinician")))
        .isPresent();
  }

  private static boolean isHarmless(Block block, Matcher match) {
    String lower = block.lower();
    if (isDoubted(lower, match.start())) {
      return true;
    }
    if (match.group("effects") != null) {
      return FEW_HAVE.matcher(Near.before(lower, match.start(), 60)).find()
          || Near.wordsBefore(lower, match.start(), 4).stream().anyMatch(IFS::contains);
    }
    if (match.group("risk") != null) {
      return TRADE.matcher(Near.after(lower, match.end(), 80)).find()
          || TRADE.matcher(Near.before(lower, match.start(), 80)).find()
          || (isRoughly(lower, match) && !isOfCare(lower, match));
    }
    return match.group("cure") != null && isNoHealing(block, match);
  }

  private static boolean isRoughly(String lower, Matcher match) {
    return ROUGHLY.contains(Near.wordBefore(lower, match.start()));
  }

  private static boolean isOfCare(String lower, Matcher match) {
    return CARE.matcher(Near.after(lower, match.end(), 80)).find()
        || CARE.matcher(Near.before(lower, match.start(), 80)).find();
  }

  private static boolean isDoubted(String lower, int from) {
    List<String> words = Near.wordsBefore(lower, from, 7);
    List<String> near = words.subList(Math.max(0, words.size() - 3), words.size());
    boolean doubted =
        near.stream()
            .anyMatch(
                word -> DOUBTS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t"));
    boolean denied = words.size() < 7 && !words.isEmpty() && DENIED_SUBJECTS.contains(words.get(0));
    return doubted || denied || HOPES.matcher(String.join(" ", near)).find();
  }

  private static boolean isNoHealing(Block block, Matcher match) {
    String lower = block.lower();
    String behind = Near.after(lower, match.end(), 30);
    String before = Near.before(lower, match.start(), 40);
    if (NOT_OF_ILLNESS.matcher(behind).find() || NOT_OF_ILLNESS.matcher(before).find()) {
      return true;
    }
    boolean name =
        Character.isUpperCase(block.text().charAt(match.start()))
            && Character.isLowerCase(block.text().charAt(match.start() + 1))
            && !before.isBlank()
            && block.kind() != Passage.Kind.HEADING
            && block.kind() != Passage.Kind.TITLE;
    return name || isQuestion(lower, match);
  }

  private static boolean isQuestion(String lower, Matcher match) {
    int end = match.end() + Near.after(lower, match.end(), 80).length();
    return end < lower.length()
        && lower.charAt(end) == '?'
        && ASKING.matcher(Near.before(lower, match.start(), 60).strip() + " ").matches();
  }
}
