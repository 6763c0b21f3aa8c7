package org.tidings.markup;

import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.model.Entry;
import org.tidings.model.Person;
import org.tidings.model.Place;
import org.tidings.model.SiteConfig;

/** Finds the inspector for a site, once its settings and lists are known. */
@FunctionalInterface
public interface Inspection {
  /** The inspector of a site. */
  StoryInspector of(SiteConfig config, Map<String, Person> people, Map<String, Place> places);

  /** An inspector that finds nothing wrong. */
  static Inspection none() {
    StoryInspector content =
        new StoryInspector() {
          @Override
          public List<Diagnostic> inspect(Entry entry, Prose prose) {
            return List.of();
          }

          @Override
          public List<Diagnostic> inspect(Prose prose) {
            return List.of();
          }
        };
    return (config, people, places) -> content;
  }
}
