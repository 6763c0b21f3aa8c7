package org.tidings.page;

import java.util.List;
import org.tidings.base.UrlPath;

/** The page that explains feeds and lists them all. */
public record SubscribeView(List<Group> groups) {

  /** Feeds under one heading. */
  public record Group(String heading, List<Choice> feeds) {}

  /** A feed in its three formats, by absolute address. */
  public record Choice(
      String id,
      String title,
      String text,
      String language,
      UrlPath page,
      String rss,
      String atom,
      String json) {}
}
