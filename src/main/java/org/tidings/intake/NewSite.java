package org.tidings.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.load.LooseYaml;

/**
 * What the site that is written into says already, and what it is guessed to be where it does not.
 */
final class NewSite {
  static final SourcePath CONFIG = new SourcePath("content/site.yaml");
  static final SourcePath PEOPLE = new SourcePath("content/people.yaml");
  static final SourcePath TOPICS = new SourcePath("content/topics.yaml");
  static final SourcePath PLACES = new SourcePath("content/places.yaml");

  /** Languages that the interface speaks. */
  private static final List<String> SPOKEN = List.of("en", "ga");

  private final SafeTree tree;
  private final boolean configured;
  private final String language;
  private final Set<String> languages = new LinkedHashSet<>();
  private final ZoneId zone;
  private final boolean hasSince;

  NewSite(SafeTree tree, Optional<OldSite> old) {
    this.tree = tree;
    Optional<LooseYaml.Fields> fields = fields(CONFIG);
    this.configured = tree.has(CONFIG);
    this.language =
        text(fields, "language")
            .or(() -> old.flatMap(site -> site.setting("lang").or(() -> site.setting("locale"))))
            .map(code -> configured ? code : code.split("[-_]", 2)[0])
            .filter(code -> configured || SPOKEN.contains(code))
            .orElse("en");
    languages.add(language);
    if (!configured) {
      languages.addAll(SPOKEN);
    }
    fields
        .flatMap(map -> value(map, "languages"))
        .ifPresent(
            value ->
                OldFields.texts(new LooseYaml.Field("languages", 0, value))
                    .forEach(found -> languages.add(found.text())));
    this.zone =
        text(fields, "timezone")
            .or(() -> old.flatMap(site -> site.setting("timezone")))
            .flatMap(NewSite::zone)
            .orElse(ZoneId.of("UTC"));
    this.hasSince =
        fields
            .flatMap(map -> value(map, "policy"))
            .filter(LooseYaml.Fields.class::isInstance)
            .flatMap(policy -> value((LooseYaml.Fields) policy, "since"))
            .isPresent();
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The keys of a list or of the configuration.
   *
   * @throws Refusal when it can't be read
   */
  Optional<LooseYaml.Fields> fields(SourcePath path) {
    Optional<byte[]> bytes = tree.bytes(path);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    String text = OldText.of(bytes.get(), new Notes());
    LooseYaml read = LooseYaml.read(text, 1);
    if (read instanceof LooseYaml.Fields fields) {
      return Optional.of(fields);
    }
    int line = read instanceof LooseYaml.Broken broken ? broken.line() : 1;
    throw new Refusal(path + ":" + line + ": mend this file first; the import adds to it");
  }

  private static Optional<LooseYaml> value(LooseYaml.Fields fields, String key) {
    return fields.fields().stream()
        .filter(field -> field.key().equals(key))
        .map(LooseYaml.Field::value)
        .findFirst();
  }

  private static Optional<String> text(Optional<LooseYaml.Fields> fields, String key) {
    return fields
        .flatMap(map -> value(map, key))
        .filter(LooseYaml.Text.class::isInstance)
        .map(value -> ((LooseYaml.Text) value).value().strip())
        .filter(text -> !text.isEmpty());
  }

  /** Whether the site has its configuration. */
  boolean isConfigured() {
    return configured;
  }

  /** Whether it says since when its stories are its own. */
  boolean hasSince() {
    return hasSince;
  }

  String language() {
    return language;
  }

  Set<String> languages() {
    return languages;
  }

  /** Whether the site publishes a language, be it as spoken in one country. */
  boolean speaks(String code) {
    String plain = code.replace('_', '-');
    return languages.contains(plain) || plain.startsWith(language + "-");
  }

  ZoneId zone() {
    return zone;
  }

  Set<String> topics() {
    return ids(TOPICS);
  }

  Set<String> people() {
    return ids(PEOPLE);
  }

  Set<String> places() {
    return ids(PLACES);
  }

  private Set<String> ids(SourcePath path) {
    Set<String> ids = new TreeSet<>();
    fields(path)
        .map(LooseYaml.Fields::fields)
        .orElse(List.of())
        .forEach(field -> ids.add(field.key()));
    return ids;
  }

  /**
   * Makes sure of the lists that are only added to, before anything is written.
   *
   * @throws Refusal when a list is written so that nothing can be added at its end
   */
  void checkLists() {
    for (SourcePath path : List.of(PEOPLE, TOPICS)) {
      if (tree.has(path)) {
        int before = fields(path).map(map -> map.fields().size()).orElse(0);
        String longer = longer(path, "one-more:\n  name: One more\n");
        boolean sound =
            LooseYaml.read(longer, 1) instanceof LooseYaml.Fields all
                && all.fields().size() > before;
        if (!sound) {
          throw new Refusal(path + ": write it one id a line, so that the import can add to it");
        }
      }
    }
  }

  private String longer(SourcePath path, String entries) {
    String text = tree.bytes(path).map(bytes -> new String(bytes, UTF_8)).orElse("");
    return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + entries;
  }

  /** Adds entries to a list of the site, which is made when there is none. */
  void add(SourcePath path, String heading, String entries) {
    if (entries.isEmpty()) {
      return;
    }
    if (tree.has(path)) {
      tree.extend(path, longer(path, entries).getBytes(UTF_8));
    } else {
      tree.create(path, (heading + entries).getBytes(UTF_8));
    }
  }
}
