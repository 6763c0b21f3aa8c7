package org.tidings.intake;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidings.intake.OldFields.Found;

/** What the posts of one import share: where all of them go, their people, topics and pictures. */
final class Newsroom {
  private final Archive archive;
  private final Assets assets;
  private final Sites sites;
  private final NameBook topics;
  private final NameBook people;
  private final Map<StoryPlan, List<String>> topicsOf = new HashMap<>();
  private final Map<StoryPlan, List<String>> authorsOf = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Set<String> listed;
  private final Set<String> liveTopics = new TreeSet<>();
  private final Set<String> spoken = new TreeSet<>();
  private final Map<String, Integer> unknownKeys = new TreeMap<>();

  Newsroom(Archive archive, Assets assets, Sites sites) {
    this.archive = archive;
    this.assets = assets;
    this.sites = sites;
    this.topics = new NameBook(sites.target().topics());
    this.people = new NameBook(sites.target().people());
    this.listed = listed(archive);
    for (StoryPlan plan : archive.plans()) {
      topicsOf.put(plan, readTopics(plan));
      authorsOf.put(plan, readAuthors(plan));
    }
  }

  Archive archive() {
    return archive;
  }

  Assets assets() {
    return assets;
  }

  NameBook topics() {
    return topics;
  }

  NameBook people() {
    return people;
  }

  ZoneId zone() {
    return sites.target().zone();
  }

  NewSite target() {
    return sites.target();
  }

  Set<String> liveTopics() {
    return liveTopics;
  }

  Map<String, Integer> unknownKeys() {
    return unknownKeys;
  }

  List<String> topicsOf(StoryPlan plan) {
    return topicsOf.getOrDefault(plan, List.of());
  }

  List<String> authorsOf(StoryPlan plan) {
    return authorsOf.getOrDefault(plan, List.of());
  }

  /** The ids of all terms that stand in a list somewhere. */
  private static Set<String> listed(Archive archive) {
    Set<String> ids = new TreeSet<>();
    for (StoryPlan plan : archive.plans()) {
      plan.page().fields().peekAll(Keys.TOPICS).stream()
          .filter(found -> !found.alone())
          .forEach(found -> ids.add(NameBook.idOf(found.text())));
    }
    return ids;
  }

  private List<String> readTopics(StoryPlan plan) {
    Set<String> ids = new LinkedHashSet<>();
    Notes notes = plan.page().notes();
    for (Found found : plan.page().fields().takeAll(Keys.TOPICS)) {
      List<String> terms = Terms.split(found, listed);
      if (terms.size() > 1) {
        notes.guessed(
            "terms in one text",
            found.line(),
            found.key() + " \"" + found.text() + "\" holds " + terms.size() + " topics");
      }
      for (String term : terms) {
        if (!ids.add(topics.id(term))) {
          notes.dropped("doubled topics", found.line(), "\"" + term + "\" is there already");
        }
      }
    }
    if (plan.isLive(zone(), sites.now())) {
      liveTopics.addAll(ids);
    }
    return List.copyOf(ids);
  }

  private List<String> readAuthors(StoryPlan plan) {
    Set<String> ids = new LinkedHashSet<>();
    Notes notes = plan.page().notes();
    for (Found found : plan.page().fields().takeAll(Keys.AUTHORS)) {
      boolean known = sites.old().person(found.text()).isPresent();
      List<String> names =
          known
              ? List.of(found.text())
              : Terms.people(PlainWords.of(found.text(), "author", found.line(), notes));
      if (names.size() > 1) {
        notes.guessed(
            "people in one text",
            found.line(),
            "\"" + found.text() + "\" names " + names.size() + " people");
      }
      for (String name : names) {
        String id = people.id(name);
        written.putIfAbsent(id, name);
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  /** What the old site said of a person, with a guessed name where it said nothing. */
  OldSite.Somebody somebody(String id) {
    String key = written.getOrDefault(id, id);
    return sites
        .old()
        .person(key)
        .or(() -> sites.old().person(id))
        .filter(known -> !known.name().isEmpty())
        .orElseGet(() -> new OldSite.Somebody(PersonNames.name(key), "", "", ""));
  }

  /** Whether a person's name is only a guess. */
  boolean isGuessed(String id) {
    String key = written.getOrDefault(id, id);
    boolean said =
        sites
            .old()
            .person(key)
            .or(() -> sites.old().person(id))
            .filter(known -> !known.name().isEmpty())
            .isPresent();
    return !said && !PersonNames.name(key).equals(key);
  }

  /** The heading with which a page begins, when it has no other title. */
  Optional<String> heading(OldPage page) {
    return page.body()
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> line.matches("#{1,2} .+"))
        .map(line -> PlainWords.of(line.replaceAll("^#+ +| *#*$", ""), "title", 1, new Notes()));
  }

  /** Remembers that a story is in another language than the site's own. */
  void speak(String language) {
    spoken.add(language);
  }

  /** The languages of stories beside the site's own. */
  Set<String> spoken() {
    return spoken;
  }

  void count(String key) {
    unknownKeys.merge(key, 1, Integer::sum);
  }
}
