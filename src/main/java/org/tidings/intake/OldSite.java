package org.tidings.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.load.LooseYaml;

/** What the old site said of itself: {@code _config.yml} and the people of {@code _data}. */
final class OldSite {
  private static final List<String> CONFIGS = List.of("_config.yml", "_config.yaml");
  private static final Pattern PEOPLE =
      Pattern.compile("_?data/(authors|people|team|members)(/[^/]+)?\\.(ya?ml|json)");

  /** Somebody whom the old site knew; no address of theirs but a public one is taken over. */
  record Somebody(String name, String role, String bio, String url) {}

  private final OldFields config;
  private final boolean configured;
  private final Map<String, Somebody> people = new LinkedHashMap<>();

  OldSite(JekyllTree tree, Notes notes) {
    Optional<OldFile> file = CONFIGS.stream().flatMap(name -> tree.file(name).stream()).findFirst();
    Optional<LooseYaml> read = file.flatMap(found -> read(found, notes));
    this.configured = read.isPresent();
    LooseYaml.Fields none = new LooseYaml.Fields(List.of(), 1);
    this.config =
        new OldFields(
            read.filter(LooseYaml.Fields.class::isInstance)
                .map(LooseYaml.Fields.class::cast)
                .orElse(none),
            notes);
    tree.files().values().stream()
        .filter(each -> PEOPLE.matcher(each.path()).matches())
        .forEach(each -> read(each, notes).ifPresent(data -> people(each, data)));
  }

  private static Optional<LooseYaml> read(OldFile file, Notes notes) {
    if (file.size() > JekyllTree.LARGEST_POST) {
      notes.dropped("data files", 0, file.path() + " is too large");
      return Optional.empty();
    }
    try {
      String text = OldText.of(JekyllTree.bytes(file), notes);
      LooseYaml read = LooseYaml.read(text, 1);
      if (read instanceof LooseYaml.Broken broken) {
        notes.dropped("data files", broken.line(), file.path() + " is no YAML: " + broken.reason());
        return Optional.empty();
      }
      return Optional.of(read);
    } catch (IOException e) {
      notes.dropped("data files", 0, file.path() + " can't be read");
      return Optional.empty();
    }
  }

  private void people(OldFile file, LooseYaml data) {
    if (file.path().replaceFirst("^_?data/", "").indexOf('/') > 0) {
      person(file.stem(), data);
    } else if (data instanceof LooseYaml.Fields fields) {
      fields.fields().forEach(field -> person(field.key(), field.value()));
    } else if (data instanceof LooseYaml.Items items) {
      items.items().forEach(item -> person("", item));
    }
  }

  private void person(String key, LooseYaml value) {
    if (value instanceof LooseYaml.Text text && !text.value().isBlank()) {
      people.put(key, new Somebody(PlainWords.tidy(text.value()), "", "", ""));
    } else if (value instanceof LooseYaml.Fields fields) {
      OldFields known = new OldFields(fields, new Notes());
      String id =
          key.isEmpty() ? known.peek("id").or(() -> known.peek("username")).orElse("") : key;
      String name = first(known, "full-name", "display-name", "name", "title");
      if (name.isEmpty()) {
        name = PlainWords.tidy(first(known, "first-name") + " " + first(known, "last-name"));
      }
      String url = first(known, "url", "web", "website", "uri");
      people.put(
          id.isEmpty() ? name : id,
          new Somebody(
              name,
              first(known, "role", "position"),
              first(known, "bio", "about"),
              url.matches("https?://\\S+") ? url : ""));
    }
  }

  private static String first(OldFields fields, String... keys) {
    for (String key : keys) {
      String text = PlainWords.tidy(fields.peek(key).orElse(""));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Whether there was a configuration at all. */
  boolean isConfigured() {
    return configured;
  }

  /** A text of the configuration. */
  Optional<String> setting(String key) {
    return config.peek(key).filter(text -> !text.isEmpty());
  }

  /** Somebody by the id that posts use. */
  Optional<Somebody> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The address of the old site without a slash at its end, where it says. */
  Optional<String> url() {
    Optional<String> url = setting("url").filter(text -> text.matches("https?://[^\\s/]+.*"));
    String base = setting("baseurl").orElse("");
    return url.map(text -> (text + (base.startsWith("/") ? base : "")).replaceFirst("/+$", ""));
  }

  /** The ids of all people, for those who look for names. */
  List<String> ids() {
    return new ArrayList<>(people.keySet());
  }
}
