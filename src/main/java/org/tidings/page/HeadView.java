package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * What stands in a page's head, ready to be printed.
 *
 * @param title of the document, unique in the site
 * @param canonical its absolute address; none for a page that should not be found
 * @param robots what search engines may do
 * @param meta Open Graph, Twitter and article data
 * @param alternates the same page in other languages
 * @param feeds the site's feeds and the page's own
 * @param me the organisation's own accounts elsewhere
 */
public record HeadView(
    String title,
    String description,
    Optional<String> canonical,
    String robots,
    List<Meta> meta,
    List<Alternate> alternates,
    List<Feed> feeds,
    Optional<LinkView> previous,
    Optional<LinkView> next,
    Optional<Icon> icon,
    List<String> me,
    Optional<JsonLd> data) {

  /** One meta element: {@code attribute} is {@code name} or {@code property}. */
  public record Meta(String attribute, String key, String content) {}

  /** The same page in another language, by absolute address. */
  public record Alternate(String language, String url) {}

  /** A feed, by absolute address. */
  public record Feed(String type, String title, String url) {}

  /** The organisation's logo as the page's icon. */
  public record Icon(UrlPath path, String type, String sizes) {}
}
