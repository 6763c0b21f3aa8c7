package org.tidings.app;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Nearest;
import org.tidings.intake.EditorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings schema}: what the files of a site may hold, for the programs that edit them. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Print the JSON Schema (draft 7) of front matter, site.yaml and the other files.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "${COMPLETION-CANDIDATES}; without it, one schema that holds all of them.")
  private @Nullable String kind;

  @Option(
      names = "--editor",
      description = "Write the schemas, and settings that use them, to .vscode/ instead.")
  private boolean editor;

  /** The kinds, for the help and for the shell. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return EditorSettings.kinds().iterator();
    }
  }

  @Override
  public Integer call() {
    Optional<String> asked = Optional.ofNullable(kind);
    asked.filter(name -> !EditorSettings.kinds().contains(name)).ifPresent(this::unknown);
    if (editor) {
      write();
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(EditorSettings.schema(asked));
      out.flush();
    }
    return ExitStatus.DONE;
  }

  private void unknown(String name) {
    List<String> near = Nearest.of(name, EditorSettings.kinds());
    throw new ParameterException(
        spec.commandLine(),
        "There is no schema of \"%s\"; %s"
            .formatted(
                name,
                near.isEmpty()
                    ? "write one of " + String.join(", ", EditorSettings.kinds()) + "."
                    : "did you mean " + near.get(0) + "?"));
  }

  private void write() {
    List<String> kept = EditorSettings.write(common.source());
    if (!common.quiet()) {
      EditorSettings.files().keySet().stream()
          .filter(path -> !kept.contains(path))
          .forEach(spec.commandLine().getOut()::println);
    }
    for (String path : kept) {
      spec.commandLine()
          .getErr()
          .println(path + " is there already and stays as it is; the guide says what to add.");
    }
  }
}
