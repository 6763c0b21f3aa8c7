package org.tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks readers to send what only their doctor should know (editorial policy, section 4). */
final class SolicitRule {
  private static final String MATTER =
      "(?:symptoms?|diagnos[ei]s|medical (?:history|histories|records?|details)"
          + "|(?:test|scan|blood|lab) results?|medications?|medicines|pps ?(?:number|no|n)"
          + "|date of birth|dob|health (?:details|information|conditions?|problems?|history)"
          + "|conditions?|treatments?|prescriptions?)";
  private static final Pattern ASKED =
      Phrase.of(
          "(?<verb>send|message|dm|e-?mail|text|tell|post|comment|share|reply)"
              + "(?<to>"
              + Phrase.words(6)
              + ")your(?<of>"
              + Phrase.words(6)
              + ")"
              + MATTER);
  private static final Pattern PROFESSIONAL =
      Phrase.of(
          "gps?|doctors?|nurses?|pharmacists?|pharmacy|midwi(?:fe|ves)|consultants?|teams?|dentists?"
              + "|physios?|physiotherapists?|specialists?|surgeons?|therapists?|paramedics?|clinicians?"
              + "|professionals?|practitioners?|dietitians?|dieticians?|psychologists?|psychiatrists?"
              + "|opticians?|optometrists?|anaesthetists?|radiographers?|health visitors?|carers?"
              + "|oncologists?|cardiologists?|obstetricians?|counsellors?|receptionists?|vaccinators?");
  private static final Pattern ABOUT_OTHERS =
      Phrase.of(
          "experiences?|views?|opinions?|thoughts|feedback|questions?|ideas?|story|stories"
              + "|hospital's|waiting|tips|friends|family");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "^[ ,]{0,2}(?:(?:and|or) "
              + Phrase.WORD
              + " )?(?:"
              + Phrase.WORD
              + " ){0,2}(?:with|to|at) (?:your|the|a|an|any|our|one of our)? ?(?:"
              + Phrase.WORD
              + " ){0,3}");
  private static final Set<String> DENIALS = Set.of("never", "not", "avoid", "cannot", "without");
  private static final Set<String> ACTORS =
      Set.of(
          "we",
          "they",
          "i",
          "he",
          "she",
          "it",
          "staff",
          "nurses",
          "doctors",
          "doctor",
          "hospital",
          "clinic",
          "nurse",
          "gp",
          "gps",
          "who",
          "we'll",
          "we\u2019ll",
          "they'll",
          "they\u2019ll",
          "a",
          "the",
          "by",
          "this");
  private static final Set<String> BETWEEN =
      Set.of("will", "can", "may", "could", "would", "then", "also", "might", "must", "to");

  private SolicitRule() {}

  static BlockRule rule() {
    return new PhraseRule(
        Set.of(
            "send", "message", "dm", "email", "mail", "text", "tell", "post", "comment", "share",
            "reply"),
        new Spotter(
            ASKED,
            Set.of(
                "send", "message", "dm", "e", "email", "text", "tell", "post", "comment", "share",
                "reply")),
        (block, desk) -> true,
        SolicitRule::isAsked,
        Verdict.error(
            "pry/solicit",
            "asks readers to send details of their health",
            "Ask them to talk to their GP or to telephone; messages and comments are no safe place."));
  }

  private static boolean isAsked(Block block, Matcher match) {
    String lower = block.lower();
    String behind = Near.after(lower, match.end(), 60);
    boolean professional =
        PROFESSIONAL.matcher(match.group()).find()
            || (PROFESSIONAL.matcher(behind).find() && ADDRESSED.matcher(behind).find());
    if (professional
        || ABOUT_OTHERS.matcher(match.group("of")).find()
        || ABOUT_OTHERS.matcher(match.group("to")).find()) {
      return false;
    }
    List<String> before = Near.wordsBefore(lower, match.start(), 5);
    boolean denied =
        before.stream()
            .anyMatch(
                word ->
                    DENIALS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t"));
    return !denied && !isDoneByOthers(before);
  }

  /** "we will text your results": somebody else does it. */
  private static boolean isDoneByOthers(List<String> before) {
    int last = before.size() - 1;
    while (last >= 0 && BETWEEN.contains(before.get(last))) {
      last--;
    }
    return last >= 0 && ACTORS.contains(before.get(last));
  }
}
