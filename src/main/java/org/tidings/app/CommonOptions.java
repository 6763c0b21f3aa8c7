package org.tidings.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Refusal;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Options that every verb takes. */
final class CommonOptions {
  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: here).")
  private Path source;

  @Option(names = "--quiet", description = "Print errors only.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print more: infos, and what each stage took.")
  private boolean verbose;

  @Option(
      names = "--no-color",
      description = "Print without colours, as the variable NO_COLOR also asks.")
  private boolean noColor;

  Path source() {
    return Objects.requireNonNull(source, "picocli fills in the default")
        .toAbsolutePath()
        .normalize();
  }

  /**
   * A file that was named on the command line: from here, else from the source folder.
   *
   * @throws Refusal when there is none
   */
  Path file(Path named) {
    Path here = named.toAbsolutePath().normalize();
    Path there = source().resolve(named).normalize();
    boolean mine = Files.exists(here) && (here.startsWith(source()) || !Files.exists(there));
    if (!mine && !Files.exists(there)) {
      throw new Refusal("there is no file " + named);
    }
    return mine ? here : there;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /** Colours when the output is a terminal and nobody asked for none. */
  Ansi colours() {
    Map<String, String> environment = System.getenv();
    @Nullable String asked = environment.get("NO_COLOR");
    boolean plain = noColor || (asked != null && !asked.isEmpty());
    return plain ? Ansi.OFF : Ansi.AUTO;
  }
}
