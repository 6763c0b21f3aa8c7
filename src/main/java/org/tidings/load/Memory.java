package org.tidings.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.tidings.base.Checksum;
import org.tidings.base.Diagnostic;
import org.tidings.base.Match;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.load.Archive.Kept;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Entry;
import org.tidings.model.Face;

/**
 * The archive as it serves one loading: what it holds counts as long as the library and the rules
 * are the same. Findings about somebody's data are never written down; such a file is read again.
 */
final class Memory {
  private final Optional<Archive> archive;
  private final Disk disk;
  private final Library library;
  private final Checksum lasting;
  private final Checksum ofToday;
  private final Queue<Kept> all = new ConcurrentLinkedQueue<>();

  /** What files are read against and judged by. */
  private record Basis(Library.Basis library, Checksum rules) {}

  /** An entry that was read, and the checksum of its face. */
  private record KeptEntry(
      Entry entry,
      List<LoadedEntry.AliasUse> aliases,
      List<Diagnostic> findings,
      Consulted.Notes consulted,
      Checksum face) {}

  Memory(Optional<Archive> archive, Disk disk, Library library, StoryInspector inspector) {
    this.archive = archive;
    this.disk = disk;
    this.library = library;
    this.lasting = basis(inspector, true);
    this.ofToday = basis(inspector, false);
  }

  private Checksum basis(StoryInspector inspector, boolean forGood) {
    return archive.isEmpty()
        ? Checksum.NONE
        : Checksum.of(new Basis(library.basis(), inspector.basis(forGood)));
  }

  /** An entry as it was read before, if it would be read so again. */
  Optional<Loading.Item> entry(SourceFile file) {
    Optional<Kept> kept = find(List.of(file), KeptEntry.class);
    return kept.flatMap(found -> entry(file, found));
  }

  private Optional<Loading.Item> entry(SourceFile file, Kept found) {
    KeptEntry known = (KeptEntry) found.value();
    Consulted consulted = new Consulted(known.consulted);
    if (!consulted.stillHolds(library)) {
      return Optional.empty();
    }
    all.add(found);
    LoadedEntry loaded =
        new LoadedEntry(Optional.of(known.entry), known.aliases, known.findings, consulted);
    return Optional.of(
        new Loading.Item(
            file, loaded, Optional.of(new Marks(found.sums().get(0), known.face)), false));
  }

  /** Notes an entry that was just read. */
  Optional<Marks> keep(SourceFile file, LoadedEntry loaded) {
    Optional<Consulted.Notes> notes = loaded.consulted().notes();
    if (archive.isEmpty() || loaded.entry().isEmpty()) {
      return Optional.empty();
    }
    Entry entry = loaded.entry().get();
    Checksum face = Checksum.of(Face.of(entry));
    Optional<Checksum> sum = disk.sum(file);
    if (notes.isPresent() && isTellable(loaded.findings())) {
      KeptEntry value =
          new KeptEntry(entry, loaded.aliases(), loaded.findings(), notes.get(), face);
      keep(List.of(file), notes.get().lasting(), value);
    }
    return sum.map(bytes -> new Marks(bytes, face));
  }

  /** A picture as it was read before. */
  Optional<PictureLoader.Loaded> picture(MediaLoader.PictureFiles files) {
    return media(files.all(), PictureLoader.Loaded.class);
  }

  PictureLoader.Loaded keep(MediaLoader.PictureFiles files, PictureLoader.Loaded loaded) {
    if (isTellable(loaded.findings())) {
      keep(files.all(), loaded.lasting(), loaded);
    }
    return loaded;
  }

  /** A download as it was read before. */
  Optional<DownloadLoader.Loaded> download(SourceFile file) {
    return media(List.of(file), DownloadLoader.Loaded.class);
  }

  DownloadLoader.Loaded keep(SourceFile file, DownloadLoader.Loaded loaded) {
    if (isTellable(loaded.findings())) {
      keep(List.of(file), loaded.lasting(), loaded);
    }
    return loaded;
  }

  private <T extends Record> Optional<T> media(List<SourceFile> files, Class<T> type) {
    Optional<Kept> kept = find(files, type);
    kept.ifPresent(all::add);
    return kept.map(found -> type.cast(found.value()));
  }

  private Optional<Kept> find(List<SourceFile> files, Class<?> type) {
    return archive
        .flatMap(open -> open.find(files))
        .filter(found -> found.basis().equals(lasting) || found.basis().equals(ofToday))
        .filter(found -> type.isInstance(found.value()));
  }

  private void keep(List<SourceFile> files, boolean forGood, Record value) {
    List<Checksum> sums = files.stream().flatMap(file -> disk.sum(file).stream()).toList();
    if (archive.isPresent() && sums.size() == files.size()) {
      all.add(new Kept(files, sums, forGood ? lasting : ofToday, value));
    }
  }

  private static boolean isTellable(List<Diagnostic> findings) {
    return findings.stream().allMatch(each -> each.match().filter(Match::isPersonal).isEmpty());
  }

  /** Writes down what there is now. */
  void save(Parallel parallel) {
    archive.ifPresent(open -> open.save(List.copyOf(all), parallel));
  }

  /** The marks of all entries that have some. */
  static Map<SourcePath, Marks> marks(Stream<Loading.Item> items) {
    return items
        .filter(item -> item.marks().isPresent())
        .collect(
            java.util.stream.Collectors.toMap(
                item -> item.file().path(), item -> item.marks().orElseThrow()));
  }
}
