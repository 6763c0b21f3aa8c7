package org.tidings.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.base.SourcePath;

/**
 * Which pictures and downloads are published: pictures that something live shows, and downloads
 * unless only what is not live points to them.
 */
record UsedFiles(Map<SourcePath, Picture> pictures, Map<SourcePath, Download> downloads) {

  static UsedFiles of(Content content, Collection<Entry> shown, Viewing viewing) {
    Set<SourcePath> seen = new HashSet<>();
    Set<SourcePath> hidden = new HashSet<>();
    Set<SourcePath> visible = new HashSet<>();
    for (Entry entry : content.entries()) {
      boolean open = viewing.shows(entry) && State.of(entry, viewing.asOf()) != State.WITHDRAWN;
      Set<SourcePath> named = open ? visible : hidden;
      named.addAll(entry.pictures());
      entry.outline().links().forEach(link -> addFile(link.target(), named));
      if (open && entry instanceof Story story) {
        seen.addAll(portraits(content, story));
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
    return new UsedFiles(pictures, downloads);
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
