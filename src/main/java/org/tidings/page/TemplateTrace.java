package org.tidings.page;

import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places that led to a failure, innermost first.
 *
 * @param places each in its template
 */
record TemplateTrace(List<Place> places) {
  private static final Pattern STEP =
      Pattern.compile("\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)]");

  /** A line of a template. */
  record Place(String template, int line, int column) {}

  static TemplateTrace of(TemplateException fault) {
    @Nullable String steps = fault.getFTLInstructionStack();
    return new TemplateTrace(
        STEP.matcher(steps == null ? "" : steps)
            .results()
            .map(
                step ->
                    new Place(
                        step.group(1),
                        Integer.parseInt(step.group(2)),
                        Integer.parseInt(step.group(3))))
            .toList());
  }

  /**
   * The innermost place in a template of the site's own: where what came with the program fails,
   * the cause is what was handed to it. Else the innermost of all.
   */
  Optional<Place> blamed(Set<String> own) {
    return places.stream()
        .filter(place -> own.contains(place.template()))
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  /** Where the one that failed was called. */
  TemplateTrace callers() {
    return places.size() < 2 ? this : new TemplateTrace(places.subList(1, places.size()));
  }
}
