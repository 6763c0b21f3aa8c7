package org.tidings.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.base.Findings;
import org.tidings.model.Licence;
import org.tidings.model.Organisation;
import org.tidings.model.PictureFacts;
import org.tidings.model.PictureMarks;

/** Whether a picture's file and its facts agree on whose it is (editorial policy, section 7). */
final class Rights {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]{3,}");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "copyright",
          "all",
          "rights",
          "reserved",
          "the",
          "and",
          "ltd",
          "limited",
          "inc",
          "photo",
          "photograph",
          "photographs",
          "photographer",
          "photography",
          "picture",
          "image",
          "images",
          "media",
          "unknown",
          "none",
          "www",
          "http",
          "https",
          "com",
          "org",
          "net",
          "for",
          "use",
          "only",
          "licence",
          "license",
          "under",
          "public",
          "domain");
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)creativecommons\\.org/(licenses/[a-z-]{2,12}/[\\d.]{3}|publicdomain/zero)");

  private final String organisation;
  private final Findings findings;

  Rights(Organisation organisation, Findings findings) {
    this.organisation = String.join(" ", organisation.name().texts().values());
    this.findings = findings;
  }

  void inspect(PictureUses.Use use) {
    PictureMarks marks = use.picture().marks();
    PictureFacts facts = use.facts();
    if (facts.credit().isBlank() && facts.author().isBlank()) {
      return;
    }
    boolean otherMaker = differs(marks.creators(), facts);
    boolean otherOwner = differs(marks.copyright(), facts);
    boolean otherTerms = marks.terms().stream().anyMatch(terms -> differs(terms, facts.licence()));
    if (otherMaker || otherOwner || otherTerms) {
      findings.warning(
          "steal/rights-mismatch",
          use.at(),
          otherTerms
              ? "the file names another licence than these facts"
              : "the file names another %s than these facts"
                  .formatted(otherMaker ? "maker" : "owner"),
          "Look into the file's properties, ask its owner, and put right what is wrong.");
    }
  }

  private boolean differs(List<String> named, PictureFacts facts) {
    Set<String> inFile = names(String.join(" ", named));
    if (inFile.isEmpty()) {
      return false;
    }
    Set<String> known =
        names(
            String.join(
                " ",
                facts.credit(),
                facts.author(),
                facts.source(),
                facts.licence(),
                facts.permission().getOrDefault("from", ""),
                organisation));
    return inFile.stream().noneMatch(known::contains);
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .filter(word -> !EMPTY_WORDS.contains(word) && !word.matches("\\d+"))
        .collect(Collectors.toSet());
  }

  private static boolean differs(String terms, String licence) {
    Optional<String> stated = Licence.address(licence);
    Matcher inFile = COMMON.matcher(terms);
    return stated.isPresent()
        && inFile.find()
        && !stated.get().contains(inFile.group(1).toLowerCase(Locale.ROOT));
  }
}
