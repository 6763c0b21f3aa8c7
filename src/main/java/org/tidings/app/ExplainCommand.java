package org.tidings.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Json;
import org.tidings.base.Nearest;
import org.tidings.base.Refusal;
import org.tidings.base.RuleInfo;
import org.tidings.build.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings explain}: a rule in full, or the list of all. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explain a rule: what it finds, why, wrong and right; without a rule, list all.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // every verb takes them
  @Mixin
  private CommonOptions common;

  @Parameters(arity = "0..1", paramLabel = "RULE", description = "Such as front-matter/date.")
  private @Nullable String rule;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How: ${COMPLETION-CANDIDATES}.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<RuleInfo> rules = rule == null ? Rules.book() : List.of(named(rule));
    if (format == AnswerFormat.JSON) {
      List<Map<String, Object>> all = rules.stream().map(ExplainCommand::json).toList();
      out.print(Json.indented(rule == null ? all : all.get(0)));
    } else if (rule == null) {
      rules.forEach(
          info ->
              out.println(
                  "%-34s %-8s %s".formatted(info.id(), info.severity().word(), info.finds())));
    } else {
      text(rules.get(0), out);
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private static RuleInfo named(String name) {
    return Rules.book().stream()
        .filter(info -> info.id().name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static Refusal unknown(String name) {
    List<String> near =
        Nearest.of(name, Rules.book().stream().map(info -> info.id().name()).toList());
    return new Refusal(
        "there is no rule \""
            + name
            + "\""
            + (near.isEmpty()
                ? "; tidings explain lists all"
                : "; did you mean " + near.get(0) + "?"));
  }

  private static void text(RuleInfo info, PrintWriter out) {
    out.println(info.id() + " (" + info.severity().word() + ")");
    out.println("  Finds: " + info.finds());
    out.println("  Why:   " + info.why());
    example("Wrong", info.wrong(), out);
    example("Right", info.right(), out);
    if (info.absolute()) {
      out.println("  No exception is possible, and no site can lower it.");
      return;
    }
    out.println("  To except one match, in the story's front matter (by somebody with the role");
    out.println("  override, or editor for a warning; a file's fault has path: in place of fp:):");
    out.println(
        "    policy: {allow: [{rule: %s, fp: 1a2b3c4d, reason: ..., by: ..., at: ...}]}"
            .formatted(info.id()));
    out.println("  To change its severity for the whole site, in content/site.yaml:");
    out.println("    policy: {severity: {" + info.id() + ": warning}}");
  }

  private static void example(String label, String text, PrintWriter out) {
    out.println("  " + label + ":");
    text.lines().forEach(line -> out.println("    " + line));
  }

  private static Map<String, Object> json(RuleInfo info) {
    return Json.object(
        "rule", info.id().name(),
        "severity", info.severity().word(),
        "absolute", info.absolute(),
        "finds", info.finds(),
        "why", info.why(),
        "wrong", info.wrong(),
        "right", info.right());
  }
}
