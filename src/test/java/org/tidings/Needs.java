package org.tidings;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that need programs of the machine: without them they are skipped loudly, and fail on a
 * machine that calls itself CI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.Condition.class)
public @interface Needs {
  /** Names of programs, found on the path or where Debian keeps servers. */
  String[] value();

  /** Looks for them. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      Needs needs = context.getRequiredTestClass().getAnnotation(Needs.class);
      List<String> missing =
          needs == null
              ? List.of()
              : Arrays.stream(needs.value()).filter(name -> find(name).isEmpty()).toList();
      if (missing.isEmpty()) {
        return ConditionEvaluationResult.enabled("all programs are there");
      }
      String reason = "missing here: " + String.join(", ", missing) + " (see CONTRIBUTING.md)";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(reason);
      }
      System.err.println("TESTS SKIPPED (" + context.getDisplayName() + "): " + reason);
      return ConditionEvaluationResult.disabled(reason);
    }

    /** Where a program is, if it is anywhere. */
    public static Optional<Path> find(String name) {
      String path = String.valueOf(System.getenv("PATH"));
      return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/sbin"))
          .map(folder -> Path.of(folder).resolve(name))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }
}
