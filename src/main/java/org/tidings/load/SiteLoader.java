package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.base.Findings;
import org.tidings.base.Outcome;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.markup.Markdown;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Content;
import org.tidings.model.Download;
import org.tidings.model.Entry;
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
  private final StoryInspector inspector;
  private final Parallel parallel;

  /**
   * @param theme where the interface's texts are
   * @param inspector the rules for stories, run while the text is at hand
   */
  public SiteLoader(Overlay theme, Markdown markdown, StoryInspector inspector, Parallel parallel) {
    this.theme = theme;
    this.markdown = markdown;
    this.inspector = inspector;
    this.parallel = parallel;
  }

  /**
   * All content, live or not, with the findings of all files. A file that is too broken to be an
   * entry is left out.
   *
   * @throws Refusal when {@code site.yaml} can't be opened
   */
  public Outcome<Content> load(SourceTree tree) {
    Findings findings = new Findings();
    findings.addAll(tree.findings());
    Disk disk = new Disk(tree.root());
    Shelf shelf = new Shelf(tree.files());
    SiteConfig config = ConfigLoader.load(configFile(tree, disk, findings), shelf);
    Ground ground = new Ground(config.timezone(), config.languages());
    ClosedLists lists = new ListLoader(disk, tree, ground, findings).load(shelf);
    Map<SourcePath, Picture> pictures = pictures(tree, disk, ground, findings);
    Library library = new Library(config, ground, lists, shelf);
    List<LoadedEntry> loaded =
        new ArrayList<>(entries(tree, new EntryLoader(disk, library, markdown, inspector)));
    new StrayFiles(shelf, findings).inspect(tree);
    loaded.forEach(entry -> findings.addAll(entry.findings()));
    Set<SourcePath> refused = AddressCheck.inspect(loaded, config, findings);
    loaded.removeIf(each -> each.entry().filter(e -> refused.contains(e.source())).isPresent());
    AltCheck.inspect(loaded, pictures, findings);
    Content content =
        new Content(
            config,
            new MessagesLoader(theme, findings).load(config.languages()),
            lists.people().orElse(Map.of()),
            lists.topics().orElse(Map.of()),
            lists.places().orElse(Map.of()),
            only(loaded, Story.class),
            only(loaded, Notice.class),
            only(loaded, StandingPage.class),
            pictures,
            downloads(tree, disk, findings));
    return Outcome.of(content, findings);
  }

  private static YamlFile configFile(SourceTree tree, Disk disk, Findings findings) {
    return tree.files().stream()
        .filter(file -> file.path().equals(SourceTree.CONFIG))
        .findFirst()
        .flatMap(file -> YamlFile.read(disk, file, "config", findings))
        .orElseThrow(() -> new Refusal("content/site.yaml can't be read"));
  }

  private List<LoadedEntry> entries(SourceTree tree, EntryLoader loader) {
    List<SourceFile> files = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      files.addAll(tree.below(kind.folder(), "md"));
    }
    return parallel.map(files, loader::load);
  }

  private static <E extends Entry> List<E> only(List<LoadedEntry> loaded, Class<E> type) {
    return loaded.stream()
        .map(LoadedEntry::entry)
        .flatMap(Optional::stream)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private Map<SourcePath, Picture> pictures(
      SourceTree tree, Disk disk, Ground ground, Findings findings) {
    Map<String, SourceFile> facts = new LinkedHashMap<>();
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (file.path().isBelow("content/files")) {
        continue;
      }
      if (file.path().extension().equals("yaml")) {
        facts.put(file.path().value(), file);
      } else if (PictureNames.isPicture(file.path())) {
        files.add(file);
      }
    }
    Map<SourcePath, Picture> pictures = new TreeMap<>();
    for (PictureLoader.Loaded loaded :
        parallel.map(files, new PictureLoader(disk, ground, facts)::load)) {
      findings.addAll(loaded.findings());
      loaded.picture().ifPresent(picture -> pictures.put(picture.source(), picture));
    }
    return pictures;
  }

  private Map<SourcePath, Download> downloads(SourceTree tree, Disk disk, Findings findings) {
    List<SourceFile> files =
        tree.files().stream().filter(file -> file.path().isBelow("content/files")).toList();
    Map<SourcePath, Download> downloads = new TreeMap<>();
    for (DownloadLoader.Loaded loaded : parallel.map(files, new DownloadLoader(disk)::load)) {
      findings.addAll(loaded.findings());
      loaded.download().ifPresent(download -> downloads.put(download.source(), download));
    }
    return downloads;
  }
}
