package org.tidings.page;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Entry;

/** Findings about templates: which one, where in it, and what was being printed. */
final class TemplateFault {
  static final String RULE = "template/error";
  private static final String FOLDER = "templates/";
  private static final String MEND =
      "Mend the template, or delete it to get the one that came with the program.";

  private TemplateFault() {}

  static Diagnostic of(ParseException fault) {
    return Diagnostic.error(
        RULE,
        at(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber()),
        "this is no template: " + firstLine(fault.getEditorMessage()),
        MEND);
  }

  static Diagnostic of(TemplateException fault, Printing printing) {
    if (fault.getCause() instanceof ParseException included) {
      return of(included);
    }
    Integer line = fault.getLineNumber();
    Integer column = fault.getColumnNumber();
    String name = fault.getTemplateSourceName();
    return Diagnostic.error(
        RULE,
        at(
            name == null ? printing.template() : name,
            line == null ? 0 : line,
            column == null ? 1 : column),
        "the template failed while it printed "
            + subject(printing)
            + ": "
            + firstLine(fault.getMessageWithoutStackTop()),
        MEND + " What it may use is listed in templates/README.md.");
  }

  static Diagnostic missing(String name) {
    return Diagnostic.error(
        RULE,
        at(name, 0, 0),
        "there is no template \"" + name + "\"",
        "Write the name of a file in templates/.");
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

  /** FreeMarker goes on with tips for programmers. */
  private static String firstLine(String message) {
    int end = message.indexOf("\n----");
    return (end < 0 ? message : message.substring(0, end)).strip().replaceAll("\\s*\n\\s*", " ");
  }
}
