package org.tidings.intake;

/** Brings the archive of another generator over into a site's {@code content/}. */
public interface Importer {
  /** The word for it on the command line, such as {@code jekyll}. */
  String name();

  /**
   * Reads everything, then writes what does not exist yet, and says what became of each file.
   *
   * @throws org.tidings.base.Refusal when the source can't be read or the site can't be written
   */
  ImportReport run(ImportRequest request);
}
