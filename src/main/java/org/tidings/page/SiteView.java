package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * What all pages of a language share.
 *
 * @param tagline what kind of site this is, the one-line promise on the home page; may be empty
 * @param url the absolute address of the site's root
 * @param menu the sections, in their order
 * @param standing the standing pages of the menu, in their order
 * @param words the editorial policy in twelve words
 * @param care what to do in an emergency
 * @param me the organisation's own accounts elsewhere
 * @param inForce how many notices are in force
 * @param updated the newest change of anything that is live
 * @param year of the newest change
 * @param mark the site's own brand mark
 * @param drawing that mark as part of the page, when it is a drawing that can be
 * @param paper the colour of the page, for the browser's own bars
 * @param fonts those that every page surely needs, to be asked for early
 */
public record SiteView(
    String name,
    String tagline,
    String description,
    String language,
    String url,
    String organisation,
    String organisationUrl,
    UrlPath home,
    List<Section> menu,
    List<LinkView> standing,
    List<Words> words,
    String care,
    Contact contact,
    List<WebLink> me,
    Paths paths,
    int inForce,
    Optional<TimeView> updated,
    String year,
    Optional<PictureView> mark,
    Optional<Markup> drawing,
    Optional<Paper> paper,
    List<UrlPath> fonts) {

  /** An entry of the main menu. */
  public record Section(String key, String text, UrlPath path, int count) {}

  /** One pair of the twelve words: what it means, what the newsroom does, what a reader can ask. */
  public record Words(String id, String title, String text, String work, String ask) {}

  /** How to reach the newsroom; texts that are not given are empty. */
  public record Contact(String email, String phone, String phoneUrl, String form) {}

  /** The colour of the page in both schemes. */
  public record Paper(String light, String dark) {}

  /** Pages and feeds that every site has. */
  public record Paths(
      UrlPath notices,
      UrlPath topics,
      UrlPath places,
      UrlPath people,
      UrlPath archive,
      UrlPath subscribe,
      UrlPath search,
      UrlPath policy,
      UrlPath corrections,
      UrlPath rss,
      UrlPath atom,
      UrlPath json) {}
}
