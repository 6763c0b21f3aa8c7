package org.tidings.intake;

import java.util.Optional;

/**
 * The release of Tidings that a site's CI runs.
 *
 * @param url of its zip
 * @param sha256 of its zip, without which nothing that a network sends is run
 */
public record Release(String url, String sha256) {

  /** What is wrong with it, and what to write. */
  public Optional<String> fault() {
    if (!url.matches("https?://[^\\s/?#\"']+/[^\\s?#\"']*")) {
      return Optional.of(
          "\"%s\" is not the address of a release: write https://.../tidings.zip".formatted(url));
    }
    return sha256.matches("[0-9a-fA-F]{64}")
        ? Optional.empty()
        : Optional.of(
            "\"%s\" is not a SHA-256: write its 64 digits, which stand beside the release"
                .formatted(sha256));
  }

  /** The file that names it to CI. */
  static String text(Optional<Release> release) {
    String empty = new String(Starters.ci("program"), java.nio.charset.StandardCharsets.UTF_8);
    return release
        .map(
            known ->
                empty
                    .replace("url:\n", "url: " + known.url + "\n")
                    .replace("sha256:\n", "sha256: " + known.sha256 + "\n"))
        .orElse(empty);
  }
}
