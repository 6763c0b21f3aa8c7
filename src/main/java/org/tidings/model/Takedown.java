package org.tidings.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * What must no longer be seen at a moment for the sake of the people in it (editorial policy,
 * "Lapsed consent takes the story down"): stories whose consent has ended, and what was withdrawn
 * for consent or privacy. Translations go together. What is left of each is an empty notice, so
 * that nothing made from it can tell more.
 */
final class Takedown {
  private final Content content;
  private final Instant now;
  private final Map<String, Instant> ends = new HashMap<>();
  private final Map<String, Withdrawal> withdrawn = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<SourcePath, Entry> emptied = new HashMap<>();
  private final Set<UrlPath> gone = new HashSet<>();

  private Takedown(Content content, Instant now) {
    this.content = content;
    this.now = now;
    for (Story story : content.stories()) {
      if (!story.safeguards().consent().isEmpty()) {
        note(story);
      }
    }
    for (Entry entry : content.entries()) {
      if (entry.basics().withdrawn().isPresent()) {
        noteWithdrawal(entry);
      }
    }
  }

  static Takedown of(Content content, Instant now) {
    Takedown takedown = new Takedown(content, now);
    if (takedown.ends.isEmpty() && takedown.withdrawn.isEmpty()) {
      return takedown;
    }
    List<Entry> down = content.entries().stream().filter(takedown::isDown).toList();
    if (!down.isEmpty()) {
      takedown.gatherNames(down);
      NeutralAddress addresses = new NeutralAddress(content.config());
      down.forEach(entry -> takedown.empty(entry, addresses));
    }
    return takedown;
  }

  private void note(Story story) {
    story.safeguards().consent().stream()
        .flatMap(consent -> consent.end().stream())
        .forEach(end -> ends.merge(group(story), end, (a, b) -> a.isBefore(b) ? a : b));
  }

  private void noteWithdrawal(Entry entry) {
    entry
        .basics()
        .withdrawn()
        .filter(Withdrawal::hidesTitle)
        .ifPresent(withdrawal -> withdrawn.putIfAbsent(group(entry), withdrawal));
  }

  private boolean isDown(Entry entry) {
    Instant end = ends.get(group(entry));
    return withdrawn.containsKey(group(entry)) || (end != null && !end.isAfter(now));
  }

  /** A name that one language gives away is one in the other too; those of places are none. */
  private void gatherNames(List<Entry> down) {
    for (Entry entry : down) {
      names.computeIfAbsent(group(entry), k -> new HashSet<>()).addAll(entry.basics().names());
    }
    Set<String> known = new HashSet<>();
    content.places().values().forEach(place -> words(place.name(), known));
    content.topics().values().forEach(topic -> words(topic.name(), known));
    words(content.config().organisation().name(), known);
    names.values().forEach(own -> own.removeAll(known));
  }

  private void words(LocalText text, Set<String> words) {
    for (Language language : content.config().languages()) {
      words.addAll(List.of(Slug.of(text.in(language)).split("-", -1)));
    }
  }

  private void empty(Entry entry, NeutralAddress addresses) {
    Emptied left =
        new Emptied(
            withdrawal(entry), addresses.of(entry, names.getOrDefault(group(entry), Set.of())));
    emptied.put(entry.source(), left.of(entry));
    gone.add(entry.path());
    gone.addAll(entry.basics().aliases());
    if (entry instanceof Story story) {
      gone.addAll(lists(story));
    }
  }

  private Withdrawal withdrawal(Entry entry) {
    Optional<Withdrawal> own = entry.basics().withdrawn();
    if (own.filter(Withdrawal::hidesTitle).isPresent()) {
      return own.get();
    }
    Withdrawal other = withdrawn.get(group(entry));
    if (other != null) {
      return new Withdrawal(other.date(), other.reason(), other.by(), "", Optional.empty());
    }
    Moment lapse = lapse(entry);
    return own.map(w -> new Withdrawal(w.date(), Withdrawal.LAPSED, w.by(), "", w.to()))
        .orElseGet(() -> new Withdrawal(lapse, Withdrawal.LAPSED, "", "", Optional.empty()));
  }

  /** The day on which it went down: that of the lapse, or its own when it was never to be seen. */
  private Moment lapse(Entry entry) {
    Instant end = ends.getOrDefault(group(entry), now);
    Moment lapse = new Moment(end, end.atZone(content.config().timezone()).toLocalDate(), true);
    return entry.date().filter(date -> date.at().isAfter(end)).orElse(lapse);
  }

  /** Lists that may have stood only because of this story. */
  private Set<UrlPath> lists(Story story) {
    UrlPath root = content.config().root(story.language());
    Set<UrlPath> lists = new HashSet<>();
    story.topics().forEach(id -> lists.add(root.resolve("topics/" + id + "/")));
    story.places().forEach(id -> lists.add(root.resolve("places/" + id + "/")));
    story.authors().forEach(id -> lists.add(root.resolve("people/" + id + "/")));
    return lists;
  }

  private static String group(Entry entry) {
    return entry.basics().group();
  }

  /** The content with what is down emptied. */
  Content left() {
    return emptied.isEmpty()
        ? content
        : content.with(
            each(content.stories(), Story.class),
            each(content.notices(), Notice.class),
            each(content.pages(), StandingPage.class));
  }

  private <E extends Entry> List<E> each(List<E> entries, Class<E> type) {
    UnaryOperator<E> left = entry -> type.cast(emptied.getOrDefault(entry.source(), entry));
    return entries.stream().map(left).toList();
  }

  /** What is left of an entry: itself, or its empty notice. */
  Entry left(Entry entry) {
    return emptied.isEmpty() ? entry : emptied.getOrDefault(entry.source(), entry);
  }

  /** Whether nothing is taken down. */
  boolean isNothing() {
    return emptied.isEmpty();
  }

  /** When consent for a story, or for a translation of it, ends. */
  Optional<Instant> end(Story story) {
    return Optional.ofNullable(ends.get(group(story)));
  }

  /** Addresses that may have answered until something was taken down. */
  Set<UrlPath> gone() {
    return gone;
  }
}
