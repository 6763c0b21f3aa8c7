package org.tidings.page;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;
import org.tidings.base.Nearest;

/** Says that a template asked for something that is not there, and what is. */
final class UnknownKey {
  private UnknownKey() {}

  static TemplateModelException of(String key, String owner, Collection<String> known) {
    List<String> near = Nearest.of(key, known);
    String meant = near.isEmpty() ? "" : "; did you mean \"" + near.get(0) + "\"?";
    return new TemplateModelException(
        "\"%s\" is no key of %s%s It has: %s"
            .formatted(key, owner, meant.isEmpty() ? "." : meant, String.join(", ", known)));
  }
}
