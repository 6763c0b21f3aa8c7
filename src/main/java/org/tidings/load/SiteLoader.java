package org.tidings.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Findings;
import org.tidings.base.Outcome;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.load.Loading.Known;
import org.tidings.load.Loading.Read;
import org.tidings.load.Loading.Told;
import org.tidings.markup.Inspection;
import org.tidings.markup.Markdown;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.Messages;
import org.tidings.model.Notice;
import org.tidings.model.Picture;
import org.tidings.model.SiteConfig;
import org.tidings.model.StandingPage;
import org.tidings.model.Story;

/**
 * Reads a whole source tree. What is wrong with a file is a finding; only a {@code site.yaml} that
 * can't be opened at all stops the reading.
 */
public final class SiteLoader {
  private final Overlay theme;
  private final Markdown markdown;
  private final Inspection inspection;
  private final Parallel parallel;
  private final Optional<Place> memory;

  /**
   * @param theme where the interface's texts are
   * @param inspection the rules for texts, run while these are at hand
   */
  public SiteLoader(Overlay theme, Markdown markdown, Inspection inspection, Parallel parallel) {
    this.theme = theme;
    this.markdown = markdown;
    this.inspection = inspection;
    this.parallel = parallel;
    this.memory = Optional.empty();
  }

  private SiteLoader(SiteLoader other, Place memory) {
    this.theme = other.theme;
    this.markdown = other.markdown;
    this.inspection = other.inspection;
    this.parallel = other.parallel;
    this.memory = Optional.of(memory);
  }

  /** Where what was read is kept, and which program may read it. */
  private record Place(Path folder, String program) {}

  /**
   * The same, but files that an earlier run of the same program has read are not read again.
   *
   * @param folder where what was read is kept
   */
  public SiteLoader remembering(Path folder, String program) {
    return new SiteLoader(this, new Place(folder, program));
  }

  /**
   * All content, live or not, with the findings of all files. A file that is too broken to be an
   * entry is left out.
   *
   * @throws Refusal when {@code site.yaml} can't be opened
   */
  public Outcome<Content> load(SourceTree tree) {
    return load(tree, Loading.nothing()).outcome();
  }

  /**
   * The same, but only what changed since an earlier loading is read. A file that has become too
   * broken stays what it was when it could last be read.
   *
   * @throws Refusal when {@code site.yaml} can't be opened
   */
  public Loading load(SourceTree tree, Loading before) {
    return again(tree, before).orElseGet(() -> anew(tree, before));
  }

  /** Reads only what was written since, when that concerns nothing else. */
  private Optional<Loading> again(SourceTree tree, Loading before) {
    Known known = before.known();
    Rereading rereading = new Rereading(before, tree);
    List<SourceFile> written = rereading.written();
    if (written.isEmpty() || known.wording().filter(this::isCurrent).isEmpty()) {
      return Optional.empty();
    }
    Library library = known.library().orElseThrow();
    StoryInspector inspector = inspector(library);
    if (known.inspector().filter(inspector::equals).isEmpty()) {
      return Optional.empty();
    }
    Disk disk = new Disk(tree.root(), false);
    Memory none = new Memory(Optional.empty(), disk, library, inspector);
    EntryLoader loader = new EntryLoader(disk, library, markdown, inspector);
    EntriesLoader entries = new EntriesLoader(loader, none, library, known);
    return rereading.with(written.stream().map(entries::item).toList());
  }

  private boolean isCurrent(Wording wording) {
    return wording.stamps().equals(theme.stamps());
  }

