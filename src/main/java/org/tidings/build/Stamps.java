package org.tidings.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Checksum;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.load.Marks;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Face;
import org.tidings.model.Notice;
import org.tidings.model.Site;
import org.tidings.model.Viewing;
import org.tidings.output.Artifact;
import org.tidings.output.Stamper;

/**
 * Stamps of files that are made of what a site has in common and of a few entries: one checksum of
 * all that any file may see of any entry, and for each entry that a file shows more of, the
 * checksum of its source. So after an edit of a text only the files that show it have to be looked
 * at.
 */
final class Stamps implements Stamper {
  private final Checksum common;
  private final Map<SourcePath, Marks> marks;

  private record Stamp(Checksum common, String kind, List<Checksum> shown) {}

  /** All that files may depend on, but for the texts of entries. */
  private record Common(
      String program,
      Digest theme,
      boolean drafts,
      boolean future,
      Rest rest,
      List<Seen> entries) {}

  /** The content without its entries. */
  private record Rest(
      Record config,
      Map<?, ?> messages,
      Map<?, ?> people,
      Map<?, ?> topics,
      Map<?, ?> places,
      Map<?, ?> pictures,
      Map<?, ?> downloads) {}

  /**
   * What others see of an entry at one moment.
   *
   * @param standing where it stands: its state, the phase of a notice, whether it was taken down
   */
  private record Seen(Checksum face, List<String> standing) {}

  private Stamps(Checksum common, Map<SourcePath, Marks> marks) {
    this.common = common;
    this.marks = marks;
  }

  /** The stamps of a site's files. */
  static Stamps of(Site site, Loaded loaded, Digest theme, BuildRequest request) {
    Content content = loaded.content();
    Viewing viewing = request.viewing();
    List<Seen> seen = new ArrayList<>();
    for (Entry entry : content.entries()) {
      Marks known = loaded.marks().get(entry.source());
      Checksum face = known == null ? Checksum.of(Face.of(entry)) : known.face();
      seen.add(new Seen(face, standing(entry, site, viewing.asOf())));
    }
    Rest rest =
        new Rest(
            content.config(),
            content.messages(),
            content.people(),
            content.topics(),
            content.places(),
            content.pictures(),
            content.downloads());
    Common all =
        new Common(request.program().mark(), theme, viewing.drafts(), viewing.future(), rest, seen);
    return new Stamps(Checksum.of(all), loaded.marks());
  }

  private static List<String> standing(Entry entry, Site site, Instant now) {
    String state = site.trueState(entry).name();
    String left = site.left(entry).equals(entry) ? "" : "taken down";
    return entry instanceof Notice notice
        ? List.of(state, left, notice.phaseAt(now).name())
        : List.of(state, left);
  }

  @Override
  public Optional<Checksum> stamp(Artifact artifact) {
    Optional<List<Entry>> shown = artifact.shows();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Checksum> sums = new ArrayList<>(shown.get().size());
    for (Entry entry : shown.get()) {
      Marks known = marks.get(entry.source());
      if (known == null) {
        return Optional.empty();
      }
      sums.add(known.bytes());
    }
    return Optional.of(Checksum.of(new Stamp(common, artifact.getClass().getName(), sums)));
  }
}
