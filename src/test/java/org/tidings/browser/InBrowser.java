package org.tidings.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the browser of the test run, started once, as it was when it was new. Where there is
 * none, the tests are skipped loudly; a machine that calls itself CI must have one.
 */
public final class InBrowser implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = Browser.missing();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("there is a browser");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(missing.get());
    }
    System.err.println(
        "BROWSER TESTS SKIPPED (" + context.getDisplayName() + "): " + missing.get());
    return ConditionEvaluationResult.disabled(missing.get());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Demonstration.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class
        ? shared(context, Browser.class, Browser::new)
        : shared(context, Demonstration.class, Demonstration::new);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    shared(context, Browser.class, Browser::new).reset();
  }

  private interface Start<T> {
    T start() throws IOException;
  }

  /** JUnit closes what lies in the root's store when the last test is over. */
  private static <T> T shared(ExtensionContext context, Class<T> type, Start<T> start) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(
            type,
            key -> {
              try {
                return start.start();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            type);
  }
}
