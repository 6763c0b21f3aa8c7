package org.tidings.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.tidings.base.UrlPath;
import org.tidings.model.Language;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;
import org.tidings.web.SitemapUrl.Alternate;

/**
 * {@code sitemap.xml}: every page with its last change and its translations. A sitemap holds at
 * most 50,000 addresses (sitemaps.org), so a larger site gets numbered parts behind an index.
 */
final class Sitemap implements Producer {
  static final UrlPath PATH = new UrlPath("/sitemap.xml");

  private static final int MOST = 50_000;
  private static final SitemapXml.Root PAGES =
      new SitemapXml.Root("urlset", "xhtml", "http://www.w3.org/1999/xhtml");
  private static final SitemapXml.Root INDEX = new SitemapXml.Root("sitemapindex", "", "");

  private final int most;

  Sitemap() {
    this(MOST);
  }

  /** With another limit, so that splitting can be tried with a handful of pages. */
  Sitemap(int most) {
    this.most = most;
  }

  /** What a part is made from. */
  private record Inputs(
      SiteAddress site, boolean index, Optional<Language> preferred, List<SitemapUrl> urls) {}

  /** Where the site is, and how it tells the time. */
  private record SiteAddress(String url, ZoneId zone) {}

  @Override
  public List<Artifact> artifacts(Site site) {
    if (site.addresses().size() <= most) {
      return List.of(part(PATH, () -> SitemapUrls.of(site), site.config()));
    }
    List<SitemapUrl> urls = SitemapUrls.of(site);
    if (urls.size() <= most) {
      return List.of(part(PATH, () -> urls, site.config()));
    }
    List<Artifact> files = new ArrayList<>();
    List<SitemapUrl> parts = new ArrayList<>();
    for (int from = 0; from < urls.size(); from += most) {
      List<SitemapUrl> some = urls.subList(from, Math.min(from + most, urls.size()));
      UrlPath path = new UrlPath("/sitemap-" + (parts.size() + 1) + ".xml");
      files.add(part(path, () -> some, site.config()));
      parts.add(new SitemapUrl(path, last(some), List.of()));
    }
    files.add(index(parts, site.config()));
    return files;
  }

  /**
   * @param urls gives the addresses; a sitemap that nobody asks for costs nothing
   */
  private static Artifact part(UrlPath path, Supplier<List<SitemapUrl>> urls, SiteConfig config) {
    return new WebFile(
        path,
        Artifact.Rank.INDEX,
        "the sitemap",
        () -> new Inputs(address(config), false, Optional.of(config.language()), urls.get()),
        out ->
            PAGES.write(
                out,
                xml -> {
                  for (SitemapUrl url : urls.get()) {
                    xml.line("url", inside -> page(inside, url, config));
                  }
                }));
  }

  private static Artifact index(List<SitemapUrl> parts, SiteConfig config) {
    return new WebFile(
        PATH,
        Artifact.Rank.INDEX,
        "the sitemap",
        () -> new Inputs(address(config), true, Optional.empty(), parts),
        out ->
            INDEX.write(
                out,
                xml -> {
                  for (SitemapUrl part : parts) {
                    xml.line("sitemap", inside -> place(inside, part, config));
                  }
                }));
  }

  private static void page(SitemapXml xml, SitemapUrl url, SiteConfig config)
      throws XMLStreamException {
    place(xml, url, config);
    for (Alternate alternate : url.alternates()) {
      xml.alternate(alternate.language().code(), config.absolute(alternate.path()));
    }
    Optional<UrlPath> preferred = SitemapUrls.preferred(url, config.language());
    if (preferred.isPresent()) {
      xml.alternate("x-default", config.absolute(preferred.get()));
    }
  }

  private static void place(SitemapXml xml, SitemapUrl url, SiteConfig config)
      throws XMLStreamException {
    xml.text("loc", config.absolute(url.path()));
    if (url.changed().isPresent()) {
      xml.text("lastmod", SitemapXml.moment(url.changed().get(), config.timezone()));
    }
  }

  private static SiteAddress address(SiteConfig config) {
    return new SiteAddress(config.url(), config.timezone());
  }

  private static Optional<Instant> last(List<SitemapUrl> urls) {
    return urls.stream().flatMap(url -> url.changed().stream()).max(Comparator.naturalOrder());
  }
}
