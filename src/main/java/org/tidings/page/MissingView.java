package org.tidings.page;

import java.util.List;
import org.tidings.base.UrlPath;

/** The page for an address that leads nowhere, in all languages of the site. */
public record MissingView(List<Part> parts) {

  /** What it says in one language, and where its search page is. */
  public record Part(
      String language, String title, String text, List<Exit> exits, UrlPath search) {}

  /** A way on. */
  public record Exit(String text, UrlPath path) {}
}
