package org.tidings.page;

import java.util.List;
import org.tidings.model.State;
import org.tidings.model.Story;

/** Pages of stories: live and expired ones. */
final class StoryPages {
  private StoryPages() {}

  static List<StoryPage> of(Desk desk) {
    return desk.site().entries().stream()
        .filter(Story.class::isInstance)
        .map(Story.class::cast)
        .filter(story -> story.language().equals(desk.language()))
        .filter(story -> desk.site().state(story) != State.WITHDRAWN)
        .map(story -> new StoryPage(desk, story))
        .toList();
  }
}
