package org.tidings.load;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.model.Slug;

/** What may be part of an address: small letters, digits and hyphens. */
final class Slugs {
  static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** So that the file's name fits every file system, with room for a language and an ending. */
  static final int LONGEST = 150;

  private Slugs() {}

  /** What is wrong with a slug or an id; nothing when it is in order. */
  static Optional<Fault> check(String text) {
    if (text.length() > LONGEST) {
      return Optional.of(
          new Fault(
              "this part of the address has %s letters".formatted(text.length()),
              "Keep it to %s; five or six words are plenty.".formatted(LONGEST)));
    }
    if (FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    String right = Slug.of(text);
    String reason =
        text.indexOf('/') >= 0 || text.contains("..")
            ? "\"%s\" holds a path; this is only one part of an address"
            : "\"%s\" has letters that an address should not have";
    return Optional.of(
        new Fault(
            reason.formatted(Shown.brief(text)),
            right.isEmpty()
                ? "Write it in small letters from a to z, digits and hyphens."
                : "Write it as " + right + "."));
  }
}
