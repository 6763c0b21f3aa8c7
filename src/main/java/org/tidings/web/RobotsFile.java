package org.tidings.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tidings.base.UrlPath;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** {@code robots.txt} (RFC 9309): everybody may read everything, and here are the sitemaps. */
final class RobotsFile implements Producer {
  private static final UrlPath PATH = new UrlPath("/robots.txt");

  /** The lines are all there is to it. */
  private record Inputs(List<String> lines) {}

  @Override
  public List<Artifact> artifacts(Site site) {
    List<String> lines = new ArrayList<>(List.of("User-agent: *", "Allow: /", ""));
    lines.add("Sitemap: " + site.config().absolute(Sitemap.PATH));
    if (NewsSitemap.isNeeded(site)) {
      lines.add("Sitemap: " + site.config().absolute(NewsSitemap.PATH));
    }
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return List.of(
        new WebFile(
            PATH,
            Artifact.Rank.INDEX,
            "robots.txt",
            () -> new Inputs(lines),
            out -> out.write(bytes)));
  }
}
