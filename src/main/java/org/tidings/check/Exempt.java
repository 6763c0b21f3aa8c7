package org.tidings.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches that look like identifiers and are none (editorial policy, section 1): addresses,
 * publications, trials, charities, prices. They are taken before any rule reads the block.
 */
final class Exempt {
  private static final String B = "(?<![a-z0-9à-ž])";
  private static final String E = "(?![a-z0-9à-ž])";
  private static final String NO = "(?: (?:no\\.?|number))?";

  private static final List<Exempt> ALL =
      List.of(
          of("://", "[a-z]{3,5}://\\S++"),
          of("www.", B + "www\\.\\S++"),
          of("@", B + "git@[a-z0-9.-]{1,99}:\\S*+"),
          of("/", "(?<![\\w@.-])(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,12}/\\S*+"),
          of("10.", "(?<![\\d.])10\\.\\d{4,9}/\\S++"),
          of("-", B + "000\\d-\\d{4}-\\d{4}-\\d{3}[\\dx]" + E, Exempt::isOrcid),
          of("isbn", "isbn(?:-?1[03])?[: ]{0,3}[\\dx](?:[ -]?[\\dx]){8,12}"),
          of("97", B + "97[89](?:[ -]?\\d){10}" + E),
          of("issn", "issn[: ]{0,3}\\d{4}-?\\d{3}[\\dx]" + E),
          of("nct", B + "nct ?\\d{8}" + E),
          of("isrctn", B + "isrctn ?\\d{8}" + E),
          of("actrn", B + "actrn ?\\d{14}" + E),
          of("-", B + "\\d{4}-\\d{6}-\\d{2}" + E),
          of("-", B + "20\\d\\d-5\\d{5}-\\d\\d-\\d\\d" + E),
          of("pm", B + "pm(?:id|c)[: ]{0,3}\\d++"),
          of("c", B + "(?:chy|rcn|cro|crn)" + NO + "[: #]{0,3}\\d++"),
          of("charity", "charity(?: registration)? (?:number|no\\.?)(?: is)?[: #]{0,3}\\d++"),
          of("ie", B + "(?<!\\.)ie ?\\d[\\da-z+*]\\d{5}[a-z]{1,2}" + E),
          of("€", "€ ?\\d[\\d,.]*+"),
          of("£", "£ ?\\d[\\d,.]*+"),
          of("$", "\\$ ?\\d[\\d,.]*+"),
          of("-", B + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" + E));

  private final String sign;
  private final Pattern pattern;
  private final Predicate<String> proof;

  private Exempt(String sign, Pattern pattern, Predicate<String> proof) {
    this.sign = sign;
    this.pattern = pattern;
    this.proof = proof;
  }

  private static Exempt of(String sign, String pattern) {
    return of(sign, pattern, words -> true);
  }

  private static Exempt of(String sign, String pattern, Predicate<String> proof) {
    return new Exempt(sign, Pattern.compile(pattern), proof);
  }

  private static boolean isOrcid(String words) {
    return CheckDigits.isOrcid(words.replace("-", "").replace('x', 'X'));
  }

  /** Takes all such stretches of a block. */
  static void claim(Reading reading) {
    for (Exempt exempt : ALL) {
      if (reading.lower().contains(exempt.sign)) {
        Matcher matcher = exempt.pattern.matcher(reading.lower());
        while (matcher.find()) {
          if (exempt.proof.test(matcher.group())) {
            reading.take(matcher.start(), matcher.end());
          }
        }
      }
    }
  }
}
