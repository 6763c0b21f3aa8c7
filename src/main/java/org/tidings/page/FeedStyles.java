package org.tidings.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidings.base.Digest;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.page.Assets.Asset;

/**
 * How feeds look to somebody who opens one in a browser: a stylesheet for each language, whose
 * first line says what a feed is. Its address never changes, so that a new theme leaves all feeds
 * as they are.
 */
final class FeedStyles {
  private FeedStyles() {}

  static List<Artifact> all(Site site, Theme theme) {
    return site.editions().stream().map(edition -> style(site, edition, theme)).toList();
  }

  private static Artifact style(Site site, LanguageEdition edition, Theme theme) {
    String words = site.messages(edition.language()).text("feed.browser");
    String css =
        "@charset \"utf-8\";%s:root::before{content:\"%s\"}"
            .formatted(theme.assets().feedStyle(), quoted(words));
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return new ThemeFile(
        Assets.FEED,
        new Asset(site.config().feedStyle(edition.language()), Digest.of(bytes), bytes));
  }

  /** As a text of a stylesheet (CSS Syntax Module Level 3, section 4.3.5). */
  private static String quoted(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
  }
}
