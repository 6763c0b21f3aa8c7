package org.tidings.load;

import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Overlay;
import org.tidings.model.Language;
import org.tidings.model.Messages;

/**
 * The interface's texts in the languages of a site.
 *
 * @param stamps of the site's own theme when they were read
 */
record Wording(
    List<Overlay.Stamp> stamps, Map<Language, Messages> messages, List<Diagnostic> findings) {

  boolean isOf(List<Overlay.Stamp> theme, List<Language> languages) {
    return stamps.equals(theme) && List.copyOf(messages.keySet()).equals(languages);
  }
}
