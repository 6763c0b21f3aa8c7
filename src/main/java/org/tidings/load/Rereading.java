package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;
import org.tidings.load.Loading.Item;
import org.tidings.load.Loading.Known;
import org.tidings.load.Loading.Read;
import org.tidings.load.Loading.Swap;
import org.tidings.load.Loading.Told;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Face;

/**
 * A tree that was read before, now that somebody has written on. Where only texts of entries have
 * changed, and nothing that others can see of these ({@link Face}), all else stays as it was read.
 */
record Rereading(Loading before, SourceTree tree) {

  /** The entries that are other files than before, when nothing else is another file. */
  List<SourceFile> written() {
    Optional<SourceTree> old = before.read().map(Read::tree);
    if (old.filter(this::isAlike).isEmpty()) {
      return List.of();
    }
    List<SourceFile> written = new ArrayList<>();
    for (int i = 0; i < tree.files().size(); i++) {
      SourceFile now = tree.files().get(i);
      SourceFile then = old.get().files().get(i);
      if (!now.equals(then)) {
        if (!now.path().equals(then.path()) || !known().entries().containsKey(now.path())) {
          return List.of();
        }
        written.add(now);
      }
    }
    return written;
  }

  private boolean isAlike(SourceTree old) {
    return old.root().equals(tree.root())
        && old.files().size() == tree.files().size()
        && old.findings().equals(tree.findings());
  }

  private Known known() {
    return before.known();
  }

  /** The whole with these in place of what they were; empty when that would not be all. */
  Optional<Loading> with(List<Item> written) {
    Read read = before.read().orElseThrow();
    Map<SourcePath, Item> entries = new LinkedHashMap<>(known().entries());
    List<Swap> swaps = new ArrayList<>();
    Content content = read.outcome().value();
    List<Diagnostic> alts = new ArrayList<>(read.told().alts());
    for (Item item : written) {
      Optional<Swap> swap = swap(entries.put(item.file().path(), item), item);
      if (swap.isEmpty()) {
        return Optional.empty();
      }
      if (content.holds(swap.get().old())) {
        content = content.with(swap.get().old(), swap.get().now());
        alts.removeIf(finding -> finding.at().file().equals(item.file().path()));
        alts.addAll(alts(item, content));
        swaps.add(swap.get());
      }
    }
    Known now = known().with(entries);
    Told told = new Told(List.copyOf(alts), read.told().others());
    return Optional.of(
        new Loading(new Read(tree, told.of(content, now), told, Optional.of(swaps)), now));
  }

  private static List<Diagnostic> alts(Item item, Content content) {
    Findings own = new Findings();
    AltCheck.inspect(List.of(item.loaded()), content.pictures(), own);
    return own.toList();
  }

  private static Optional<Swap> swap(Item then, Item now) {
    Optional<Entry> old = then.loaded().entry();
    Optional<Entry> fresh = now.loaded().entry();
    boolean alike =
        old.isPresent()
            && fresh.isPresent()
            && then.loaded().aliases().equals(now.loaded().aliases())
            && Face.of(old.get()).equals(Face.of(fresh.get()));
    return alike ? Optional.of(new Swap(old.get(), fresh.get())) : Optional.empty();
  }
}
