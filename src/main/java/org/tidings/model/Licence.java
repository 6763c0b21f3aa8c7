package org.tidings.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/**
 * A picture's licence, by its SPDX id or by the words of the content format: its name for readers
 * and where it can be read.
 */
public record Licence(String name, Optional<String> url) {
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\\d\\.\\d)(?:-([A-Z]{2,3}))?");
  private static final List<String> OWN_WORDS =
      List.of("own-work", "staff-work", "permission", "all-rights-reserved");

  /** The licence of that id; its name is empty when the id is. */
  public static Licence of(String id, Messages messages) {
    if (id.isEmpty()) {
      return new Licence("", Optional.empty());
    }
    if (OWN_WORDS.contains(id)) {
      return new Licence(messages.text("licence." + id), Optional.empty());
    }
    if (id.startsWith("stock:")) {
      String agency = id.substring("stock:".length()).strip();
      return new Licence(messages.text("licence.stock", agency), Optional.empty());
    }
    return common(id);
  }

  /** Where the licence of an id can be read; nowhere for words of the content format. */
  public static Optional<String> address(String id) {
    if (id.isEmpty() || OWN_WORDS.contains(id) || id.startsWith("stock:")) {
      return Optional.empty();
    }
    return common(id).url();
  }

  private static Licence common(String id) {
    Matcher common = CREATIVE_COMMONS.matcher(id);
    return common.matches() ? creativeCommons(common) : other(id);
  }

  private static Licence other(String id) {
    return switch (id) {
      case "CC0-1.0" ->
          new Licence("CC0 1.0", Optional.of("https://creativecommons.org/publicdomain/zero/1.0/"));
      case "OGL-UK-3.0" ->
          new Licence(
              "OGL 3.0",
              Optional.of(
                  "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"));
      default -> new Licence(id, Optional.of("https://spdx.org/licenses/" + id + ".html"));
    };
  }

  private static Licence creativeCommons(Matcher found) {
    String kind = found.group(1);
    String version = found.group(2);
    String country = found.group(3) == null ? "" : Ascii.lower(found.group(3)) + "/";
    return new Licence(
        "CC " + kind + " " + version,
        Optional.of(
            "https://creativecommons.org/licenses/%s/%s/%s"
                .formatted(Ascii.lower(kind), version, country)));
  }
}
