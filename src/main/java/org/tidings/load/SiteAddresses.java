package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.base.UrlPath;
import org.tidings.model.FixedPage;
import org.tidings.model.Language;
import org.tidings.model.SiteConfig;

/** The addresses that the site makes by itself and that no entry may take. */
final class SiteAddresses {
  /** Below these everything is the site's own. */
  private static final Set<String> FOLDERS =
      Set.of(
          ".hosts",
          ".well-known",
          "assets",
          "images",
          "files",
          "cards",
          "page",
          "topics",
          "places",
          "people",
          "archive");

  private static final Set<String> FILES =
      Set.of(
          "rss.xml",
          "atom.xml",
          "feed.json",
          "feed.css",
          "404.html",
          "sitemap.xml",
          "sitemap-news.xml",
          "robots.txt",
          "tidings.json",
          "published.jsonl",
          "_redirects",
          "_headers",
          ".htaccess",
          ".nojekyll",
          ".domains",
          "CNAME",
          "staticwebapp.config.json",
          "vercel.json",
          "index.html");

  private final List<String> roots = new ArrayList<>();

  SiteAddresses(SiteConfig config) {
    for (Language language : config.languages()) {
      roots.add(0, config.root(language).value());
    }
  }

  /** Whether an old address can't be kept, because the site has a page of its own there. */
  boolean takeForGood(UrlPath path) {
    String rest = below(path);
    boolean loose = rest.matches("(topics|places|people|archive|images|files)/.+");
    return !loose && take(path);
  }

  /** Whether an entry at this address would stand in the way of a list, a feed or a file. */
  boolean take(UrlPath path) {
    String rest = below(path);
    if (rest.isEmpty() || FILES.contains(rest)) {
      return true;
    }
    int slash = rest.indexOf('/');
    String first = slash < 0 ? rest : rest.substring(0, slash);
    String below = slash < 0 ? "" : rest.substring(slash + 1);
    if (FOLDERS.contains(first) && slash >= 0) {
      return true;
    }
    for (FixedPage page : FixedPage.values()) {
      if (first.equals(page.word())) {
        return below.isEmpty() || FILES.contains(below) || below.startsWith("page/");
      }
    }
    return false;
  }

  /** What follows the root of its language. */
  private String below(UrlPath path) {
    String value = path.value();
    String root = roots.stream().filter(value::startsWith).findFirst().orElse("/");
    return value.substring(root.length());
  }
}
