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
  private static final Spotter GIVEN =
      new Spotter(
          Phrase.of(
              "sponsored by",
              "(?<gift>donated (?:by|from)|donations? (?:by|from)|gift(?:ed|s)? (?:by|from))",
              "(?<kindly>kindly (?:donated|provided|sponsored|supplied))(?: (?:by|from))?",
              "funded by",
              "(?<partner>in partnership with|partner(?:ed|ing) with|in association with)",
              "made possible by",
              "(?<courtesy>courtesy of)",
              "(?<grant>supported by) (?:an?|the) (?:"
                  + Phrase.WORD
                  + " ){0,5}?(?:grants?|donations?|gifts?)(?: (?:by|from|of))?",
              "paid for by"),
          Set.of(
              "sponsored",
              "donated",
              "donation",
              "donations",
              "gift",
              "gifts",
              "gifted",
              "kindly",
              "funded",
              "in",
              "partnered",
              "partnering",
              "made",
              "courtesy",
              "supported",
              "paid"));
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
              + "|community|communities|(?:[a-z]{2,20} )?people|us|them|you|me|him|her|it|service users?|organisations?"
              + "|organizations?|others|public|state|taxpayers?|parents?|relatives?|residents"
              + "|neighbours?|individuals|anyone|everyone|strangers?|friends(?! of )|each other|one another)"
              + Phrase.E);
  private static final Pattern PUBLIC_MONEY = Phrase.of("public money|the state|taxpayers?");
  private static final Pattern NAME_GOES_ON =
      Pattern.compile(" (?:the )?(?:Community|Family|Families|Public|School|Patients?) \\p{Lu}");
  private static final Pattern GIVER = Pattern.compile(" (?:by|from|of)$");
  private static final Pattern PUBLIC_GRANT = Phrase.of("government|public|state|lottery");
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

  private final PartyReader parties = new PartyReader();
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
    Spotter.Search search = GIVEN.in(block.lower());
    Matcher given = search.match();
    int told = 0;
    while (told < PhraseRule.MOST && search.find()) {
      if (isGiven(block, given) && isByParty(block, given)) {
        desk.tell(VERDICT, block, given.start(), given.end());
        told++;
      }
    }
  }

  private boolean isGiven(Block block, Matcher given) {
    String lower = block.lower();
    int from = given.start();
    int to = given.end();
    String behind = Near.after(lower, to, FUNDER_REACH);
    if (funders.matcher(given.group() + behind).find()
        || isEverybody(block.text(), to, behind)
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

  /** Whether it names who gave; words such as "kindly supplied" may leave that to the sentence. */
  private boolean isByParty(Block block, Matcher given) {
    boolean open = !GIVER.matcher(given.group()).find();
    if (open && given.group("kindly") != null) {
      String giver = Near.wordBefore(block.lower(), given.start());
      return !NO_SPONSOR.matcher(" " + giver).matches();
    }
    if (open && given.group("grant") != null) {
      return !PUBLIC_GRANT.matcher(given.group()).find();
    }
    PartyReader.Party party = parties.read(block.text(), given.end());
    return party == PartyReader.Party.NAMED
        || (party == PartyReader.Party.FIRM && given.group("partner") == null);
  }

  /** Families and staff are no sponsors; "Community Bank" is a name. */
  private static boolean isEverybody(String text, int from, String behind) {
    return NO_SPONSOR.matcher(behind).lookingAt()
        && !NAME_GOES_ON.matcher(text).region(from, text.length()).lookingAt();
  }

  private static boolean isBodily(String lower, int from, int to) {
    return BODILY.matcher(Near.before(lower, from, FUNDER_REACH)).find()
        || BODILY.matcher(Near.after(lower, to, FUNDER_REACH)).find();
  }
}
