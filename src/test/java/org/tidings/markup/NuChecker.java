package org.tidings.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;

/** Asks the Nu HTML checker, whose grammar wants a deeper stack than a test's thread has. */
final class NuChecker {
  private static final long STACK = 64L << 20;

  private NuChecker() {}

  /** What it objects to in a body printed on a page of its own, a line each. */
  static String faults(String body) throws ExecutionException, InterruptedException {
    String page =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Case</title></head><body><h1>Case</h1>\n"
            + body
            + "</body></html>\n";
    FutureTask<String> task = new FutureTask<>(() -> check(page));
    Thread thread = new Thread(null, task, "nu", STACK);
    thread.start();
    return task.get();
  }

  private static String check(String page) throws Exception {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return checker.validate(new ByteArrayInputStream(page.getBytes(UTF_8)));
  }
}
