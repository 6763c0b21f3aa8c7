package org.tidings.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tidings.base.Checksum;
import org.tidings.base.Diagnostic;
import org.tidings.base.Match;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.RecordReader;
import org.tidings.base.RecordWriter;
import org.tidings.base.SealedFile;
import org.tidings.base.Severity;
import org.tidings.load.GitMark;
import org.tidings.load.SourceFile;
import org.tidings.load.SourceTree;
import org.tidings.model.NextChange;
import org.tidings.model.Viewing;
import org.tidings.output.OutputTree;

/**
 * What the last build of a site said, when a build now would find every source as it was, make the
 * same and say the same: then there is nothing to do but to say it again. It holds for the day, and
 * until the site next changes by itself.
 *
 * @param files how many there are, all standing as they were written
 * @param findings those that weigh a warning or more
 * @param summary what was said of the site, in lines
 */
public record LastBuild(int files, List<Diagnostic> findings, List<String> summary) {

  /**
   * Times of sources this close to the note's own don't tell whether they were written after it.
   */
  private static final long TOO_CLOSE = 2_000;

  private static final String ENDING = ".last";

  /** Written down after a build; {@code until} is where the site next changes by itself. */
  private record Note(
      Checksum key,
      Instant from,
      Optional<Instant> until,
      List<Diagnostic> findings,
      List<String> summary) {

    boolean holdsAt(Instant now) {
      return !now.isBefore(from)
          && day(now).equals(day(from))
          && until.filter(change -> !now.isBefore(change)).isEmpty();
    }

    private static LocalDate day(Instant moment) {
      return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
  }

  /** All that a build depends on but for the moment. */
  private record Key(
      String program,
      Optional<String> baseUrl,
      boolean drafts,
      boolean future,
      Severity threshold,
      boolean keepGoing,
      List<SourceFile> files,
      List<Diagnostic> findings,
      List<Overlay.Stamp> templates,
      String history) {}

  /** The last build; empty when another is needed, or wanted. */
  static Optional<LastBuild> of(BuildRequest request, SourceTree tree, Parallel parallel) {
    if (!isKeptFor(request)) {
      return Optional.empty();
    }
    OutputTree output = output(request);
    SealedFile file = new SealedFile(output.note(ENDING));
    Optional<Note> note =
        read(file)
            .filter(known -> known.holdsAt(request.viewing().asOf()))
            .filter(known -> isOlder(tree, file))
            .filter(known -> key(request, tree).filter(known.key::equals).isPresent());
    if (note.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt files = output.standing(parallel);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new LastBuild(files.getAsInt(), note.get().findings(), note.get().summary()));
  }

  /** Notes a build that went through. */
  static void keep(BuildRequest request, SourceTree tree, Edition edition, List<String> summary) {
    Optional<Checksum> key = key(request, tree);
    List<Diagnostic> findings =
        edition.report().findings().stream()
            .filter(finding -> finding.severity().reaches(Severity.WARNING))
            .toList();
    boolean tellable =
        findings.stream().allMatch(each -> each.match().filter(Match::isPersonal).isEmpty());
    if (!isKeptFor(request) || key.isEmpty() || !tellable || edition.refused()) {
      return;
    }
    Viewing viewing = request.viewing();
    Optional<Instant> until = edition.site().nextChange().map(NextChange::at);
    Note note = new Note(key.get(), viewing.asOf(), until, findings, summary);
    new SealedFile(output(request).note(ENDING)).write(new RecordWriter().write(note).bytes());
  }

  /** What is live elsewhere may have changed, and who asks for a clean build gets one. */
  private static boolean isKeptFor(BuildRequest request) {
    return request.published().isEmpty() && !request.clean();
  }

  private static OutputTree output(BuildRequest request) {
    return OutputTree.at(request.output(), request.source(), request.memory());
  }

  private static Optional<Checksum> key(BuildRequest request, SourceTree tree) {
    Overlay templates = new Overlay(request.source().resolve("templates"), "/theme");
    return GitMark.of(request.source())
        .map(
            history ->
                Checksum.of(
                    new Key(
                        request.program().mark(),
                        request.baseUrl(),
                        request.viewing().drafts(),
                        request.viewing().future(),
                        request.threshold(),
                        request.keepGoing(),
                        tree.files(),
                        tree.findings(),
                        templates.stamps(),
                        history)));
  }

  private static boolean isOlder(SourceTree tree, SealedFile note) {
    long written = note.modified();
    return tree.files().stream().allMatch(file -> file.modified() + TOO_CLOSE <= written);
  }

  private static Optional<Note> read(SealedFile file) {
    try {
      return file.read().map(bytes -> new RecordReader(bytes).read(Note.class));
    } catch (IllegalArgumentException ofAnotherProgram) {
      return Optional.empty();
    }
  }
}
