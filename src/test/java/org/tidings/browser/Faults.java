package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with pages, collected, so that one run tells all of it. */
final class Faults {
  private final List<String> all = new ArrayList<>();

  void add(String page, String fault) {
    all.add(page + ": " + fault);
  }

  void addAll(String page, List<String> faults) {
    faults.forEach(fault -> add(page, fault));
  }

  /** Fails the test unless nothing was collected. */
  void none() {
    if (!all.isEmpty()) {
      fail(all.size() + " faults\n" + String.join("\n", all));
    }
  }
}
