package org.tidings.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * The site as readers see it at one moment. Nothing that is not live can be reached from here, so
 * what is written from it leaks nothing.
 */
public final class Site {
  /** How long a story counts as news for the news sitemap. */
  public static final Duration NEWS_WINDOW = Duration.ofDays(2);

  private final Content content;
  private final Viewing viewing;
  private final Map<Language, LanguageEdition> editions;
  private final List<Entry> shown;
  private final Shelfmarks marks;
  private final Takedown takedown;
  private final UsedFiles used;
  private final Set<UrlPath> addresses;
  private final Set<UrlPath> feeds;
  private final Optional<NextChange> next;

  private Site(Content loaded, Viewing viewing) {
    this.takedown = Takedown.of(loaded, viewing.asOf());
    this.content = takedown.left();
    this.viewing = viewing;
    this.editions = new LinkedHashMap<>();
    for (Language language : content.config().languages()) {
      editions.put(language, new LanguageEdition(language, content, viewing));
    }
    shown = shown(content, viewing);
    marks = Shelfmarks.of(shown);
    used = UsedFiles.of(loaded, shown, viewing);
    addresses = Addresses.of(this);
    feeds = Addresses.feeds(this);
    next = Calendar.next(content, viewing, takedown);
  }

  private Site(Site before, Entry old, Entry now) {
    takedown = before.takedown;
    content = before.content.with(old, now);
    viewing = before.viewing;
    next = before.next;
    editions = new LinkedHashMap<>(before.editions);
    editions.replaceAll((language, edition) -> edition.with(old, now));
    shown = LanguageEdition.replaced(before.shown, old, now);
    marks = before.marks;
    used = before.used;
    addresses = before.addresses;
    feeds = before.feeds;
  }

  private Site(Site before, Viewing later) {
    takedown = before.takedown;
    content = before.content;
    viewing = later;
    editions = before.editions;
    shown = before.shown;
    marks = before.marks;
    used = before.used;
    addresses = before.addresses;
    feeds = before.feeds;
    next = before.next;
  }

  private static List<Entry> shown(Content content, Viewing viewing) {
    List<Entry> shown = content.entries();
    shown.removeIf(entry -> !viewing.shows(entry));
    shown.sort((one, other) -> one.path().compareTo(other.path()));
    return Collections.unmodifiableList(shown);
  }

  /** Looks at content at a moment. */
  public static Site of(Content content, Viewing viewing) {
    return new Site(content, viewing);
  }

  /**
   * The same site, looked at at the same moment, after one entry has changed in nothing that others
   * can see of it ({@link Face}); empty when it takes more than to put it in the other's place.
   */
  public Optional<Site> with(Entry old, Entry now) {
    return takedown.left(old) == old && Face.of(old).equals(Face.of(now))
        ? Optional.of(new Site(this, old, now))
        : Optional.empty();
  }

  /** The same site at a later moment; empty when it has changed by itself until then. */
  public Optional<Site> later(Viewing at) {
    boolean still =
        viewing.drafts() == at.drafts()
            && viewing.future() == at.future()
            && !at.asOf().isBefore(viewing.asOf())
            && next.filter(change -> !change.at().isAfter(at.asOf())).isEmpty();
    return still ? Optional.of(new Site(this, at)) : Optional.empty();
  }

  /** What {@code site.yaml} says. */
  public SiteConfig config() {
    return content.config();
  }

  /** The moment at which it is looked at. */
  public Instant asOf() {
    return viewing.asOf();
  }

  /** The languages' editions, the site's own first. */
  public List<LanguageEdition> editions() {
    return List.copyOf(editions.values());
  }

  /**
   * The edition in a language.
   *
   * @throws IllegalArgumentException when the site has no such language
   */
  public LanguageEdition edition(Language language) {
    LanguageEdition edition = editions.get(language);
    if (edition == null) {
      throw new IllegalArgumentException("no such language: " + language);
    }
    return edition;
  }

  /** The interface's texts in a language. */
  public Messages messages(Language language) {
    Messages messages = content.messages().get(language);
    if (messages == null) {
      throw new IllegalArgumentException("no texts for " + language);
    }
    return messages;
  }

  /** Every entry that has a page, by address: live, expired and withdrawn. */
  public List<Entry> entries() {
    return shown;
  }

  /** Where an entry stands; what is shown although it is not due counts as live. */
  public State state(Entry entry) {
    State state = trueState(entry);
    if (state == State.DRAFT || state == State.SCHEDULED) {
      return left(entry).basics().withdrawn().isPresent() ? State.WITHDRAWN : State.LIVE;
    }
    return state;
  }

  /** Where an entry really stands, for a preview's badge. */
  public State trueState(Entry entry) {
    return State.of(left(entry), viewing.asOf());
  }

  /**
   * What may be seen of an entry that was loaded: itself, or an empty notice when it has been taken
   * down for the sake of the people in it.
   */
  public Entry left(Entry entry) {
    return takedown.left(entry);
  }

  /**
   * The entry that takes the place of one that was withdrawn, old addresses and the site's own
   * whole ones followed; itself live or not.
   */
  public Optional<Entry> successor(Withdrawal withdrawal) {
    if (withdrawal.to().isEmpty()) {
      return Optional.empty();
    }
    String to = withdrawal.to().get();
    String path = to.startsWith(config().url()) ? to.substring(config().url().length() - 1) : to;
    String folder = path.endsWith("/") ? path : path + "/";
    return Stream.concat(position(folder).stream(), marks.alias(path).stream())
        .min(Comparator.naturalOrder())
        .map(shown::get);
  }

