package org.tidings.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tidings.SiteFolder;

/** A newsroom that never rests: a valid site, and edits of every kind by the throw of dice. */
final class Newsdesk {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<String> TOPICS = List.of("clinics", "people", "waiting-times");
  private static final List<String> PLACES = List.of("the-lough", "the-hill");

  private final SiteFolder site;
  private final Random dice;
  private final List<Draft> stories = new ArrayList<>();
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, Consumer<Newsdesk>> edits = new LinkedHashMap<>();
  private Set<String> written = new TreeSet<>();
  private int count;

  private static final class Draft {
    private String slug = "";
    private String title = "";
    private LocalDate date = TODAY;
    private String topic = "";
    private String alias = "";
    private boolean draft;
    private boolean irish;
    private boolean picture;
    private int body;
  }

  Newsdesk(SiteFolder site, long seed) {
    this.site = site;
    this.dice = new Random(seed);
    lists();
    for (int i = 0; i < 6; i++) {
      add();
    }
    notice();
    page();
    edits.put("add", Newsdesk::add);
    edits.put("remove", desk -> desk.stories.remove(desk.any()));
    edits.put("rename", desk -> desk.rename(desk.any()));
    edits.put("retitle", desk -> desk.any().title = "Retitled " + desk.next());
    edits.put("retopic", desk -> desk.any().topic = desk.of(TOPICS));
    edits.put("draft", desk -> desk.flip(desk.any()));
    edits.put("schedule", desk -> desk.any().date = TODAY.plusDays(1 + desk.dice.nextInt(9)));
    edits.put("due", desk -> desk.any().date = TODAY.minusDays(desk.dice.nextInt(400)));
    edits.put("rewrite", desk -> desk.any().body++);
    edits.put("translate", desk -> desk.any().irish = true);
    edits.put("picture", desk -> desk.any().picture = true);
    edits.put("repaint", desk -> desk.paint(desk.next()));
    edits.put("caption", desk -> desk.facts("A ward by the sea, take " + desk.next()));
    edits.put("template", Newsdesk::template);
    edits.put("style", Newsdesk::style);
    edits.put("configuration", Newsdesk::lists);
    edits.put("notice", Newsdesk::notice);
    edits.put("end notice", desk -> desk.files.remove("content/notices/pharmacy.md"));
    edits.put("page", Newsdesk::page);
    save();
  }

  /** The kinds of edits. */
  List<String> kinds() {
    return List.copyOf(edits.keySet());
  }

  /** Makes one edit of a kind. */
  void edit(String kind) {
    Consumer<Newsdesk> edit = edits.get(kind);
    if (edit == null) {
      throw new IllegalArgumentException(kind);
    }
    edit.accept(this);
    if (stories.size() < 4) {
      add();
    }
    save();
  }

  private int next() {
    return ++count;
  }

  private Draft any() {
    return of(stories);
  }

  private <T> T of(List<T> items) {
    return items.get(dice.nextInt(items.size()));
  }

  private void add() {
    Draft draft = new Draft();
    draft.slug = "story-" + next();
    draft.title = "A good day at the clinic, part " + count;
    draft.date = TODAY.minusDays(dice.nextInt(500) - 3);
    draft.topic = of(TOPICS);
    draft.irish = dice.nextInt(4) == 0;
    stories.add(draft);
  }

  private void rename(Draft draft) {
    draft.alias = "/stories/" + draft.date.getYear() + "/" + draft.slug + "/";
    draft.slug = "renamed-" + next();
  }

  private void flip(Draft draft) {
    draft.draft = !draft.draft;
  }

  private void paint(int colour) {
    site.draw("content/images/ward.png", 1200, 800, colour * 0x111);
    site.draw("content/images/logo.png", 600, 600, 0x224466);
  }

  private void facts(String alt) {
    files.put(
        "content/images/ward.png.yaml",
        "alt: " + alt + "\ncredit: The clinic\n" + "licence: own-work\npeople: none\n");
  }

