package org.tidings.page;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;
import org.tidings.base.Nearest;

/** Says that a template asked for something that is not there, and what is. */
final class UnknownKey {
  private UnknownKey() {}

  static TemplateModelException of(String key, String owner, Collection<String> known) {
    return told("\"%s\" is no key of %s".formatted(key, owner), "It has", key, known);
  }

  /** A message, the word that was probably meant, and all there are. */
  static TemplateModelException told(
      String message, String all, String key, Collection<String> known) {
    List<String> near = key.length() < 3 ? List.of() : Nearest.of(key, known);
    String meant = near.isEmpty() ? "." : "; did you mean \"" + near.get(0) + "\"?";
    return new TemplateModelException(
        "%s%s %s: %s".formatted(message, meant, all, String.join(", ", known)));
  }
}
