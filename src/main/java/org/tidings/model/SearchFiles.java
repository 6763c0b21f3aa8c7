package org.tidings.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tidings.base.UrlPath;

/**
 * Where the search index of a language is: a file for each year of stories, so that a new story
 * changes one of them, and a file for everything else.
 */
public record SearchFiles(UrlPath page) {

  /** Those below the search page of an edition. */
  public static SearchFiles of(LanguageEdition edition) {
    return new SearchFiles(FixedPage.SEARCH.below(edition.root()));
  }

  /** The stories of a year. */
  public UrlPath year(String year) {
    return page.resolve(year + ".json");
  }

  /** Notices, standing pages, people, topics and places. */
  public UrlPath others() {
    return page.resolve("others.json");
  }

  /** All of an edition, the newest year first. */
  public List<UrlPath> all(LanguageEdition edition) {
    List<UrlPath> all = new ArrayList<>();
    edition.years().forEach(year -> all.add(year(year.id())));
    Collections.reverse(all);
    all.add(others());
    return List.copyOf(all);
  }
}
