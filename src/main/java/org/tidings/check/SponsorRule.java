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
              "kindly (?:donated|provided|sponsored|supplied)",
              "funded by",
              "(?<loose>in partnership with|partner(?:ed|ing) with|in association with|made possible by"
                  + "|(?<courtesy>courtesy of))",
              "supported by (?:an?|the) (?:"
                  + Phrase.WORD
                  + " ){0,5}?(?:grants?|donations?|gifts?)",
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
              + "|neighbours?|individuals|anyone|everyone|strangers?|friends|each other|one another)"
              + Phrase.E);
  private static final Pattern PUBLIC_MONEY = Phrase.of("public money|the state|taxpayers?");
  private static final Pattern PUBLIC_BODY =
      Phrase.of(
          "departments?|ministry|agency|agencies|bureau|commission|(?:county|city|town|borough|local)"
              + " councils?|governments?|federal|city of|state of|office of|congress|white house"
              + "|treasury|u\\.s|nhs|hse|hiqa|tusla|cdc|fda|nih|epa|gsa|opm|omb|usda|usgs|uscis|hhs"
              + "|nasa|fec|irs|fema|unicef|world health organi[sz]ation|united nations|eu|18f|ogp");
  private static final Pattern NAMED =
      Pattern.compile(
          "[ \"\u201c\u2018(]{1,3}(?:(?:the|our|its|their|a|an|both|local|global|leading|new|drug|irish)"
              + " ){0,3}(?:[\\p{Lu}\\p{N}]|[a-z]{0,2}\\p{Lu})");
  private static final Pattern TRADER =
      Phrase.of(
          "compan(?:y|ies)|firms?|banks?|manufacturers?|suppliers?|sponsors?|business(?:es)?|brands?"
              + "|retailers?|supermarkets?|makers?|industry|foundations?|charit(?:y|ies)|shops?"
              + "|pharmac(?:y|ies)|hotels?|insurers?|breweries|brewery|donors?|garages?|factory");
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
    Spotter.Search search = GIVEN.in(block.lower());
    Matcher given = search.match();
    int told = 0;
    while (told < PhraseRule.MOST && search.find()) {
      if (isSponsor(block, given)) {
        desk.tell(VERDICT, block, given.start(), given.end());
        told++;
      }
    }
  }

  private boolean isSponsor(Block block, Matcher given) {
    String lower = block.lower();
    int from = given.start();
    int to = given.end();
    String behind = Near.after(lower, to, FUNDER_REACH);
    if (funders.matcher(behind).find()
        || NO_SPONSOR.matcher(behind).lookingAt()
        || PUBLIC_MONEY.matcher(behind).find()
        || PUBLIC_BODY.matcher(behind).find()
        || (given.group("loose") != null && !isParty(block, behind, to))) {
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

  /** Somebody with a name, or somebody who trades. */
  private static boolean isParty(Block block, String behind, int to) {
    return NAMED.matcher(block.text()).region(to, block.text().length()).lookingAt()
        || TRADER.matcher(behind).find();
  }

  private static boolean isBodily(String lower, int from, int to) {
    return BODILY.matcher(Near.before(lower, from, FUNDER_REACH)).find()
        || BODILY.matcher(Near.after(lower, to, FUNDER_REACH)).find();
  }
}
