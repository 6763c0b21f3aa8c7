package org.tidings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsItsVersionWithTheNumberFilledIn() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("tidings "), out.toString());
    assertFalse(out.toString().contains("$"), out.toString());
  }

  @Test
  void printsHelpToStandardOutput() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("Usage: tidings"), out.toString());
  }

  @Test
  void endsWithTwoOnWrongUsage() {
    assertEquals(2, run("--no-such-option"));
    assertTrue(err.toString().contains("--no-such-option"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void endsWithTwoWhenNoVerbIsGiven() {
    assertEquals(2, run());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "serve", "check", "new", "list", "next"})
  void aVerbIsTheSameAloneAndAmongAll(String name) {
    CommandLine alone = Verbs.alone(name).orElseThrow();
    CommandLine among =
        Optional.ofNullable(Main.commandLine().getSubcommands().get(name)).orElseThrow();
    assertEquals(among.getUsageMessage(), alone.getUsageMessage());
    assertEquals(among.getCommand().getClass(), alone.getCommand().getClass());
  }

  private int run(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
