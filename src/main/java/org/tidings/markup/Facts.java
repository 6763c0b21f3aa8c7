package org.tidings.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.base.Digest;

/**
 * What a text states (editorial policy, section 6): numbers with the word behind them, dates,
 * percentages, names, negations. A multiset: order, spelling and layout leave it alone.
 */
final class Facts {
  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without",
          "ní", "níl", "níor", "níorbh", "nach", "nár", "gan", "cha", "char");

  /** Words that begin a sentence without being part of the name that follows. */
  private static final Set<String> LEADING =
      Set.of(
          "a", "after", "all", "an", "and", "as", "at", "before", "but", "by", "each", "every",
          "for", "from", "he", "her", "his", "how", "i", "if", "in", "it", "its", "last", "most",
          "my", "no", "not", "now", "of", "on", "one", "our", "she", "since", "so", "some", "that",
          "the", "their", "then", "there", "these", "they", "this", "those", "to", "until", "we",
          "what", "when", "where", "while", "who", "why", "with", "you", "your", "ach", "ag",
          "agus", "ar", "bhí", "do", "don", "is", "leis", "má", "na", "ní", "nuair", "sa", "san",
          "tá");

  private static final int LONGEST_NEGATION = "shouldn't".length();

  private final Map<String, Integer> counted = new HashMap<>();
  private final Set<String> namedInside = new HashSet<>();
  private final Map<String, Integer> firstWords = new HashMap<>();

  private Facts() {}

  static Digest digest(List<String> texts) {
    return Digest.of(list(texts));
  }

  /** The facts, one a line with how often they stand there. */
  static String list(List<String> texts) {
    Facts facts = new Facts();
    texts.forEach(text -> facts.read(FactWords.of(text)));
    facts.firstWords.forEach(
        (name, times) -> {
          if (facts.namedInside.contains(name)) {
            facts.counted.merge("name " + name, times, Integer::sum);
          }
        });
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(facts.counted)
        .forEach((fact, times) -> lines.append(times).append(' ').append(fact).append('\n'));
    return lines.toString();
  }

  private void add(String kind, String fact) {
    counted.merge(kind + " " + fact, 1, Integer::sum);
  }

  private void read(FactWords words) {
    int i = 0;
    while (i < words.size()) {
      if (words.isNumber(i)) {
        number(words, i);
        i++;
      } else if (words.isCapital(i)) {
        i = name(words, i);
      } else {
        negation(words, i);
        i++;
      }
    }
  }

  private void negation(FactWords words, int at) {
    int length = words.length(at);
    boolean maybe = "ncwg".indexOf(words.first(at) | 0x20) >= 0;
    boolean shortened = length > 3 && (words.last(at) | 0x20) == 't';
    if (length > LONGEST_NEGATION || !(maybe || shortened)) {
      return;
    }
    String plain = lower(words.text(at));
    if (NEGATIONS.contains(plain)) {
      add("negation", plain.equals("cannot") ? "not" : plain);
    } else if (plain.endsWith("n't")) {
      add("negation", "not");
    }
  }

  private void number(FactWords words, int at) {
    boolean last = at + 1 == words.size() || words.startsSentence(at + 1);
    String unit = last ? "" : lower(words.text(at + 1));
    boolean percent = unit.equals("percent") || unit.equals("per");
    String number = words.number(at);
    add("number", percent ? number + "%" : (number + " " + unit).strip());
  }

  /** A run of words with capitals; the word that begins a sentence counts only with care. */
  private int name(FactWords words, int from) {
    int end = from;
    while (end < words.size()
        && words.isCapital(end)
        && (end == from || !words.startsSentence(end))) {
      negation(words, end);
      end++;
    }
    boolean opening = words.startsSentence(from);
    boolean leading = opening && LEADING.contains(lower(words.text(from)));
    String name = joined(words, leading ? from + 1 : from, end);
    if (opening && !leading && end == from + 1) {
      firstWords.merge(name, 1, Integer::sum);
    } else if (!name.isEmpty()) {
      add("name", name);
      namedInside.add(name);
    }
    return end;
  }

  private static String joined(FactWords words, int from, int to) {
    if (to == from + 1) {
      return lower(words.text(from));
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(name.isEmpty() ? "" : " ").append(lower(words.text(i)));
    }
    return name.toString();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
