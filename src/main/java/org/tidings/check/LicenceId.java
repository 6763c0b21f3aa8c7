package org.tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;
import org.tidings.base.Nearest;

/**
 * A licence as a picture's facts name it: an SPDX id or a word of the content format (editorial
 * policy, section 7).
 */
record LicenceId(String id) {
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile(
          "CC-BY(?<terms>(?:-NC)?(?:-SA|-ND)?)(?<version>-(?:1\\.0|2\\.0|2\\.1|2\\.5|3\\.0|4\\.0))?"
              + "(?:-[A-Z]{2,3})?");
  private static final Set<String> OWN_WORDS =
      Set.of("own-work", "staff-work", "permission", "all-rights-reserved", "unknown");
  private static final List<String> OTHERS =
      List.of(
          "CC0-1.0",
          "CC-PDDC",
          "CC-PDM-1.0",
          "PDDL-1.0",
          "ODbL-1.0",
          "ODC-By-1.0",
          "OGL-UK-1.0",
          "OGL-UK-2.0",
          "OGL-UK-3.0",
          "OGL-Canada-2.0",
          "GFDL-1.1",
          "GFDL-1.2",
          "GFDL-1.3",
          "GFDL-1.1-only",
          "GFDL-1.1-or-later",
          "GFDL-1.2-only",
          "GFDL-1.2-or-later",
          "GFDL-1.3-only",
          "GFDL-1.3-or-later",
          "LAL-1.2",
          "LAL-1.3",
          "MIT",
          "MIT-0",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "ISC",
          "Unlicense",
          "0BSD",
          "WTFPL",
          "OFL-1.1",
          "etalab-2.0",
          "DL-DE-BY-2.0",
          "DL-DE-ZERO-2.0",
          "NLOD-1.0",
          "NLOD-2.0",
          "GPL-2.0-only",
          "GPL-2.0-or-later",
          "GPL-3.0-only",
          "GPL-3.0-or-later",
          "LGPL-3.0-only",
          "LGPL-3.0-or-later",
          "MPL-2.0");
  private static final List<String> LIKELY =
      List.of(
          "CC-BY-4.0",
          "CC-BY-SA-4.0",
          "CC-BY-ND-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-NC-SA-4.0",
          "CC-BY-NC-ND-4.0",
          "CC-BY-3.0",
          "CC-BY-SA-3.0",
          "CC-BY-2.0",
          "CC-BY-SA-2.0",
          "CC0-1.0",
          "OGL-UK-3.0",
          "own-work",
          "staff-work",
          "permission",
          "all-rights-reserved");

  private Matcher common() {
    return CREATIVE_COMMONS.matcher(id);
  }

  /** Whether the author must be named, and the licence with its version. */
  boolean isAttribution() {
    return common().matches();
  }

  boolean hasVersion() {
    Matcher common = common();
    return common.matches() && common.group("version") != null;
  }

  boolean isKnown() {
    return isAttribution()
        || OWN_WORDS.contains(id)
        || OTHERS.contains(id)
        || id.startsWith("LicenseRef-")
        || (id.startsWith("stock:") && id.length() > "stock:".length());
  }

  boolean forbidsChanges() {
    return terms().endsWith("-ND");
  }

  boolean forbidsTrade() {
    return terms().startsWith("-NC");
  }

  boolean sharesAlike() {
    return terms().endsWith("-SA") || id.startsWith("GFDL-");
  }

  /** Of Creative Commons what follows BY, without the version. */
  String terms() {
    Matcher common = common();
    return common.matches() ? common.group("terms") : "";
  }

  /** Photographs of an agency that may not be used for advertising. */
  boolean isEditorialOnly() {
    return id.startsWith("stock:") && Ascii.lower(id).contains("editorial");
  }

  /** What was probably meant. */
  String hint() {
    List<String> near = Nearest.of(id.replace(' ', '-'), LIKELY);
    return near.isEmpty()
        ? "Write an SPDX id such as CC-BY-4.0 or CC0-1.0, or own-work, staff-work, permission,"
            + " all-rights-reserved, stock:agency."
        : "Did you mean " + String.join(" or ", near) + "?";
  }
}
