package org.tidings.markup;

import java.util.Map;
import org.tidings.base.Checksum;
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
          public Judgement inspect(Entry entry, Prose prose) {
            return Judgement.none();
          }

          @Override
          public Judgement inspect(Prose prose) {
            return Judgement.none();
          }

          @Override
          public Checksum basis(boolean lasting) {
            return Checksum.of("");
          }
        };
    return (config, people, places) -> content;
  }
}
