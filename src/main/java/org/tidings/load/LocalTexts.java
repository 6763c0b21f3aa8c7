package org.tidings.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tidings.model.Language;
import org.tidings.model.LocalText;

/** Reads a text, or a text for each language. */
final class LocalTexts {
  private final Reading reading;
  private final Ground ground;

  LocalTexts(Reading reading, Ground ground) {
    this.reading = reading;
    this.ground = ground;
  }

  LocalText read(Field field, YamlNode node) {
    if (node instanceof YamlNode.Scalar text) {
      String words = Texts.tidy(text.text(), field.type());
      return words.isEmpty() ? LocalText.empty() : LocalText.of(ground.language(), words);
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      Texts.wrongType(field, node, reading);
      return LocalText.empty();
    }
    Map<Language, String> found = new LinkedHashMap<>();
    for (YamlNode.Pair pair : mapping.pairs()) {
      language(field, pair, found);
    }
    Map<Language, String> ordered = new LinkedHashMap<>();
    for (Language language : ground.languages()) {
      String text = found.get(language);
      if (text != null) {
        ordered.put(language, text);
      }
    }
    return new LocalText(ordered);
  }

  private void language(Field field, YamlNode.Pair pair, Map<Language, String> found) {
    String code = pair.key().text();
    boolean known = Language.isCode(code) && ground.languages().contains(new Language(code));
    if (!known) {
      reading.error(
          "language",
          pair.key().at(),
          "\"%s\" is not a language of this site".formatted(code),
          "Its languages are %s; see languages in site.yaml."
              .formatted(LanguageNames.list(ground.languages())));
    } else if (!(pair.value() instanceof YamlNode.Scalar)) {
      Texts.wrongType(
          Field.of(field.name() + "." + code, FieldType.PROSE, ""), pair.value(), reading);
    } else if (found.containsKey(new Language(code))) {
      KeyCheck.twice(pair.key(), reading);
    } else {
      String words = Texts.tidy(((YamlNode.Scalar) pair.value()).text(), field.type());
      if (!words.isEmpty()) {
        found.put(new Language(code), words);
      }
    }
  }
}
