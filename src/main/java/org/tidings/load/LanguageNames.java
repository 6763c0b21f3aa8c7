package org.tidings.load;

import java.util.List;
import java.util.stream.Collectors;
import org.tidings.model.Language;

/** How languages are named in messages. */
final class LanguageNames {
  private LanguageNames() {}

  static String list(List<Language> languages) {
    return languages.stream().map(Language::code).collect(Collectors.joining(", "));
  }
}
