package org.tidings.check;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
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

  /** Whether the host can send a status and headers of our choice. */
  boolean isObeyed() {
    return !config.isPlainlyHosted();
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
