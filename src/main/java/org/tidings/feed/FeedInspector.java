package org.tidings.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.OutputPath;
import org.tidings.base.SourcePath;
import org.tidings.model.Entry;
import org.tidings.model.Outline;
import org.tidings.model.Site;
import org.tidings.model.Target;
import org.tidings.output.Artifact;
import org.tidings.output.Inspector;
import org.tidings.output.Plan;

/**
 * Reads every feed back after it was written: well-formed, complete, ids unique, addresses absolute
 * and, where they are of this site, existing. What it finds is the program's own fault, but for
 * characters in a story that no feed can hold.
 */
public final class FeedInspector implements Inspector {
  private static final Location SITE = Location.of(new SourcePath("content/site.yaml"));
  private static final String REPORT = "This is a fault of Tidings: please report it.";

  private final FeedLinks links;

  /** Knows the files that the site will have. */
  public FeedInspector(Plan plan, Site site) {
    Set<OutputPath> files = new HashSet<>();
    plan.artifacts().forEach(artifact -> files.add(artifact.path()));
    this.links = new FeedLinks(site.config().url(), files);
  }

  @Override
  public List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
    if (!(artifact instanceof FeedFile file)) {
      return List.of();
    }
    Set<Diagnostic> found = new LinkedHashSet<>();
    Set<String> ids = new HashSet<>();
    Set<String> written = written(file);
    try {
      reader(file.format())
          .read(bytes, part -> found.addAll(new Look(file, part, ids, written).faults()));
    } catch (IllegalArgumentException e) {
      found.add(fault("feed/not-well-formed", file, "can't be read back: " + e.getMessage()));
    }
    file.cleaned().forEach(entry -> found.add(cleaned(entry)));
    return List.copyOf(found);
  }

  private static FeedReader reader(FeedFormat format) {
    return format == FeedFormat.JSON ? new JsonReader() : new XmlReader();
  }

  /** Addresses as editors wrote them: whether those exist is for the rules on links to say. */
  private static Set<String> written(FeedFile file) {
    Set<String> written = new HashSet<>();
    for (Piece piece : file.issue().feed().pieces()) {
      for (Outline.LinkUse use : piece.entry().outline().links()) {
        if (use.target() instanceof Target.External external) {
          written.add(external.url());
        }
      }
    }
    return written;
  }

  private static Diagnostic fault(String rule, FeedFile file, String what) {
    return Diagnostic.error(rule, SITE, "The feed /" + file.path() + " " + what, REPORT);
  }

  private static Diagnostic cleaned(Entry entry) {
    return Diagnostic.warning(
        "feed/forbidden-character",
        Location.of(entry.source()),
        "\"" + entry.path() + "\" has an invisible control character in its title or summary",
        "Feeds and pages leave it out. Type the title and the summary again.");
  }

  /** A look at one part of a feed. */
  private final class Look {
    private final FeedFile file;
    private final FeedPart part;
    private final Set<String> ids;
    private final Set<String> written;

    Look(FeedFile file, FeedPart part, Set<String> ids, Set<String> written) {
      this.file = file;
      this.part = part;
      this.ids = ids;
      this.written = written;
    }

    List<Diagnostic> faults() {
      List<Diagnostic> found = new ArrayList<>();
      FeedFormat format = file.format();
      for (String name : part.isHead() ? format.ofFeeds() : format.ofItems()) {
        if (!part.names().contains(name)) {
          found.add(fault("feed/missing-element", file, where() + " has no \"" + name + "\""));
        }
      }
      if (!part.isHead() && !ids.add(part.id())) {
        found.add(fault("feed/duplicate-id", file, "has two items \"" + part.id() + "\""));
      }
      part.addresses().forEach(address -> address(address, found));
      part.texts().stream()
          .flatMap(html -> FeedLinks.in(html).stream())
          .filter(address -> !written.contains(address))
          .forEach(address -> address(address, found));
      return found;
    }

    private void address(String address, List<Diagnostic> found) {
      links
          .fault(address)
          .ifPresent(
              why ->
                  found.add(
                      fault("feed/broken-link", file, where() + " links to " + address + why)));
    }

    private String where() {
      return part.isHead() ? "as a whole" : "in item \"" + part.id() + "\"";
    }
  }
}
