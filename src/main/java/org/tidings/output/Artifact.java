package org.tidings.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.tidings.base.OutputPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;

/** One file that could be written; nothing of it is made until it is asked for. */
public interface Artifact {
  /** Where it goes. */
  OutputPath path();

  /** Everything that the file depends on; hashed, so that a change here is a change of the file. */
  Record inputs();

  /**
   * The entries of which it shows more than others can see (see {@link org.tidings.model.Face});
   * empty when that can't be said.
   */
  default Optional<List<Entry>> shows() {
    return Optional.empty();
  }

  /** When it is moved into place: what is pointed to comes before what points to it. */
  Rank rank();

  /** Which source or part of the program it comes from, for the message when two clash. */
  String owner();

  /** Its line in {@code published.jsonl}; empty for files that are no address of their own. */
  Optional<Published> published();

  /**
   * Whether making it can show a fault in what the author wrote, so that a check has to make it.
   */
  default boolean isTelling() {
    return true;
  }

  /** Makes the file. */
  void writeTo(OutputStream out) throws IOException;

  /** The order in which files are put in place. */
  enum Rank {
    FILE,
    PAGE,
    LIST,
    FEED,
    INDEX
  }
}
