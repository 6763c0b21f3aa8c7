package org.tidings.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The door to the program: reads the arguments, runs one verb and ends with its status. */
@Command(
    name = "tidings",
    description = "A newsroom of your own: Markdown stories in, a whole news site out.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "VERB")
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Ends the Java machine with the exit status of the verb. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a verb is missing.");
  }
}
