package org.tidings.browser;

import java.util.List;

/**
 * A page of the demonstration site that stands for its kind.
 *
 * @param name what the kind is called; Irish ones begin with {@code ga-}
 * @param path where it lies in the site
 */
record Shown(String name, String path) {
  /** Every kind of page, in both languages. */
  static final List<Shown> ALL =
      List.of(
          new Shown("home", ""),
          new Shown("home-2", "page/2/"),
          new Shown("story", "stories/2026/clinic-on-the-tide/"),
          new Shown("story-everything", "stories/2024/everything/"),
          new Shown("story-table", "stories/2026/what-our-falls-numbers-say/"),
          new Shown(
              "story-footnotes", "stories/2026/ten-thousand-steps-is-twice-around-carrigmore/"),
          new Shown("story-plain", "stories/2025/flu-vaccine-saturdays-in-kilbrack/"),
          new Shown("notice", "notices/minor-injuries-closed-at-night/"),
          new Shown("notice-hours", "notices/kilbrack-opens-at-ten/"),
          new Shown("notice-to-come", "notices/rathfern-xray-moves-in-march/"),
          new Shown("notice-ended", "notices/one-visitor-at-a-time/"),
          new Shown("notices", "notices/"),
          new Shown("topics", "topics/"),
          new Shown("topic", "topics/staying-well/"),
          new Shown("places", "places/"),
          new Shown("place", "places/rathfern/"),
          new Shown("people", "people/"),
          new Shown("person", "people/aine-ruane/"),
          new Shown("archive", "archive/"),
          new Shown("year", "archive/2026/"),
          new Shown("month", "archive/2026/03/"),
          new Shown("search", "search/"),
          new Shown("subscribe", "subscribe/"),
          new Shown("policy", "policy/"),
          new Shown("corrections", "corrections/"),
          new Shown("tombstone", "stories/2025/k7qd/"),
          new Shown("redirect", "news/ballinree-walkers/?stay"),
          new Shown("missing", "no/such/page/"),
          new Shown("standing", "about/"),
          new Shown("ga-home", "ga/"),
          new Shown("ga-story", "ga/stories/2026/an-clinic-a-thagann-leis-an-taoide/"),
          new Shown("ga-notice", "ga/notices/kilbrack-opens-at-ten/"),
          new Shown("ga-notices", "ga/notices/"),
          new Shown("ga-topics", "ga/topics/"),
          new Shown("ga-topic", "ga/topics/staying-well/"),
          new Shown("ga-places", "ga/places/"),
          new Shown("ga-place", "ga/places/rathfern/"),
          new Shown("ga-people", "ga/people/"),
          new Shown("ga-person", "ga/people/aine-ruane/"),
          new Shown("ga-archive", "ga/archive/"),
          new Shown("ga-year", "ga/archive/2026/"),
          new Shown("ga-month", "ga/archive/2026/03/"),
          new Shown("ga-search", "ga/search/"),
          new Shown("ga-subscribe", "ga/subscribe/"),
          new Shown("ga-policy", "ga/policy/"),
          new Shown("ga-corrections", "ga/corrections/"),
          new Shown("ga-standing", "ga/about/"),
          new Shown("small-home", "small/"),
          new Shown("small-story", "small/stories/2026/night-clinic/"),
          new Shown("small-notices", "small/notices/"),
          new Shown("small-search", "small/search/"),
          new Shown("small-corrections", "small/corrections/"),
          new Shown("small-missing", "small/404.html"));

  /** Whether another page here differs from it by its language alone. */
  boolean translated() {
    return name.startsWith("ga-");
  }

  /** Some of them. */
  static List<Shown> named(String... names) {
    List<String> wanted = List.of(names);
    List<Shown> found = ALL.stream().filter(page -> wanted.contains(page.name())).toList();
    if (found.size() != wanted.size()) {
      throw new IllegalArgumentException("not all are there: " + wanted);
    }
    return found;
  }
}
