package org.tidings.hosts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that start {@link Nginx} and {@link Httpd}. Where these are not there, the tests are
 * skipped loudly; a machine that calls itself CI must have them.
 */
public final class OnServers implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = missing();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("there are web servers");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(missing.get());
    }
    System.err.println("SERVER TESTS SKIPPED (" + context.getDisplayName() + "): " + missing.get());
    return ConditionEvaluationResult.disabled(missing.get());
  }

  private static Optional<String> missing() {
    List<Path> programs =
        Stream.of(Nginx.PROGRAM, Httpd.PROGRAM).filter(each -> !Files.isExecutable(each)).toList();
    return programs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            programs.stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(", ", "not there: ", ""))
                + ". On Debian: apt-get install nginx apache2; elsewhere set NGINX_PATH,"
                + " APACHE_PATH and APACHE_MODULES");
  }

  static Path program(String variable, String usual) {
    String given = System.getenv(variable);
    return Path.of(given == null ? usual : given);
  }
}
