package org.tidings.model;

import java.util.Map;
import java.util.Optional;

/** Whether the right person looked a story over (editorial policy, section 3). */
public final class Reviews {
  private Reviews() {}

  /** Whether the story's {@code reviewed} names somebody of the register who is a clinician. */
  public static boolean byClinician(Story story, Map<String, Person> people) {
    return story
        .safeguards()
        .reviewed()
        .flatMap(review -> Optional.ofNullable(people.get(review.by())))
        .filter(person -> person.roles().contains("clinician"))
        .isPresent();
  }
}