  private Loading anew(SourceTree tree, Loading before) {
    Findings findings = new Findings();
    findings.addAll(tree.findings());
    Disk disk = new Disk(tree.root(), memory.isPresent());
    Library library = library(tree, disk, before.known().library(), findings);
    StoryInspector inspector = inspector(library);
    Known known = before.known().against(library, inspector);
    EntryLoader loader = new EntryLoader(disk, library, markdown, inspector);
    Memory remembered =
        new Memory(
            memory.map(at -> Archive.open(at.folder, at.program, disk, parallel)),
            disk,
            library,
            inspector);
    MediaLoader media = new MediaLoader(disk, parallel, inspector, remembered);
    Known now =
        new Known(
            Optional.of(library),
            Optional.of(inspector),
            new EntriesLoader(loader, remembered, library, known).load(tree, parallel),
            media.pictures(tree, library.ground(), known.pictures()),
            media.downloads(tree, known.downloads()),
            Optional.of(wording(library.config().languages(), known.wording())));
    remembered.save(parallel);
    new StrayFiles(library.shelf(), findings).inspect(tree);
    Findings alts = new Findings();
    Content content = content(library, now, findings, alts);
    Told told = new Told(alts.toList(), findings.toList());
    return new Loading(new Read(tree, told.of(content, now), told, Optional.empty()), now);
  }

  /** A file of settings that has an error stays what it was before. */
  private static Library library(
      SourceTree tree, Disk disk, Optional<Library> before, Findings findings) {
    Shelf shelf = new Shelf(tree.files());
    Findings own = new Findings();
    SiteConfig read = ConfigLoader.load(configFile(tree, disk, own), shelf);
    findings.addAll(own.toList());
    SiteConfig config = before.filter(old -> own.hasErrors()).map(Library::config).orElse(read);
    Ground ground = new Ground(config.timezone(), config.languages());
    ClosedLists lists =
        new ListLoader(disk, tree, ground, findings).load(shelf, before.map(Library::lists));
    return new Library(config, ground, lists, shelf);
  }

  private StoryInspector inspector(Library library) {
    ClosedLists lists = library.lists();
    return inspection.of(
        library.config(), lists.people().orElse(Map.of()), lists.places().orElse(Map.of()));
  }

  private static YamlFile configFile(SourceTree tree, Disk disk, Findings findings) {
    return tree.files().stream()
        .filter(file -> file.path().equals(SourceTree.CONFIG))
        .findFirst()
        .flatMap(file -> YamlFile.read(disk, file, "config", findings))
        .orElseThrow(() -> new Refusal("content/site.yaml can't be read"));
  }

  private Wording wording(List<Language> languages, Optional<Wording> before) {
    List<Overlay.Stamp> stamps = theme.stamps();
    return before
        .filter(known -> known.isOf(stamps, languages))
        .orElseGet(
            () -> {
              Findings own = new Findings();
              return new Wording(
                  stamps, new MessagesLoader(theme, own).load(languages), own.toList());
            });
  }

  private static Content content(Library library, Known known, Findings findings, Findings alts) {
    List<LoadedEntry> entries = new ArrayList<>(known.entries().size());
    known.entries().values().forEach(item -> entries.add(item.loaded()));
    Set<SourcePath> refused = AddressCheck.inspect(entries, library.config(), findings);
    if (!refused.isEmpty()) {
      entries.removeIf(each -> each.entry().filter(e -> refused.contains(e.source())).isPresent());
    }
    Map<SourcePath, Picture> pictures = MediaLoader.shown(known.pictures().values(), findings);
    AltCheck.inspect(entries, pictures, alts);
    Map<Language, Messages> messages = known.wording().map(Wording::messages).orElse(Map.of());
    known.wording().ifPresent(wording -> findings.addAll(wording.findings()));
    ClosedLists lists = library.lists();
    return new Content(
        library.config(),
        messages,
        lists.people().orElse(Map.of()),
        lists.topics().orElse(Map.of()),
        lists.places().orElse(Map.of()),
        only(entries, Story.class),
        only(entries, Notice.class),
        only(entries, StandingPage.class),
        pictures,
        MediaLoader.offered(known.downloads().values(), findings));
  }

  private static <E extends Entry> List<E> only(List<LoadedEntry> loaded, Class<E> type) {
    List<E> entries = new ArrayList<>(loaded.size());
    for (LoadedEntry each : loaded) {
      each.entry().filter(type::isInstance).map(type::cast).ifPresent(entries::add);
    }
    return Collections.unmodifiableList(entries);
  }
}
