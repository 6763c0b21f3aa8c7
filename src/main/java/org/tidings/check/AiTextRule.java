package org.tidings.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.markup.Passage;

/** Traces of a text machine in a story that says nothing of it (editorial policy, section 5). */
final class AiTextRule implements BlockRule {
  private static final String PROGRAM =
      "(?:Chat-?GPT|chat-?gpt|CHATGPT|GPT-? ?\\d\\w{0,3}|(?:Microsoft |GitHub )?Copilot|(?:Google )?Gemini"
          + "|Claude(?! (?!(?:Opus|Sonnet|Haiku|AI)\\b)[\\p{Lu}])|Mid[Jj]ourney|midjourney|DALL[-\u00b7 ]?E|dall-e"
          + "|[Ss]table [Dd]iffusion|AI|A\\.I\\.|[Aa]rtificial [Ii]ntelligence)";
  private static final Spotter MADE =
      new Spotter(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?<verb>(?i:written|generated|created|drafted|produced|illustrated|made))"
                  + "(?: (?:in part|partly|entirely|largely|mostly|mainly|wholly|solely|automatically"
                  + "|completely|here)){0,2} (?i:by|with|using)"
                  + "(?: (?:the )?(?:help|assistance|aid|use) (?:of|from))?"
                  + "(?: (?:an?|the|generative|our|a tool called))? (?:\")?"
                  + PROGRAM
                  + "(?![\\p{L}\\p{N}])"),
          Set.of("written", "generated", "created", "drafted", "produced", "illustrated", "made"));
  private static final Spotter TRACE =
      new Spotter(
          Pattern.compile(
              "(?i)as an ai language model|knowledge cut-?off|oaicite|contentreference"
                  + "|utm_source=chatgpt"
                  + "|(?:^|(?<=[\\s\"'\u201c\u2018]))(?:certainly|sure|of course)! here(?: is|'s|\u2019s| are)"),
          Set.of(
              "as",
              "knowledge",
              "oaicite",
              "contentreference",
              "utm",
              "utm_source",
              "certainly",
              "sure",
              "of"));
  private static final Pattern FINDING =
      Phrase.of(
          "decisions?|diagnos[ei]s|discover(?:y|ies)|progress|advances?|predictions?|appointments?"
              + "|breakthroughs?|improvements?|strides");
  private static final Set<String> DENIALS = Set.of("no", "not", "never", "nor", "none");
  private static final Verdict VERDICT =
      Verdict.error(
          "cheat/undisclosed-ai",
          "seems to come from a text or picture machine, and the story does not say so",
          "Add ai: assisted or ai: generated to the front matter, or take the passage out.");

  @Override
  public Set<String> triggers() {
    return Set.of(
        "ai",
        "i",
        "artificial",
        "chatgpt",
        "chat",
        "gpt",
        "copilot",
        "gemini",
        "claude",
        "midjourney",
        "dall",
        "diffusion",
        "knowledge",
        "oaicite",
        "contentreference",
        "utm",
        "certainly",
        "sure",
        "course");
  }

  @Override
  public void read(Block block, Desk desk) {
    boolean open = desk.manuscript().story().filter(story -> story.ai().equals("none")).isPresent();
    if (!open || block.kind() == Passage.Kind.NAME) {
      return;
    }
    Spotter.Search traces = TRACE.inWritten(block);
    if (traces.find()) {
      desk.tell(VERDICT, block, traces.match().start(), traces.match().end());
      return;
    }
    Spotter.Search search = MADE.inWritten(block);
    Matcher made = search.match();
    while (search.find()) {
      if (isText(block.lower(), made)) {
        desk.tell(VERDICT, block, made.start(), made.end());
        return;
      }
    }
  }

  private static boolean isText(String lower, Matcher made) {
    boolean denied =
        Near.wordsBefore(lower, made.start(), 3).stream()
            .anyMatch(
                word ->
                    DENIALS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t"));
    boolean finding =
        !made.group("verb").equalsIgnoreCase("written")
            && FINDING.matcher(String.join(" ", Near.wordsBefore(lower, made.start(), 4))).find();
    return !denied && !finding;
  }
}
