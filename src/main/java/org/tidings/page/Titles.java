package org.tidings.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.FixedPage;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Moment;
import org.tidings.model.Site;

/** Titles of documents, no two alike: where headlines repeat, the day is added. */
record Titles(Map<UrlPath, String> changed) {

  static Titles of(Site site) {
    List<String> fixed = new ArrayList<>();
    for (LanguageEdition edition : site.editions()) {
      for (FixedPage page : FixedPage.values()) {
        fixed.add(site.messages(edition.language()).text(page.word() + ".title"));
      }
    }
    Map<UrlPath, String> changed = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Entry entry : site.namesakes(fixed)) {
      changed.put(entry.path(), free(site, entry, taken));
    }
    return new Titles(Map.copyOf(changed));
  }

  String of(Entry entry) {
    return changed.getOrDefault(entry.path(), entry.title());
  }

  private static String free(Site site, Entry entry, Set<String> taken) {
    String what =
        entry
            .date()
            .map(Moment::day)
            .map(day -> site.messages(entry.language()).day(day))
            .orElse(entry.path().value());
    String title = entry.title() + " (" + what + ")";
    return taken.add(title) ? title : entry.title() + " (" + entry.path().value() + ")";
  }
}
