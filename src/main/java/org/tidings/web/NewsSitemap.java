package org.tidings.web;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.tidings.base.UrlPath;
import org.tidings.model.Site;
import org.tidings.model.Story;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/**
 * {@code sitemap-news.xml}: the stories of the last two days, for news search (Google's news
 * sitemap). There is none when there are none.
 */
final class NewsSitemap implements Producer {
  static final UrlPath PATH = new UrlPath("/sitemap-news.xml");

  private static final SitemapXml.Root ROOT =
      new SitemapXml.Root("urlset", "news", "http://www.google.com/schemas/sitemap-news/0.9");

  /** One story as news search wants it. */
  private record Item(String address, String paper, String language, String date, String title) {}

  /** The stories are all there is to it. */
  private record Inputs(List<Item> items) {}

  /** Whether there is news. */
  static boolean isNeeded(Site site) {
    return fresh(site).findAny().isPresent();
  }

  @Override
  public List<Artifact> artifacts(Site site) {
    List<Item> items = fresh(site).map(story -> item(story, site)).toList();
    if (items.isEmpty()) {
      return List.of();
    }
    return List.of(
        new WebFile(
            PATH,
            Artifact.Rank.INDEX,
            "the news sitemap",
            () -> new Inputs(items),
            out ->
                ROOT.write(
                    out,
                    xml -> {
                      for (Item item : items) {
                        xml.line("url", inside -> write(inside, item));
                      }
                    })));
  }

  private static Stream<Story> fresh(Site site) {
    return site.editions().stream()
        .flatMap(edition -> edition.stories().stream().takeWhile(site::isFresh));
  }

  private static Item item(Story story, Site site) {
    return new Item(
        site.config().absolute(story.path()),
        site.config().name().in(story.language()),
        story.language().code(),
        SitemapXml.moment(story.published().at(), site.config().timezone()),
        story.title());
  }

  private static void write(SitemapXml xml, Item item) throws XMLStreamException {
    xml.text("loc", item.address());
    xml.element(
        "news:news",
        news -> {
          news.element(
              "news:publication",
              paper -> {
                paper.text("news:name", item.paper());
                paper.text("news:language", item.language());
              });
          news.text("news:publication_date", item.date());
          news.text("news:title", item.title());
        });
  }
}
