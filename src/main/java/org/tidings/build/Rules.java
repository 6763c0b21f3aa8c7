package org.tidings.build;

import java.util.List;
import org.tidings.base.RuleInfo;
import org.tidings.check.RuleBook;
import org.tidings.markup.StoryInspector;

/** The rules there are. */
public final class Rules {
  private Rules() {}

  /** The rules that read a story's text, run beside loading. */
  static StoryInspector forStories() {
    return (entry, prose) -> List.of();
  }

  /** What can be said of every rule, sorted by name. */
  public static List<RuleInfo> book() {
    return RuleBook.all();
  }
}