  private void template() {
    files.put("templates/footer.ftlh", "<footer><p>Take " + next() + "</p></footer>\n");
  }

  private void style() {
    files.put("templates/assets/style.css", "body { margin: " + next() + "px }\n");
  }

  private void lists() {
    files.put(
        "content/site.yaml",
        """
        name: Test Health News
        url: https://news.example.org/
        language: en
        languages: [en, ga]
        timezone: Europe/Dublin
        country: IE
        tagline: Good news, take %s
        organisation:
          name: Test Health
          url: https://www.example.org/
          logo: images/logo.png
          kind: clinic
        pagination: %s
        identity: {authority: news.example.org, since: 2020-01-01}
        """
            .formatted(next(), 3 + dice.nextInt(4)));
    StringBuilder topics = new StringBuilder();
    TOPICS.forEach(
        topic -> topics.append("%s: {name: {en: %s, ga: %s}}\n".formatted(topic, topic, topic)));
    files.put("content/topics.yaml", topics.toString());
    files.put("content/people.yaml", "mary: {name: Mary Byrne, role: Nurse}\n");
    StringBuilder places = new StringBuilder();
    PLACES.forEach(place -> places.append("%s: {name: %s}\n".formatted(place, place)));
    files.put("content/places.yaml", places.toString());
    files.put(
        "content/images/logo.png.yaml", "decorative: true\nlicence: own-work\npeople: none\n");
    if (count < 2) {
      paint(1);
      facts("A ward by the sea");
    }
  }

  private void notice() {
    files.put(
        "content/notices/pharmacy.md",
        """
        ---
        title: The pharmacy closes early, take %s
        summary: The pharmacy closes at three on Friday for a training afternoon.
        date: 2026-11-20
        from: 2026-11-%s
        until: 2026-11-28
        severity: %s
        places: [%s]
        ---

        Please come before three.
        """
            .formatted(
                next(), 22 + dice.nextInt(4), of(List.of("info", "change", "urgent")), of(PLACES)));
  }

  private void page() {
    files.put(
        "content/pages/about.md",
        """
        ---
        title: About us
        summary: Who writes these pages, and how to tell us that we were wrong.
        nav: 1
        ---

        Take %s.
        """
            .formatted(next()));
  }

  /** Writes the site as it now stands. */
  private void save() {
    Map<String, String> all = new TreeMap<>(files);
    for (int i = 0; i < stories.size(); i++) {
      Draft draft = stories.get(i);
      String neighbour = stories.get((i + 1) % stories.size()).slug;
      all.put("content/stories/" + draft.slug + ".md", text(draft, neighbour, ""));
      if (draft.irish) {
        all.put("content/stories/" + draft.slug + ".ga.md", text(draft, neighbour, " as Gaeilge"));
      }
    }
    written.stream().filter(path -> !all.containsKey(path)).forEach(site::delete);
    all.forEach(site::write);
    written = new TreeSet<>(all.keySet());
  }

  private static String text(Draft draft, String neighbour, String suffix) {
    List<String> more = new ArrayList<>();
    if (!draft.alias.isEmpty()) {
      more.add("aliases: [" + (suffix.isEmpty() ? "" : "/ga") + draft.alias + "]");
    }
    if (draft.draft) {
      more.add("draft: true");
    }
    if (draft.picture) {
      more.add("image: images/ward.png");
    }
    return """
        ---
        title: %s%s
        date: %s
        summary: A summary that is long enough to please the program's sense of length.
        authors: [mary]
        topics: [%s]
        places: [the-lough]
        %s---

        Take %s. See also [the neighbour](%s.md).
        """
        .formatted(
            draft.title,
            suffix,
            draft.date,
            draft.topic,
            more.isEmpty() ? "" : String.join("\n", more) + "\n",
            draft.body,
            neighbour);
  }
}
