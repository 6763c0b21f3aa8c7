package org.tidings.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.Answer;

/** Scripts for the shell, run in a folder with variables of their own. */
record Shell(Path folder, Map<String, String> variables) {

  Shell with(String name, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(name, value);
    return new Shell(folder, more);
  }

  /** Starts a script; what it prints is thrown away. */
  Process start(Path script, String... arguments) {
    return started(script, ProcessBuilder.Redirect.DISCARD, arguments);
  }

  /** Runs a script to its end. */
  Answer run(Path script, String... arguments) {
    try {
      Path said = Files.createTempFile("said", ".txt");
      Process process = started(script, ProcessBuilder.Redirect.to(said.toFile()), arguments);
      int status = process.waitFor();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      Files.delete(said);
      return new Answer(status, text, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process started(Path script, ProcessBuilder.Redirect to, String... arguments) {
    List<String> command = new ArrayList<>(List.of("sh", script.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(to);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(variables);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
