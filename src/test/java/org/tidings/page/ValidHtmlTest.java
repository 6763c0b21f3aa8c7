package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.tidings.HtmlChecker;

/** Every kind of page, in both languages, through the Nu HTML checker. */
class ValidHtmlTest {
  /** The checker's grammar is deep: it wants a larger stack than threads usually have. */
  private static final long STACK = 64L << 20;

  private final Printed printed = Printed.of(Sample.full());

  @Test
  void everyPageIsValid() {
    CompletableFuture<Map<String, List<String>>> found = new CompletableFuture<>();
    Thread checking =
        new Thread(
            null,
            () -> {
              try {
                found.complete(check());
              } catch (Throwable e) {
                found.completeExceptionally(e);
              }
            },
            "checker",
            STACK);
    checking.start();
    Map<String, List<String>> faults = found.join();
    assertTrue(faults.size() > 60, "pages of every kind, not " + faults.size());
    faults.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), faults);
  }

  private Map<String, List<String>> check() {
    HtmlChecker checker = new HtmlChecker();
    assertFalse(
        checker.faults(Sample.utf8("<!doctype html><title>x</title><p id=a><p id=a>")).isEmpty(),
        "the checker finds two ids alike");
    Map<String, List<String>> faults = new TreeMap<>();
    for (String path : printed.artifacts().keySet()) {
      if (path.endsWith(".html")) {
        faults.put(path, checker.faults(printed.bytes(path)));
      }
    }
    return faults;
  }
}
