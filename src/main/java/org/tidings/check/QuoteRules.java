package org.tidings.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.markup.Passage;

/** Words of others: who said them, and how many (editorial policy, sections 5 and 7). */
final class QuoteRules {
  private static final Pattern QUOTED =
      Pattern.compile(
          "\u201c[^\u201c\u201d]{30,20000}+\u201d|(?<![\\p{L}\\p{N}])\"[^\"]{30,20000}+\"");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:said|says|told|explain(?:s|ed)|adds?|added|nurse|doctor|dr|patient"
              + "|director|manager|minister|consultant|spokes(?:man|woman|person)|mother|father"
              + "|resident|volunteer|chair|professor|author|report|writes|wrote)(?!\\p{L})");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,30}+ \\p{Lu}");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:^|[\\s.!?\"\u201d])-{1,2} ?\\p{Lu}[\\p{L}'\u2019.]{0,30}+(?:[ ,][^.!?]{0,80})?$");
  private static final int FEW = 8;
  private static final int MANY = 90;
  private static final int MOST = 20;
  private static final Verdict NOBODY =
      Verdict.info(
          "cheat/unattributed-quote",
          "nobody is named who said this",
          "Say in the same paragraph who said it, by name or by role.");
  private static final Verdict LONG =
      Verdict.warning(
          "steal/long-quote",
          "more than 90 words of somebody else, without a source",
          "Shorten the quotation, or say where it comes from: a link, or sources.");

  private QuoteRules() {}

  static BlockRule quotations() {
    return new BlockRule() {
      @Override
      public Set<String> triggers() {
        return Set.of(ANY);
      }

      @Override
      public void read(Block block, Desk desk) {
        boolean quoted = block.text().indexOf('"') >= 0 || block.text().indexOf('\u201c') >= 0;
        if (quoted && block.kind() != Passage.Kind.NAME && block.kind() != Passage.Kind.CODE) {
          look(block, desk);
        }
      }
    };
  }

  private static void look(Block block, Desk desk) {
    Matcher quoted = QUOTED.matcher(block.text());
    int told = 0;
    int looked = 0;
    while (told < PhraseRule.MOST && looked < MOST && quoted.find()) {
      int words = count(quoted.group());
      looked += words >= FEW ? 1 : 0;
      if (words >= FEW && Sourcing.isPresent(block, desk)) {
        return;
      }
      if (words > MANY && isSigned(block, quoted)) {
        return;
      }
      if (words > MANY) {
        desk.tell(LONG, block, quoted.start(), quoted.end());
        told++;
      } else if (words >= FEW && isAnonymous(block, quoted)) {
        desk.tell(NOBODY, block, quoted.start(), quoted.end());
        told++;
      }
    }
  }

  /** A name behind the quotation says whose it is. */
  private static boolean isSigned(Block block, Matcher quoted) {
    return block.kind() == Passage.Kind.QUOTE
        && SIGNED.matcher(block.text()).region(quoted.end(), block.text().length()).find();
  }

  private static boolean isAnonymous(Block block, Matcher quoted) {
    String around =
        block.text().substring(0, quoted.start()) + " " + block.text().substring(quoted.end());
    return block.kind() == Passage.Kind.PARAGRAPH
        && !SPEAKER.matcher(around).find()
        && !NAME.matcher(around).find();
  }

  /** A block quote may have several paragraphs. */
  static ManuscriptRule blockQuotes() {
    return desk -> {
      Map<String, List<Block>> quotes = new LinkedHashMap<>();
      for (Block block : desk.manuscript().blocks()) {
        if (block.kind() == Passage.Kind.QUOTE) {
          quotes.computeIfAbsent(block.passage().header(), unused -> new ArrayList<>()).add(block);
        }
      }
      quotes.values().forEach(quote -> judge(quote, desk));
    };
  }

  private static void judge(List<Block> quote, Desk desk) {
    int words = quote.stream().mapToInt(block -> count(block.text())).sum();
    boolean known =
        quote.stream()
            .anyMatch(
                block ->
                    Sourcing.isPresent(block, desk) || desk.hasFound("steal/long-quote", block));
    boolean signed = SIGNED.matcher(quote.get(quote.size() - 1).text()).find();
    if (words > MANY && !known && !signed) {
      Block first = quote.get(0);
      desk.tell(LONG, first, 0, Math.min(first.text().length(), 1000));
    }
  }

  private static int count(String text) {
    int count = 0;
    Matcher word = WORDS.matcher(text);
    while (word.find()) {
      count++;
    }
    return count;
  }

  static List<BlockRule> all() {
    return List.of(quotations());
  }
}
