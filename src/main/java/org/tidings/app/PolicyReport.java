package org.tidings.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.base.Diagnostic;
import org.tidings.base.Report;
import org.tidings.base.RuleInfo;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.build.Rules;
import org.tidings.model.Entry;
import org.tidings.model.Site;
import org.tidings.model.Story;

/**
 * The findings for somebody who answers for the newsroom: one HTML file with everything in it, to
 * be read in a browser, printed or sent (command line, {@code check --report}).
 */
final class PolicyReport {
  private static final String STYLE = "report.css";

  private final Site site;
  private final Report report;
  private final FindingList list;
  private final List<Story> stories;

  PolicyReport(Site site, Report report, SourceLines lines) {
    this.site = site;
    this.report = report;
    this.list = new FindingList(lines);
    this.stories =
        Stream.concat(site.entries().stream(), site.heldBack().keySet().stream())
            .filter(Story.class::isInstance)
            .map(Story.class::cast)
            .sorted(Comparator.comparing(Entry::source))
            .toList();
  }

  /** The whole document. */
  String html() {
    String name = Html.escaped(site.config().name().in(site.config().language()));
    Duties duties = new Duties(site, stories, report);
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Editorial checks: %s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex"><style>
        %s</style></head><body><main>
        <h1>Editorial checks: %s</h1>
        <p class="soft">As of %s. %s stories, %s of them held back. Nobody's data is printed here: what was
        found is masked, and <code>fp:</code> names it for an exception.</p>
        %s%s%s%s</main></body></html>
        """
        .formatted(
            name,
            style(),
            name,
            day(site.asOf()),
            stories.size(),
            stories.stream().filter(site.heldBack()::containsKey).count(),
            summary(),
            duties.html(),
            byRule(),
            byFile());
  }

  private LocalDate day(Instant at) {
    return at.atZone(site.config().timezone()).toLocalDate();
  }

  private String summary() {
    Bars severities = new Bars("How much was found");
    for (Severity severity : Severity.values()) {
      severities.add(word(severity), report.count(severity), severity.word());
    }
    Bars areas = new Bars("Of which kind");
    counted(finding -> finding.rule().area()).forEach((area, count) -> areas.add(area, count, ""));
    String verdict =
        report.failsAt(Severity.ERROR)
            ? "<p class=\"verdict error\">Errors keep the site from being published.</p>"
            : "<p class=\"verdict\">Nothing keeps the site from being published.</p>";
    return verdict + "<div class=\"charts\">" + severities.html() + areas.html() + "</div>";
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "errors (not published)";
      case WARNING -> "warnings";
      case INFO -> "for information";
    };
  }

  private Map<String, Long> counted(Function<Diagnostic, String> key) {
    return report.findings().stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }

  private String byRule() {
    Map<String, Long> rules = counted(finding -> finding.rule().name());
    if (rules.isEmpty()) {
      return "";
    }
    Map<String, RuleInfo> book =
        Rules.book().stream()
            .collect(Collectors.toMap(rule -> rule.id().name(), Function.identity()));
    StringBuilder rows = new StringBuilder();
    rules.forEach(
        (rule, count) ->
            rows.append(
                "<tr><td><code>%s</code></td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                    .formatted(
                        rule,
                        count,
                        about(book.get(rule), RuleInfo::finds),
                        about(book.get(rule), RuleInfo::why))));
    return """
        <section><h2>By rule</h2><div class="wide"><table class="stacked"><thead><tr><th>Rule</th><th>Times</th><th>It finds</th>
        <th>Why</th></tr></thead><tbody>
        %s</tbody></table></div></section>
        """
        .formatted(rows);
  }

  private static String about(
      @org.jspecify.annotations.Nullable RuleInfo rule, Function<RuleInfo, String> what) {
    return rule == null ? "" : Html.escaped(what.apply(rule));
  }

  private String byFile() {
    Map<SourcePath, List<Diagnostic>> files =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.at().file(), TreeMap::new, Collectors.toList()));
    StringBuilder html = new StringBuilder("<section><h2>By story and file</h2>\n");
    if (files.isEmpty()) {
      html.append("<p>No fault found.</p>\n");
    }
    files.forEach(
        (file, found) -> {
          String title = title(file).map(text -> "<p>" + Html.escaped(text) + "</p>").orElse("");
          html.append("<h3><code>%s</code></h3>%s\n".formatted(Html.escaped(file.value()), title));
          html.append(list.all(new Report(found))).append('\n');
        });
    return html.append("</section>\n").toString();
  }

  private Optional<String> title(SourcePath file) {
    return stories.stream()
        .filter(story -> story.source().equals(file))
        .map(story -> report.discreet(story.title()))
        .findFirst();
  }

  private static String style() {
    try (InputStream in =
        Optional.ofNullable(PolicyReport.class.getResourceAsStream(STYLE)).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(STYLE, e);
    }
  }
}
