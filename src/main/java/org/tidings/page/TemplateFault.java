package org.tidings.page;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Nearest;
import org.tidings.base.SourcePath;
import org.tidings.model.Entry;

/** Findings about templates: which one, where in it, and what was being printed. */
final class TemplateFault {
  static final String RULE = "template/error";
  private static final String FOLDER = "templates/";

  private TemplateFault() {}

  static Diagnostic of(ParseException fault) {
    Remedy remedy = SyntaxWords.of(fault);
    return Diagnostic.error(
        RULE,
        at(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber()),
        remedy.message(),
        remedy.hint());
  }

  /**
   * @param own the templates that are the site's own
   */
  static Diagnostic of(TemplateException fault, Printing printing, Set<String> own) {
    Remedy remedy = new FailureWords(new ModelWords(fault.getEnvironment())).of(fault);
    TemplateTrace trace = TemplateTrace.of(fault);
    boolean called = remedy.message().contains(" is called without ");
    Location at =
        (called ? trace.callers() : trace)
            .blamed(own)
            .map(place -> at(place.template(), place.line(), place.column()))
            .orElse(at(printing.template(), 0, 0));
    return Diagnostic.error(
        RULE,
        at,
        remedy.message() + inside(trace, at) + " (printing " + subject(printing) + ")",
        remedy.hint());
  }

  /** Names the template that failed when another is to blame. */
  private static String inside(TemplateTrace trace, Location at) {
    return trace
        .blamed(Set.of())
        .map(TemplateTrace.Place::template)
        .filter(failed -> !at.file().value().equals(FOLDER + failed))
        .map(failed -> ", in " + failed + " that is used here")
        .orElse("");
  }

  static Diagnostic missing(Location at, String name, Collection<String> all) {
    List<String> near = Nearest.of(name, all);
    return Diagnostic.error(
        RULE,
        at,
        "there is no template \"" + name + "\"",
        near.isEmpty()
            ? "Write the name of a file in templates/, as seen from this one."
            : "Did you mean " + String.join(" or ", near) + " in templates/?");
  }

  static Diagnostic missing(String name) {
    return missing(at(name, 0, 0), name, List.of());
  }

  static Diagnostic forbidden(String name, String text, int position, String what) {
    return Diagnostic.error(
        RULE,
        place(name, text, position),
        "\"" + what + "\" is not allowed in a template",
        "Take it out: a page may depend only on what stands in content/ and templates/.");
  }

  static Diagnostic noAsset(Location at, String reference) {
    return Diagnostic.error(
        "template/asset-missing",
        at,
        "\"" + reference + "\" is not among the files of templates/assets/",
        "Add the file, or take the reference out.");
  }

  static Diagnostic stylesheet(Location at, String message, String hint) {
    return Diagnostic.error("template/stylesheet", at, message, hint);
  }

  /** Where in a file of the theme something stands. */
  static Location place(String name, String text, int position) {
    int line = 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    int column = position - text.lastIndexOf('\n', position - 1);
    return at(name, line, column);
  }

  private static Location at(String name, int line, int column) {
    SourcePath file = SourcePath.normalise(FOLDER + name).orElse(new SourcePath(FOLDER));
    return line < 1 ? Location.of(file) : Location.of(file, line, Math.max(1, column));
  }

  private static String subject(Printing printing) {
    Optional<Entry> entry = printing.body();
    return entry.map(e -> e.source().value()).orElse(printing.page().path().value());
  }
}
