package org.tidings.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.Overlay;
import org.tidings.base.SourcePath;
import org.tidings.model.Language;
import org.tidings.model.Messages;

/**
 * Reads the interface's texts. A site's own file stands over the program's, key by key; what a
 * language lacks is filled in from English.
 */
final class MessagesLoader {
  private static final Language ENGLISH = new Language("en");

  private final Overlay theme;
  private final Findings findings;

  MessagesLoader(Overlay theme, Findings findings) {
    this.theme = theme;
    this.findings = findings;
  }

  Map<Language, Messages> load(List<Language> languages) {
    Map<Language, Messages> all = new LinkedHashMap<>();
    for (Language language : languages) {
      all.put(language, new Messages(language, texts(language)));
    }
    return all;
  }

  private Map<String, String> texts(Language language) {
    String name = name(language);
    Optional<byte[]> builtIn = theme.builtIn(name);
    Optional<byte[]> own = theme.own(name);
    Map<String, String> texts = new LinkedHashMap<>();
    theme.builtIn(name(ENGLISH)).ifPresent(bytes -> texts.putAll(read(bytes, name(ENGLISH))));
    builtIn.ifPresent(bytes -> texts.putAll(read(bytes, name)));
    Map<String, String> stated = own.map(bytes -> read(bytes, name)).orElse(Map.of());
    if (builtIn.isEmpty() && own.isEmpty()) {
      findings.error(
          "config/language-without-texts",
          Location.of(SourceTree.CONFIG),
          "Tidings has no interface texts in the language \"%s\"".formatted(language),
          "Put them in templates/%s, or take the language out of site.yaml.".formatted(name));
    } else if (builtIn.isEmpty()) {
      incomplete(language, texts, stated);
    }
    texts.putAll(stated);
    return texts;
  }

  private void incomplete(Language language, Map<String, String> all, Map<String, String> own) {
    List<String> lacking = all.keySet().stream().filter(key -> !own.containsKey(key)).toList();
    if (!lacking.isEmpty()) {
      findings.warning(
          "config/texts-incomplete",
          Location.of(file(language)),
          "%s interface texts are missing in \"%s\" and stand in English: %s"
              .formatted(lacking.size(), language, brief(lacking)),
          "Add them to templates/%s.".formatted(name(language)));
    }
  }

  private static String brief(List<String> keys) {
    String first = String.join(", ", keys.subList(0, Math.min(5, keys.size())));
    return keys.size() > 5 ? first + ", …" : first;
  }

  private Map<String, String> read(byte[] bytes, String name) {
    SourcePath file = new SourcePath("templates/" + name);
    SourceText source = new TextDecoder(file, "config", findings).read(bytes);
    Reading reading = new Reading(source, "config", findings);
    return new YamlBlock(reading, 1, source.lineCount() + 1)
        .mapping()
        .map(mapping -> new Flattened(reading).of(mapping))
        .orElse(Map.of());
  }

  private static String name(Language language) {
    return "i18n/" + language.code() + ".yaml";
  }

  private static SourcePath file(Language language) {
    return new SourcePath("templates/" + name(language));
  }
}
