package org.tidings.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/** Looks whether the templates that a template takes in are there, before a page needs them. */
final class TemplateLinks {
  private static final Pattern TAKEN_IN =
      Pattern.compile("<#(?:import|include)\\s+([\"'])([^\"'$#{}*]+)\\1");

  private TemplateLinks() {}

  /**
   * The findings by the name of the template that is missing.
   *
   * @param text without comments
   * @param all the names of all templates
   */
  static Map<String, Diagnostic> inspect(String name, String text, Set<String> all) {
    Map<String, Diagnostic> faults = new LinkedHashMap<>();
    Matcher link = TAKEN_IN.matcher(text);
    while (link.find()) {
      String written = link.group(2);
      String wanted =
          (written.startsWith("/")
                  ? SourcePath.normalise(written)
                  : new SourcePath(name).sibling(written))
              .map(SourcePath::value)
              .orElse(written);
      if (!all.contains(wanted)) {
        Location at = TemplateFault.place(name, text, link.start());
        faults.putIfAbsent(wanted, TemplateFault.missing(at, written, all));
      }
    }
    return faults;
  }
}
