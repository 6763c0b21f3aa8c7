package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Overlay;
import org.tidings.model.SiteConfig.Look;

/** What a reader sees who opens a feed in a browser. */
class FeedStylesTest {
  @TempDir Path folder;

  @Test
  void theFirstLineSaysWhatAFeedIsInItsLanguage() {
    Printed printed = Printed.of(Sample.full());
    String english = printed.text("feed.css");
    assertTrue(english.startsWith("@charset \"utf-8\";:root{"), english);
    assertTrue(english.contains("--paper:#"), english);
    assertTrue(
        english.endsWith(
            ":root::before{content:\"This is a news feed. Copy this page’s address into a feed reader.\"}"),
        english);
    assertTrue(printed.text("ga/feed.css").contains("content:\"Is fotha nuachta é seo."));
  }

  @Test
  void aSiteMayDressItsFeedsAnew() throws IOException {
    Path file = folder.resolve("assets/css/feed.css");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "feed { color: red }");
    Theme own = Theme.load(new Overlay(folder, "/theme"), Look.STANDARD);
    String style = Printed.of(Sample.full(), own).text("feed.css");
    assertTrue(style.startsWith("@charset \"utf-8\";feed{color:red}:root::before{"), style);
    Theme theirs = Theme.load(Printed.THEME, Look.STANDARD);
    assertEquals(theirs.assets().names(), own.assets().names());
    assertFalse(own.assets().names().contains("css/feed.css"));
  }
}
