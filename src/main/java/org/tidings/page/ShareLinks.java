package org.tidings.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tidings.model.Story;

/** Plain links that pass a story on, one for each network the site names; no tracker, no script. */
record ShareLinks(Desk desk) {

  List<WebLink> of(Story story) {
    String url = encoded(desk.config().absolute(story.path()));
    String words = story.social().text().isEmpty() ? story.title() : story.social().text();
    String title = encoded(words);
    return desk.config().share().stream()
        .flatMap(
            network ->
                address(network, url, title)
                    .map(address -> new WebLink(desk.text("share." + network), address))
                    .stream())
        .toList();
  }

  private Optional<String> address(String network, String url, String title) {
    return switch (network) {
      case "facebook" -> Optional.of("https://www.facebook.com/sharer/sharer.php?u=" + url);
      case "x" -> Optional.of("https://x.com/intent/post?url=" + url + "&text=" + title);
      case "linkedin" -> Optional.of("https://www.linkedin.com/sharing/share-offsite/?url=" + url);
      case "whatsapp" -> Optional.of("https://wa.me/?text=" + title + "%20" + url);
      case "bluesky" -> Optional.of("https://bsky.app/intent/compose?text=" + title + "%20" + url);
      case "mastodon" -> instance().map(host -> host + "/share?text=" + title + "%20" + url);
      case "email" -> Optional.of("mailto:?subject=" + title + "&body=" + url);
      default -> Optional.empty();
    };
  }

  /** The server of the organisation's own account; there is no one address for all of them. */
  private Optional<String> instance() {
    return Optional.ofNullable(desk.config().social().get("mastodon"))
        .map(URI::create)
        .map(account -> account.getScheme() + "://" + account.getAuthority());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
