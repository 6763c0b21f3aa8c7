package org.tidings.intake;

import java.util.Map;

/**
 * A story ready to be written.
 *
 * @param marks ids that the old page gave to headings by hand, and the words of those headings
 */
record Converted(StoryPlan plan, String front, MappedText body, Map<String, String> marks) {
  String text() {
    return body.text().isEmpty() ? front : front + "\n" + body.text();
  }

  Converted with(MappedText other) {
    return new Converted(plan, front, other, marks);
  }
}
