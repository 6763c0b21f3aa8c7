package org.tidings.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.OutputPath;
import org.tidings.base.SourcePath;
import org.tidings.feed.PartLook.Fault;
import org.tidings.model.Entry;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Inspector;
import org.tidings.output.Plan;

/**
 * Reads every feed back after it was written: well-formed, complete, ids unique, addresses absolute
 * and, where they are of this site, existing. What it finds is the program's own fault, but for
 * characters in a story that no feed can hold.
 *
 * <p>An item is read once for all feeds: a file that holds, byte for byte, items that were read
 * before within a frame that is sound without them is read no further. Every other file is read
 * whole.
 */
public final class FeedInspector implements Inspector {
  private static final Location SITE = Location.of(new SourcePath("content/site.yaml"));
  private static final String REPORT = "This is a fault of Tidings: please report it.";

  private final PartLook look;
  private final ReadSheets sheets;

  /** Knows the files that the site will have. */
  public FeedInspector(Plan plan, Site site) {
    Set<OutputPath> files = new HashSet<>();
    plan.artifacts().forEach(artifact -> files.add(artifact.path()));
    this.look = new PartLook(new FeedLinks(site.config().url(), files));
    this.sheets = new ReadSheets(look);
  }

  @Override
  public List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
    if (!(artifact instanceof FeedFile file)) {
      return List.of();
    }
    Set<Diagnostic> found = new LinkedHashSet<>();
    faults(file, bytes).forEach(fault -> found.add(diagnostic(fault, file)));
    file.cleaned().forEach(entry -> found.add(cleaned(entry)));
    return List.copyOf(found);
  }

  private List<Fault> faults(FeedFile file, byte[] bytes) {
    return inParts(file, bytes).orElseGet(() -> whole(file, bytes));
  }

  /** What is wrong, when each item was read by itself; nothing when that can't tell. */
  Optional<List<Fault>> inParts(FeedFile file, byte[] bytes) {
    return Composition.of(file, bytes)
        .flatMap(composition -> sheets.faults(composition, file.format()));
  }

  /** What is wrong, read from the first byte to the last. */
  List<Fault> whole(FeedFile file, byte[] bytes) {
    List<Fault> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> written = new HashSet<>();
    file.issue().feed().pieces().forEach(piece -> written.addAll(piece.written()));
    FeedFormat format = file.format();
    try {
      format
          .reader()
          .read(
              bytes,
              part -> {
                found.addAll(look.at(part, format, written));
                if (!part.isHead() && !ids.add(part.id())) {
                  found.add(Fault.twice(part.id()));
                }
              });
    } catch (IllegalArgumentException e) {
      found.add(new Fault("feed/not-well-formed", "can't be read back: " + e.getMessage()));
    }
    return found;
  }

  private static Diagnostic diagnostic(Fault fault, FeedFile file) {
    String message = "The feed /" + file.path() + " " + fault.what();
    return Diagnostic.error(fault.rule(), SITE, message, REPORT);
  }

  private static Diagnostic cleaned(Entry entry) {
    return Diagnostic.warning(
        "feed/forbidden-character",
        Location.of(entry.source()),
        "\"" + entry.path() + "\" has an invisible control character in its title or summary",
        "Feeds and pages leave it out. Type the title and the summary again.");
  }
}
