package org.tidings.check;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.Published;
import org.tidings.model.SiteConfig;
import org.tidings.output.Manifest;

/**
 * What a site was built as, against which the one that is live is held.
 *
 * @param root the address at which it is live
 * @param files what was written
 * @param ledger the lines of {@code published.jsonl} that was written
 * @param bytes the bytes of a file that was written
 */
public record LiveTruth(
    URI root,
    SiteConfig config,
    HostPolicy policy,
    Manifest files,
    Map<UrlPath, Published> ledger,
    Function<OutputPath, Optional<byte[]>> bytes) {

  private static final int ROOM = 20;

  /** Whether a host of the site can send a status and headers of our choice. */
  boolean isObeyed() {
    return !config.isPlainlyHosted();
  }

  /** Whether one of them can answer 410 with a page. */
  boolean isGoneAnswered() {
    return config.hosts().stream().anyMatch(Host::answersGone);
  }

  /** Whether one of them has a page for wrong addresses in each language. */
  boolean isMissingTranslated() {
    return config.hosts().stream().anyMatch(Host::answersInLanguages);
  }

  /** Whether one of them knows a feed for one, or, on Azure, whether it is a main feed. */
  boolean isFeedKnown(OutputPath feed) {
    return config.hosts().stream().anyMatch(host -> host != Host.AZURE && !host.isPlain())
        || config.languages().stream()
            .map(language -> config.root(language).value() + "x")
            .anyMatch(path -> new OutputPath(path.substring(1)).folder().equals(feed.folder()));
  }

  /** How many of the newest redirects every host of the site is sure to read. */
  int sureRedirects() {
    int least =
        config.hosts().stream()
            .filter(host -> !host.isPlain())
            .mapToInt(Host::mostRules)
            .min()
            .orElse(0);
    boolean shared =
        config.hosts().containsAll(Set.of(Host.NETLIFY, Host.CLOUDFLARE)) && least > 2 * ROOM;
    return (shared ? least / 2 : least) - Math.min(least, ROOM + policy.withdrawn().size());
  }

  /** An address that the model of hosts knows, below the site's own. */
  UrlPath within(UrlPath address) {
    return new UrlPath(address.value().substring(policy.base().value().length() - 1));
  }

  /** Where an address below the site's own is live. */
  String shown(String path) {
    return root + path;
  }

  /** The address of a file below the site's own, as it stands in a link. */
  static String path(OutputPath file) {
    String value = file.value();
    boolean index = value.equals("index.html") || value.endsWith("/index.html");
    String path = index ? value.substring(0, value.length() - "index.html".length()) : value;
    return new UrlPath("/" + path).encoded().substring(1);
  }
}
