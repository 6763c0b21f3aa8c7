package org.tidings.model;

import java.util.List;
import java.util.Optional;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/** One thing that an editor wrote: a story, a service notice or a standing page. */
public sealed interface Entry permits Story, Notice, StandingPage {
  /** What all entries have. */
  Basics basics();

  /** When it goes live; empty for what is live as soon as it is there. */
  Optional<Moment> date();

  default SourcePath source() {
    return basics().source();
  }

  default Language language() {
    return basics().language();
  }

  default UrlPath path() {
    return basics().path();
  }

  default String title() {
    return basics().title();
  }

  default String summary() {
    return basics().summary();
  }

  default Outline outline() {
    return basics().outline();
  }

  /** The pictures that it shows: lead picture and those in the text. */
  default List<SourcePath> pictures() {
    return outline().pictures().stream()
        .map(Outline.PictureUse::target)
        .filter(Target.ToSource.class::isInstance)
        .map(target -> ((Target.ToSource) target).file())
        .toList();
  }
}
