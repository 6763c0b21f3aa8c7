package org.tidings.check;

import org.tidings.model.LiveAnswer;

/**
 * An address of a site that is live, and what has to come back.
 *
 * @param path below the site's address, without a leading slash, with percent signs
 * @param largest how many bytes may come back at most
 */
public record LiveQuestion(String path, long largest, Judge judge) {
  /** Says what is wrong with an answer. */
  @FunctionalInterface
  public interface Judge {
    void judge(LiveAnswer answer, LiveFindings findings);
  }

  /** What is wrong with an answer that did come. */
  public LiveFindings inspect(LiveAnswer answer) {
    LiveFindings findings = new LiveFindings();
    judge.judge(answer, findings);
    return findings;
  }
}
