package org.tidings.model;

import java.time.Instant;
import java.util.Optional;
import org.tidings.base.SourcePath;

/**
 * What the repository that a site is kept in knows of its files. Where there is none, or only part
 * of its past, it knows nothing.
 */
public interface History {
  /**
   * When a file was first committed, under whatever name; {@code now} for one that was not yet.
   * Empty for what came with the first commit of all: how old that really is cannot be told.
   */
  Optional<Instant> began(SourcePath file, Instant now);

  /**
   * The e-mail of whoever made the last commit that changed what an approval of the story is bound
   * to; a commit of approvals alone does not count.
   */
  Optional<String> lastAuthor(SourcePath file);

  /** Knows nothing. */
  static History none() {
    return new History() {
      @Override
      public Optional<Instant> began(SourcePath file, Instant now) {
        return Optional.empty();
      }

      @Override
      public Optional<String> lastAuthor(SourcePath file) {
        return Optional.empty();
      }
    };
  }
}
