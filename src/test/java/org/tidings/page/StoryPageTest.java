package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A story's own page. */
class StoryPageTest {
  private final Printed printed = Printed.of(Sample.full());

  @Test
  void textsAreEscaped() {
    String page = printed.text("stories/2026/tide/index.html");
    assertTrue(
        page.contains("Tide &amp; time &lt;/script&gt;&lt;!-- &quot;quoted&quot; &lt;b&gt;bold"));
  }
}
