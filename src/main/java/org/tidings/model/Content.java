package org.tidings.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.base.SourcePath;

/**
 * All that was loaded, live or not. Only {@link Site} decides what of it readers may see.
 *
 * @param messages the interface's texts by language
 * @param pictures by path
 */
public record Content(
    SiteConfig config,
    Map<Language, Messages> messages,
    Map<String, Person> people,
    Map<String, Topic> topics,
    Map<String, Place> places,
    List<Story> stories,
    List<Notice> notices,
    List<StandingPage> pages,
    Map<SourcePath, Picture> pictures,
    Map<SourcePath, Download> downloads) {

  /** Stories, notices and pages in this order. */
  public List<Entry> entries() {
    List<Entry> all = new ArrayList<>(stories);
    all.addAll(notices);
    all.addAll(pages);
    return all;
  }

  /** The same content published at another address. */
  public Content at(String url) {
    return new Content(
        config.at(url),
        messages,
        people,
        topics,
        places,
        stories,
        notices,
        pages,
        pictures,
        downloads);
  }

  /** The same with one entry in place of another. */
  public Content with(Entry old, Entry now) {
    return with(
        LanguageEdition.replaced(stories, old, now),
        LanguageEdition.replaced(notices, old, now),
        LanguageEdition.replaced(pages, old, now));
  }

  /** Whether this very entry was loaded, and not left out for its address. */
  public boolean holds(Entry entry) {
    for (Entry each : entries()) {
      if (each == entry) {
        return true;
      }
    }
    return false;
  }

  /** The same with other entries. */
  Content with(List<Story> stories, List<Notice> notices, List<StandingPage> pages) {
    return new Content(
        config, messages, people, topics, places, stories, notices, pages, pictures, downloads);
  }
}
