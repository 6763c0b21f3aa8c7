package org.tidings.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;
import org.tidings.base.Digest;

/** Digest of what a text states (editorial policy, section 6), whatever the order. */
final class Facts {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:]*(\\s+\\p{L}+|\\s?%)?");

  private Facts() {}

  static Digest digest(List<String> texts) {
    java.util.TreeMap<String, Integer> facts = new java.util.TreeMap<>();
    for (String text : texts) {
      Matcher matcher = NUMBER.matcher(text);
      while (matcher.find()) {
        facts.merge(Ascii.lower(matcher.group()), 1, Integer::sum);
      }
    }
    return Digest.of(facts.toString());
  }
}
