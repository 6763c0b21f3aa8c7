package org.tidings.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.Optional;
import org.tidings.base.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The door to the program: reads the arguments, runs one verb and ends with its status. */
@Command(
    name = "tidings",
    description = "A newsroom of your own: Markdown stories in, a whole news site out.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      NewCommand.class,
      InitCommand.class,
      ListCommand.class,
      NextCommand.class,
      ImportCommand.class,
      ApproveCommand.class,
      SchemaCommand.class,
      ExplainCommand.class,
      picocli.AutoComplete.GenerateCompletion.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Ends the Java machine with the exit status of the verb. */
  public static void main(String[] arguments) {
    Optional<CommandLine> verb =
        Arrays.stream(arguments).findFirst().flatMap(Verbs::alone).map(Main::prepared);
    CommandLine commandLine = verb.orElseGet(Main::commandLine);
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    int before = verb.isPresent() ? 1 : 0;
    int status = execute(commandLine, Arrays.copyOfRange(arguments, before, arguments.length));
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    System.exit(status);
  }

  /** The command line, ready to be run by a test with writers of its own. */
  public static CommandLine commandLine() {
    return prepared(new CommandLine(new Main()));
  }

  private static CommandLine prepared(CommandLine commandLine) {
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(Main::failed);
    return commandLine;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a verb is missing.");
  }

  private static int execute(CommandLine commandLine, String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError e) {
      commandLine
          .getErr()
          .println(
              "tidings: not enough memory; give Java more, as in JAVA_TOOL_OPTIONS=-Xmx4g, or fewer"
                  + " --jobs");
      return ExitStatus.REFUSED;
    } catch (Error e) {
      return report(e, commandLine.getErr());
    }
  }

  private static int failed(Exception fault, CommandLine commandLine, ParseResult arguments) {
    if (fault instanceof Refusal) {
      commandLine.getErr().println("tidings: " + fault.getMessage());
      return ExitStatus.REFUSED;
    }
    if (fault instanceof InvalidPathException) {
      commandLine
          .getErr()
          .println(
              "tidings: this machine's locale can't name one of the files; set LC_ALL=C.UTF-8 and"
                  + " run it again");
      return ExitStatus.REFUSED;
    }
    return report(fault, commandLine.getErr());
  }

  private static int report(Throwable fault, PrintWriter err) {
    err.println("tidings: this is a fault of the program, not of your content.");
    err.println("Please report it with the lines below and the command you typed (see SECURITY.md");
    err.println("first if it could be a security problem).");
    fault.printStackTrace(err);
    return ExitStatus.FAULT;
  }
}
