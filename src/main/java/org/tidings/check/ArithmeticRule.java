package org.tidings.check;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.markup.Passage;

/** A change in per cent that its own two numbers contradict (editorial policy, section 3). */
final class ArithmeticRule implements BlockRule {
  private static final String VALUE = "(?:" + Phrase.NUMBER + "|" + Phrase.NUMERAL + ")";
  private static final String SCALE = "(?:hundred|thousand|million|billion|bn|mn|m|k)";
  private static final Spotter CHANGE =
      new Spotter(
          Pattern.compile(
              Phrase.B
                  + "from (?:about |around |just |only |over |nearly |almost |some )?[\u20ac$\u00a3]?(?<a>"
                  + VALUE
                  + ")(?<ap> ?%| per ?cent)? ?(?<as>"
                  + SCALE
                  + Phrase.E
                  + ")?(?: [\\p{L}]{1,20}+){0,4}? to (?:about |around |just |only |over |nearly |almost"
                  + " |some )?[\u20ac$\u00a3]?(?<b>"
                  + VALUE
                  + ")(?<bp> ?%| per ?cent)? ?(?<bs>"
                  + SCALE
                  + Phrase.E
                  + ")?"),
          Set.of("from"));
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\d.,])(?<c>"
              + VALUE
              + ") ?(?:%|per ?cent"
              + Phrase.E
              + ")(?<points>[ -]points?)?");
  private static final Pattern CHANGED =
      Phrase.of(
          "rise|rose|risen|fall|fell|fallen|increas(?:e|ed)|decreas(?:e|ed)|drop|dropped|reduction"
              + "|reduced|cut|up|down|by|growth|grew|gain|jump|jumped|improvement|improved|more|fewer"
              + "|less|higher|lower|change");
  private static final Pattern SHARE_OF =
      Pattern.compile(" of (?:them|the|all|those|these|our|its|[a-z]{3,20}s)\\b");
  private static final Pattern TIME =
      Pattern.compile(
          " ?(?:am|pm|a\\.m|p\\.m|january|february|march|april|may|june|july|august"
              + "|september|october|november|december|o'clock)"
              + Phrase.E);
  private static final int REACH = 120;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Verdict VERDICT =
      Verdict.warning(
          "lie/arithmetic",
          "the percentage does not follow from the two numbers",
          "Work it out again: (new - old) / old * 100. For two percentages write percentage points.");

  @Override
  public Set<String> triggers() {
    return Set.of(PERCENT, "percent", "per");
  }

  @Override
  public void read(Block block, Desk desk) {
    if (block.kind() == Passage.Kind.NAME) {
      return;
    }
    Spotter.Search search = CHANGE.in(block.lower());
    Matcher change = search.match();
    int told = 0;
    while (told < PhraseRule.MOST && search.find()) {
      if (contradicts(block.lower(), change)) {
        desk.tell(VERDICT, block, change.start(), change.end());
        told++;
      }
    }
  }

  private static boolean contradicts(String lower, Matcher change) {
    OptionalDouble a = value(change, "a", "as");
    OptionalDouble b = value(change, "b", "bs");
    boolean unfit = a.isEmpty() || b.isEmpty() || a.getAsDouble() == 0;
    if (unfit
        || isYears(change)
        || TIME.matcher(lower).region(change.end(), lower.length()).lookingAt()) {
      return false;
    }
    double percent = Math.abs(b.getAsDouble() - a.getAsDouble()) / a.getAsDouble() * 100;
    return stated(lower, change, percent);
  }

  /** Whether a share is stated as the change, and none that is stated is right. */
  private static boolean stated(String lower, Matcher change, double percent) {
    String before = Near.before(lower, change.start(), REACH);
    String behind = lower.substring(change.end(), Math.min(lower.length(), change.end() + REACH));
    boolean stated = false;
    Matcher share = SHARE.matcher(before + "\u0000" + behind);
    while (share.find()) {
      boolean after = share.start() > before.length();
      String text = before + "\u0000" + behind;
      if (isChange(text, share, after ? before.length() + 1 : 0)) {
        double c = Quantity.of(share.group("c")).orElse(Double.NaN);
        if (Double.isNaN(c) || Math.abs(percent - c) <= Math.max(1, c * 0.02)) {
          return false;
        }
        stated = true;
      }
    }
    return stated;
  }

  private static boolean isChange(String text, Matcher share, int from) {
    if (share.group("points") != null) {
      return false;
    }
    String before = text.substring(Math.max(from, share.start() - 30), share.start());
    String behind = text.substring(share.end(), Math.min(text.length(), share.end() + 25));
    boolean sameSentence = !hasStop(text.substring(from, share.start()));
    boolean cue =
        CHANGED.matcher(before).find() || CHANGED.matcher(behind.stripLeading()).lookingAt();
    boolean partOf = SHARE_OF.matcher(behind).lookingAt();
    return cue ? !partOf || sameSentence : sameSentence && !partOf && isLoose(before);
  }

  /** In brackets, or behind a comma, an "or" or a sign. */
  private static boolean isLoose(String before) {
    String left = before.stripTrailing();
    return left.endsWith("(")
        || left.endsWith(",")
        || left.endsWith(" or")
        || left.endsWith("+")
        || left.endsWith("-")
        || left.endsWith(" a");
  }

  private static boolean hasStop(String text) {
    return text.contains(". ") || text.contains("! ") || text.contains("? ");
  }

  private static OptionalDouble value(Matcher change, String number, String scale) {
    OptionalDouble value = Quantity.of(change.group(number));
    String own = change.group(scale);
    String other = change.group("bs");
    String word = own != null ? own : other;
    return value.isEmpty() || word == null
        ? value
        : OptionalDouble.of(value.getAsDouble() * Quantity.scale(word));
  }

  private static boolean isYears(Matcher change) {
    return isYear(change.group("a")) && isYear(change.group("b"));
  }

  private static boolean isYear(String written) {
    double value = Quantity.of(written).orElse(0);
    return !written.contains(",")
        && written.length() == 4
        && value >= FIRST_YEAR
        && value <= LAST_YEAR;
  }
}
