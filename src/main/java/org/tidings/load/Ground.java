package org.tidings.load;

import java.time.ZoneId;
import java.util.List;
import org.tidings.model.Language;

/**
 * What the values of all files are read against.
 *
 * @param zone in which dates without an offset are meant
 * @param languages of the site, its own first
 */
record Ground(ZoneId zone, List<Language> languages) {
  Language language() {
    return languages.get(0);
  }
}
