package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.load.Loading.Item;

/** Reads the Markdown files of a tree, but for those that would come out as they did before. */
final class EntriesLoader {
  private final EntryLoader loader;
  private final Memory memory;
  private final Library now;
  private final Map<SourcePath, Item> before;
  private final boolean alike;

  EntriesLoader(EntryLoader loader, Memory memory, Library now, Loading.Known known) {
    this.loader = loader;
    this.memory = memory;
    this.now = now;
    this.before = known.entries();
    this.alike = known.library().filter(now::readsLike).isPresent();
  }

  /** By path, in the order of the tree: stories, notices, standing pages. */
  Map<SourcePath, Item> load(SourceTree tree, Parallel parallel) {
    List<SourceFile> files = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      files.addAll(tree.below(kind.folder(), "md"));
    }
    Map<SourcePath, Item> items = new LinkedHashMap<>(files.size() * 2);
    parallel.map(files, this::item).forEach(item -> items.put(item.file().path(), item));
    return items;
  }

  /** What became of one of them. */
  Item item(SourceFile file) {
    Optional<Item> known = Optional.ofNullable(before.get(file.path()));
    if (known.isPresent() && isCurrent(known.get(), file)) {
      return known.get();
    }
    return memory.entry(file).orElseGet(() -> fresh(file, known));
  }

  private Item fresh(SourceFile file, Optional<Item> before) {
    LoadedEntry fresh = loader.load(file);
    return new Item(
        file,
        before.map(Item::loaded).map(fresh::orAsItWas).orElse(fresh),
        memory.keep(file, fresh),
        true);
  }

  private boolean isCurrent(Item item, SourceFile file) {
    return alike && item.file().equals(file) && item.loaded().consulted().stillHolds(now);
  }
}
