package org.tidings.model;

/** News, or health information that a clinician must review. */
public enum StoryKind {
  NEWS("news"),
  HEALTH_INFORMATION("health-information");

  private final String word;

  StoryKind(String word) {
    this.word = word;
  }

  /** The word in front matter. */
  public String word() {
    return word;
  }
}
