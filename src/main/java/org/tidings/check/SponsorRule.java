package org.tidings.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.markup.Passage;
import org.tidings.model.Story;

/** Money or gifts from somebody, in a story without a disclosure (editorial policy, section 5). */
final class SponsorRule implements BlockRule {
  private static final Pattern GIVEN =
      Phrase.of(
          "sponsored by",
          "(?<gift>donated (?:by|from)|donations? (?:by|from)|gift(?:ed|s)? (?:by|from))",
          "kindly (?:donated|provided|sponsored|supplied)",
          "funded by",
          "in partnership with",
          "partner(?:ed|ing) with",
          "in association with",
          "supported by (?:an?|the) (?:" + Phrase.WORD + " ){0,5}?(?:grants?|donations?|gifts?)",
          "(?<courtesy>courtesy of)",
          "paid for by",
          "made possible by");
  private static final Pattern BODILY =
      Phrase.of(
          "blood|organs?|kidneys?|platelets?|plasma|stem[ -]cells?|bone marrow|milk|tissues?"
              + "|livers?|corneas?|eggs|sperm|hearts?|lungs?");
  private static final Pattern NO_SPONSOR =
      Pattern.compile(
          "[ ,]{1,3}(?:(?:the|our|its|their|his|her|your|other|some|many|all|both|local|former|two"
              + "|grateful|young|older|generous|several|individual|private|past|current|retired|a|an"
              + "|one|members of|hundreds of|dozens of|fellow|new|nearby|different|more|over) ){0,4}"
              + "(?:patients?|family|families|staff|colleagues?|volunteers?|gps?|schools?"
              + "|community|communities|(?:local |young |older )?people|service users?|organisations?"
              + "|organizations?|others|public|state|taxpayers?|parents?|relatives?|residents"
              + "|neighbours?|individuals|anyone|everyone|strangers?|friends|each other|one another)"
              + Phrase.E);
  private static final Pattern PUBLIC_MONEY = Phrase.of("public money|the state|taxpayers?");
  private static final Pattern PICTURE =
      Phrase.of(
          "photos?|photographs?|images?|pictures?|graphics?|maps?|video|screenshots?|illustrations?");
  private static final Set<String> DENIALS = Set.of("no", "not", "never", "without", "nor");
  private static final List<String> USUAL_FUNDERS =
      List.of(
          "HSE",
          "Health Service Executive",
          "Department of",
          "Government",
          "NHS",
          "European Union",
          "Ministry of",
          "County Council",
          "City Council");
  private static final int FUNDER_REACH = 60;
  private static final Verdict VERDICT =
      Verdict.error(
          "cheat/undisclosed-sponsor",
          "somebody gave or paid for something, and the story has no disclosure",
          "Add disclosure: [{kind: donated, party: ..., statement: ...}]; the page prints the"
              + " statement above the text.");

  private final Pattern funders;

  SponsorRule(House house) {
    List<String> own = house.list("public_funders");
    this.funders =
        Phrase.of(
            (own.isEmpty() ? USUAL_FUNDERS : own)
                .stream()
                    .map(name -> Pattern.quote(name.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining("|")));
  }

  @Override
  public Set<String> triggers() {
    return Set.of(
        "sponsored",
        "donated",
        "donation",
        "donations",
        "kindly",
        "funded",
        "partnership",
        "partnered",
        "partnering",
        "association",
        "supported",
        "gift",
        "gifts",
        "gifted",
        "courtesy",
        "paid",
        "possible");
  }

  @Override
  public void read(Block block, Desk desk) {
    boolean open =
        desk.manuscript().story().map(Story::disclosure).filter(List::isEmpty).isPresent();
    if (!open || block.kind() == Passage.Kind.NAME) {
      return;
    }
    Matcher given = GIVEN.matcher(block.lower());
    int told = 0;
    while (told < PhraseRule.MOST && given.find()) {
      if (isSponsor(block.lower(), given)) {
        desk.tell(VERDICT, block, given.start(), given.end());
        told++;
      }
    }
  }

  private boolean isSponsor(String lower, Matcher given) {
    int from = given.start();
    int to = given.end();
    String behind = Near.after(lower, to, FUNDER_REACH);
    if (funders.matcher(behind).find()
        || NO_SPONSOR.matcher(behind).lookingAt()
        || PUBLIC_MONEY.matcher(behind).find()) {
      return false;
    }
    List<String> before = Near.wordsBefore(lower, from, 3);
    boolean denied =
        before.stream()
            .anyMatch(
                word ->
                    DENIALS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t"));
    boolean picture =
        given.group("courtesy") != null
            && (PICTURE.matcher(String.join(" ", before)).find()
                || (before.isEmpty() && from <= 1));
    return !denied && !picture && !(given.group("gift") != null && isBodily(lower, from, to));
  }

  private static boolean isBodily(String lower, int from, int to) {
    return BODILY.matcher(Near.before(lower, from, FUNDER_REACH)).find()
        || BODILY.matcher(Near.after(lower, to, FUNDER_REACH)).find();
  }
}
