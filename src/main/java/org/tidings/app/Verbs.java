package org.tidings.app;

import java.util.Optional;
import picocli.CommandLine;

/** The verbs one by one: reading the options of all takes longer than building a small site. */
final class Verbs {
  private Verbs() {}

  /** The command line of one verb, if it is one that many runs begin with. */
  static Optional<CommandLine> alone(String name) {
    return command(name).map(command -> new CommandLine(command).setCommandName("tidings " + name));
  }

  private static Optional<Object> command(String name) {
    return switch (name) {
      case "build" -> Optional.of(new BuildCommand());
      case "serve" -> Optional.of(new ServeCommand());
      case "check" -> Optional.of(new CheckCommand());
      case "new" -> Optional.of(new NewCommand());
      case "list" -> Optional.of(new ListCommand());
      case "next" -> Optional.of(new NextCommand());
      default -> Optional.empty();
    };
  }
}
