package org.tidings.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.markup.Passage;

/** Words of others: who said them, and how many (editorial policy, sections 5 and 7). */
final class QuoteRules {
  private static final WordTable SPEAKERS =
      new WordTable(
          Stream.of(
                  "said",
                  "says",
                  "told",
                  "explains",
                  "explained",
                  "add",
                  "adds",
                  "added",
                  "nurse",
                  "doctor",
                  "dr",
                  "patient",
                  "director",
                  "manager",
                  "minister",
                  "consultant",
                  "spokesman",
                  "spokeswoman",
                  "spokesperson",
                  "mother",
                  "father",
                  "resident",
                  "volunteer",
                  "chair",
                  "professor",
                  "author",
                  "report",
                  "writes",
                  "wrote")
              .collect(Collectors.toMap(Function.identity(), word -> 1L)));
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:^|[\\s.!?\"\u201d])-{1,2} ?\\p{Lu}[\\p{L}'\u2019.]{0,30}+(?:[ ,][^.!?]{0,80})?$");
  private static final int FEW = 8;
  private static final int MANY = 90;
  private static final int MOST = 20;
  private static final int LONGEST = 20_000;
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
    int told = 0;
    int looked = 0;
    Span quote = quotation(block.text(), 0);
    while (quote.to > 0 && told < PhraseRule.MOST && looked < MOST) {
      int words = count(block.text(), quote.from, quote.to);
      looked += words >= FEW ? 1 : 0;
      Verdict verdict = words > MANY ? LONG : NOBODY;
      if (words > MANY ? !isSigned(block, quote) : words >= FEW && isAnonymous(block, quote)) {
        if (Sourcing.isPresent(block, desk)) {
          return;
        }
        desk.tell(verdict, block, quote.from, quote.to);
        told++;
      }
      quote = quotation(block.text(), quote.to);
    }
  }

  /** A stretch of a text; nothing when it ends at 0. */
  private record Span(int from, int to) {}

  /** The next words between quotation marks. */
  private static Span quotation(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char mark = text.charAt(i);
      boolean opens =
          mark == '\u201c'
              || (mark == '"' && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))));
      int end = opens ? closing(text, i) : -1;
      if (end > 0) {
        return new Span(i, end + 1);
      }
    }
    return new Span(0, 0);
  }

  /** Where a quotation ends; -1 when another begins before, or none is near. */
  private static int closing(String text, int from) {
    char opening = text.charAt(from);
    char closing = opening == '"' ? '"' : '\u201d';
    for (int i = from + 1; i < Math.min(text.length(), from + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == closing || c == opening) {
        return c == closing ? i : -1;
      }
    }
    return -1;
  }

  /** A name behind the quotation says whose it is. */
  private static boolean isSigned(Block block, Span quote) {
    return block.kind() == Passage.Kind.QUOTE
        && SIGNED.matcher(block.text()).region(quote.to, block.text().length()).find();
  }

  private static boolean isAnonymous(Block block, Span quote) {
    String before = block.lower().substring(0, quote.from);
    String behind = block.lower().substring(quote.to);
    return block.kind() == Passage.Kind.PARAGRAPH
        && !hasName(block.text().substring(0, quote.from))
        && !hasName(block.text().substring(quote.to))
        && (SPEAKERS.in(before) | SPEAKERS.in(behind)) == 0;
  }

  /** Two words in capitals behind one another. */
  private static boolean hasName(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Character.isLetter(text.charAt(i - 1));
      if (starts && Character.isLetter(text.charAt(i))) {
        boolean upper = Character.isUpperCase(text.charAt(i));
        boolean beside = i > 0 && text.charAt(i - 1) == ' ';
        if (upper && capital && beside) {
          return true;
        }
        capital = upper;
      }
    }
    return false;
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
    int words =
        quote.stream().mapToInt(block -> count(block.text(), 0, block.text().length())).sum();
    if (words <= MANY) {
      return;
    }
    boolean known =
        quote.stream()
            .anyMatch(
                block ->
                    Sourcing.isPresent(block, desk) || desk.hasFound("steal/long-quote", block));
    boolean signed = SIGNED.matcher(quote.get(quote.size() - 1).text()).find();
    if (!known && !signed) {
      Block first = quote.get(0);
      desk.tell(LONG, first, 0, Math.min(first.text().length(), 1000));
    }
  }

  private static int count(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      count += begins && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  static List<BlockRule> all() {
    return List.of(quotations());
  }
}
