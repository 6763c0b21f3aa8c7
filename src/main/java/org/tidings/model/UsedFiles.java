package org.tidings.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * Which pictures and downloads are published: pictures that something live shows, and downloads
 * unless only what is not live points to them.
 */
record UsedFiles(
    Map<SourcePath, Picture> pictures,
    Map<SourcePath, Download> downloads,
    Set<UrlPath> takenDown) {

  /**
   * @param content as it was loaded: what is taken down still tells which files go with it
   */
  static UsedFiles of(Content content, Collection<Entry> shown, Viewing viewing) {
    Set<SourcePath> seen = new HashSet<>();
    Set<SourcePath> hidden = new HashSet<>();
    Set<SourcePath> visible = new HashSet<>();
    content.entries().forEach(entry -> addFiles(entry, hidden));
    for (Entry entry : shown) {
      if (viewing.isOpen(entry)) {
        addFiles(entry, visible);
        if (entry instanceof Story story) {
          seen.addAll(portraits(content, story));
        }
      }
    }
    content.config().organisation().logo().ifPresent(seen::add);
    content.config().look().mark().ifPresent(seen::add);
    seen.addAll(visible);
    hidden.removeAll(visible);
    Map<SourcePath, Picture> pictures = new TreeMap<>(content.pictures());
    pictures.keySet().retainAll(seen);
    Map<SourcePath, Download> downloads = new TreeMap<>(content.downloads());
    downloads.keySet().removeAll(hidden);
    return new UsedFiles(pictures, downloads, takenDown(content, shown, downloads.keySet()));
  }

  /** Downloads that went with what is withdrawn. */
  private static Set<UrlPath> takenDown(
      Content content, Collection<Entry> shown, Set<SourcePath> offered) {
    Set<SourcePath> withdrawn =
        shown.stream()
            .filter(entry -> entry.basics().withdrawn().isPresent())
            .map(Entry::source)
            .collect(Collectors.toSet());
    Set<SourcePath> named = new HashSet<>();
    if (!withdrawn.isEmpty()) {
      content.entries().stream()
          .filter(entry -> withdrawn.contains(entry.source()))
          .forEach(entry -> addFiles(entry, named));
    }
    named.removeAll(offered);
    return named.stream()
        .flatMap(file -> Optional.ofNullable(content.downloads().get(file)).stream())
        .map(Download::address)
        .collect(Collectors.toSet());
  }

  private static void addFiles(Entry entry, Set<SourcePath> named) {
    named.addAll(entry.pictures());
    entry.outline().links().forEach(link -> addFile(link.target(), named));
  }

  private static void addFile(Target target, Set<SourcePath> named) {
    if (target instanceof Target.ToSource file) {
      named.add(file.file());
    }
  }

  private static Set<SourcePath> portraits(Content content, Story story) {
    Set<SourcePath> portraits = new HashSet<>();
    for (String author : story.authors()) {
      Person person = content.people().get(author);
      if (person != null) {
        person.portrait().ifPresent(portraits::add);
      }
    }
    return portraits;
  }
}