  /** The entry whose page answers at an address. */
  public Optional<Entry> entry(UrlPath path) {
    return position(path.value()).map(shown::get);
  }

  private Optional<Integer> position(String path) {
    int from = 0;
    int to = shown.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = shown.get(middle).path().value().compareTo(path);
      if (order == 0) {
        return Optional.of(middle);
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle - 1;
    }
    return Optional.empty();
  }

  /** Whether an address may have answered until something was taken down. */
  public boolean isTakenDown(UrlPath path) {
    return !serves(path)
        && (takedown.gone().contains(path)
            || takedown.gone().contains(path.resolve(""))
            || used.takenDown().contains(path));
  }

  /** Whether a story is recent enough for the news sitemap. */
  public boolean isFresh(Story story) {
    return Calendar.isFresh(story, viewing.asOf());
  }

  /** The entry that a source file became, if it has a page. */
  public Optional<Entry> entry(SourcePath source) {
    return marks.source(source).map(shown::get);
  }

  /** How many live stories there are; one in two languages is one story. */
  public long storyCount() {
    return count(LanguageEdition::stories);
  }

  /** How many live notices there are; one in two languages is one notice. */
  public long noticeCount() {
    return count(LanguageEdition::notices);
  }

  private long count(Function<LanguageEdition, List<? extends Entry>> kind) {
    return editions.values().stream()
        .flatMap(edition -> kind.apply(edition).stream())
        .map(entry -> entry.basics().group())
        .distinct()
        .count();
  }

  /** The same entry in other languages, where they are live. */
  public List<Entry> translations(Entry entry) {
    return marks.group(entry.basics().group()).stream()
        .map(shown::get)
        .filter(other -> !other.language().equals(entry.language()))
        .filter(other -> state(other) != State.WITHDRAWN)
        .toList();
  }

  /** Entries whose titles are those of others too, or one of these, by address. */
  public List<Entry> namesakes(Collection<String> taken) {
    return marks.namesakes(taken).stream().map(shown::get).toList();
  }

  /** Somebody who has a byline or a page; the id serves as the name where nothing is known. */
  public Person person(String id) {
    Person known = content.people().get(id);
    return known != null ? known : Strangers.person(config().language(), id);
  }

  /** A topic; the id serves as the name where nothing is known. */
  public Topic topic(String id) {
    Topic known = content.topics().get(id);
    return known != null ? known : Strangers.topic(config().language(), id);
  }

  /** A place; the id serves as the name where nothing is known. */
  public Place place(String id) {
    Place known = content.places().get(id);
    return known != null ? known : Strangers.place(config().language(), id);
  }

  /** Pictures that something live shows, by path. */
  public Map<SourcePath, Picture> pictures() {
    return used.pictures();
  }

  /** Downloads that are published, by path. */
  public Map<SourcePath, Download> downloads() {
    return used.downloads();
  }

  /** A story's lead picture with its facts, those of the story over those of the file. */
  public Optional<Picture> leadPicture(Story story) {
    return story
        .image()
        .flatMap(
            lead ->
                Optional.ofNullable(content.pictures().get(lead.file()))
                    .map(
                        picture ->
                            lead.facts().isEmpty()
                                ? picture
                                : picture.with(picture.facts().over(lead.facts()))));
  }

  /** Where a link leads: an address of this site, or nothing when its target is not live. */
  public Optional<UrlPath> address(Target.ToSource target) {
    SourcePath file = target.file();
    Optional<Entry> entry = entry(file);
    if (entry.isPresent()) {
      return entry.filter(live -> state(live) != State.WITHDRAWN).map(Entry::path);
    }
    Picture picture = used.pictures().get(file);
    if (picture != null) {
      return Optional.of(picture.address());
    }
    return Optional.ofNullable(used.downloads().get(file)).map(Download::address);
  }

  /** Whether a page or a feed answers at an address. */
  public boolean serves(UrlPath path) {
    return addresses.contains(path) || feeds.contains(path);
  }

  /** All addresses of pages. */
  public Set<UrlPath> addresses() {
    return addresses;
  }

  /** Old addresses and where they lead, by old address. */
  public List<Redirect> redirects() {
    Map<UrlPath, Redirect> redirects = new TreeMap<>();
    for (Entry entry : shown) {
      for (UrlPath alias : entry.basics().aliases()) {
        if (!alias.equals(entry.path())) {
          redirects.put(alias, new Redirect(alias, entry.path(), entry.language()));
        }
      }
    }
    return List.copyOf(redirects.values());
  }

  /**
   * Who an entry is, in all feeds and for ever: its own {@code id}, else a tag URI (RFC 4151) of
   * the first address it had.
   */
  public String identity(Entry entry) {
    return entry
        .basics()
        .id()
        .orElseGet(
            () ->
                config().identity().tag(entry.date().map(Moment::day), entry.basics().firstPath()));
  }

  /** When the output next changes by itself. */
  public Optional<NextChange> nextChange() {
    return next;
  }

  /** What is held back, and why: drafts and what is not due yet, by path. */
  public Map<Entry, State> heldBack() {
    Map<Entry, State> held = new LinkedHashMap<>();
    for (Entry entry : content.entries()) {
      if (!viewing.shows(entry)) {
        held.put(entry, State.of(entry, viewing.asOf()));
      }
    }
    return Collections.unmodifiableMap(held);
  }
}
