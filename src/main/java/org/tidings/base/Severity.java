package org.tidings.base;

/** How much a finding matters: an error blocks publishing, a warning does so only when asked. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that people and JSON readers see. */
  public String word() {
    return word;
  }

  /** Whether this weighs at least as much as the other. */
  public boolean reaches(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
