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
    Set<SourcePath> visible = new HashSet<>();
    Set<String> authors = new HashSet<>();
    for (Entry entry : shown) {
      if (viewing.isOpen(entry)) {
        addFiles(entry, visible);
        if (entry instanceof Story story) {
          authors.addAll(story.authors());
        }
      }
    }
    Map<SourcePath, Picture> pictures = new TreeMap<>(content.pictures());
    pictures.keySet().retainAll(seen(content, visible, authors));
    Map<SourcePath, Download> downloads = new TreeMap<>(content.downloads());
    if (!downloads.isEmpty()) {
      Set<SourcePath> hidden = new HashSet<>();
      content.entries().forEach(entry -> addFiles(entry, hidden));
      hidden.removeAll(visible);
      downloads.keySet().removeAll(hidden);
    }
    return new UsedFiles(pictures, downloads, takenDown(content, shown, downloads.keySet()));
  }

  /** What entries show, the portraits of those who wrote them, and the site's own signs. */
  private static Set<SourcePath> seen(
      Content content, Set<SourcePath> visible, Set<String> authors) {
    Set<SourcePath> seen = new HashSet<>(visible);
    for (String author : authors) {
      Person person = content.people().get(author);
      if (person != null) {
        person.portrait().ifPresent(seen::add);
      }
    }
    content.config().organisation().logo().ifPresent(seen::add);
    content.config().look().mark().ifPresent(seen::add);
    return seen;
  }

  /** Downloads that went with what is withdrawn. */
  private static Set<UrlPath> takenDown(
      Content content, Collection<Entry> shown, Set<SourcePath> offered) {
    if (content.downloads().isEmpty()) {
      return Set.of();
    }
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
    if (entry instanceof Story story) {
      story.image().ifPresent(lead -> named.add(lead.file()));
    }
    Outline outline = entry.outline();
    for (Outline.PictureUse use : outline.pictures()) {
      addFile(use.target(), named);
    }
    for (Outline.LinkUse use : outline.links()) {
      addFile(use.target(), named);
    }
  }

  private static void addFile(Target target, Set<SourcePath> named) {
    if (target instanceof Target.ToSource file) {
      named.add(file.file());
    }
  }
}
