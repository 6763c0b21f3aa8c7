package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;

/** Slips of the keyboard in front matter: whatever they are, they are read or told. */
class MutatedStoryTest {
  private static final String STORY =
      """
      ---
      title: "Night clinic: open from Monday"
      date: 2026-03-02
      summary: >-
        The clinic on Mill Street now opens
        until ten at night, every day.
      authors:
        - aoife-kelly
        - 'conor-daly'
      topics: [vaccination, waiting-times]
      quote: {text: "It's open", by: Aoife}
      sources:
        - title: A report
          url: https://example.org/
          date: 2026-01-01
      params:
        deep: {er: [1, 2]}
      ---

      The clinic opens tonight.
      """;
  private static final String[] SLIPS = {
    "\"",
    "'",
    ":",
    ": ",
    "[",
    "]",
    "{",
    "}",
    "- ",
    "-",
    "\n",
    "\t",
    " ",
    "#",
    "*",
    "&",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "\\",
    ",",
    "“",
    "—",
    "\u00A0",
    "\u200B",
    "---\n",
    "<<<<<<< a\n",
    "😀"
  };

  @Property(tries = 400)
  void isReadOrToldWithPlaceAndHint(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder story = new StringBuilder(STORY);
    for (int i = random.nextInt(4); i >= 0; i--) {
      slip(story, random);
    }
    Findings findings = new Findings();
    SourceText source = new SourceText(new SourcePath("content/stories/a.md"), story.toString());
    Reading reading = new Reading(source, "front-matter", findings);
    FrontMatter front = new FrontMatterReader(reading, StoryFields.TABLE).read();
    assertTrue(front.fields().isPresent() || findings.hasErrors(), story.toString());
    for (Diagnostic found : findings.toList()) {
      boolean placed = found.at().line() >= 1 && found.at().line() <= source.lineCount();
      assertTrue(placed && !found.hint().isBlank(), found + "\n" + story);
    }
  }

  private static void slip(StringBuilder story, Random random) {
    int at = random.nextInt(story.length());
    switch (random.nextInt(3)) {
      case 0 -> story.deleteCharAt(at);
      case 1 -> story.insert(at, SLIPS[random.nextInt(SLIPS.length)]);
      default -> {
        int start = story.lastIndexOf("\n", at) + 1;
        story.insert(start, " ".repeat(1 + random.nextInt(3)));
      }
    }
  }
}
