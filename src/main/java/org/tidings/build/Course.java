package org.tidings.build;

/** Follows a build, for somebody who wants to know what takes how long. */
@FunctionalInterface
public interface Course {
  /** Is told when a stage is over. */
  void done(Stage stage);

  /** Nobody follows. */
  static Course unseen() {
    return stage -> {};
  }
}
