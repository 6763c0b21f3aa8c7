package org.tidings.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.base.SourcePath;

/**
 * What became of one file of the old archive.
 *
 * @param source its path below the old archive
 * @param target where it went, or would have gone
 * @param reason why it did not go there; empty when it did
 */
public record FileReport(
    String source, Optional<SourcePath> target, Status status, String reason, List<Note> notes) {
  public FileReport {
    notes = notes.stream().sorted(Comparator.comparingInt(Note::line)).toList();
  }

  /** How it ended. */
  public enum Status {
    IMPORTED("imported"),
    /** It is there, but will not be published until an editor has looked at it. */
    DRAFT("imported as a draft"),
    /** The site has a file of this name already, which was left as it is. */
    EXISTS("left alone"),
    FAILED("not imported");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The words in the report. */
    public String word() {
      return word;
    }
  }

  /** The notes of one effect, in the order of the file. */
  public List<Note> notes(Note.Effect effect) {
    return notes.stream().filter(note -> note.effect() == effect).toList();
  }
}
