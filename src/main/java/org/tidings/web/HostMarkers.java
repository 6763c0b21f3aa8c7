package org.tidings.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Ascii;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Host;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/**
 * What hosts that serve files and nothing more want to find among them: {@code .nojekyll}, with
 * which GitHub Pages serves the files as they are, and the name of a domain of one's own.
 */
final class HostMarkers implements Producer {
  @Override
  public List<Artifact> artifacts(Site site) {
    List<Artifact> markers = new ArrayList<>();
    markers.add(marker(".nojekyll", "", "the marker for GitHub Pages"));
    SiteConfig config = site.config();
    String domain = domain(config);
    if (config.hosts().contains(Host.GITHUB) && isOwn(domain, ".github.io")) {
      markers.add(marker("CNAME", domain + "\n", "the domain for GitHub Pages"));
    }
    if (config.hosts().contains(Host.CODEBERG) && isOwn(domain, ".codeberg.page")) {
      markers.add(marker(".domains", domain + "\n", "the domain for Codeberg Pages"));
    }
    return markers;
  }

  private static Artifact marker(String path, String text, String owner) {
    return new PlainFile(new OutputPath(path), text, owner);
  }

  /** The domain that is the site's own; empty when the site lies below another. */
  private static String domain(SiteConfig config) {
    URI address = URI.create(config.url());
    boolean root = config.base().equals(UrlPath.ROOT) && address.getPort() < 0;
    return root && address.getHost() != null ? Ascii.lower(address.getHost()) : "";
  }

  private static boolean isOwn(String domain, String hosts) {
    return !domain.isEmpty() && !domain.endsWith(hosts) && !domain.matches("[0-9.]+|\\[.*");
  }
}
