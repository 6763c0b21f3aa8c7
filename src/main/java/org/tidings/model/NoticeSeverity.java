package org.tidings.model;

/** How far a notice reaches: every page, the home page and its places' pages, or lists only. */
public enum NoticeSeverity {
  URGENT("urgent"),
  CHANGE("change"),
  INFO("info");

  private final String word;

  NoticeSeverity(String word) {
    this.word = word;
  }

  /** The word in front matter. */
  public String word() {
    return word;
  }
}
