package org.tidings.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tidings.model.SiteConfig;
import org.tidings.model.Story;
import org.tidings.page.StoryView.Network;
import org.tidings.page.StoryView.Reply;

/**
 * Plain links that pass a story on, one for each network the site names, and that answer it; no
 * tracker, no script.
 */
record ShareLinks(Desk desk) {

  List<Network> of(Story story) {
    String url = encoded(desk.config().absolute(story.path()));
    String words = story.social().text().isEmpty() ? story.title() : story.social().text();
    String title = encoded(words);
    return desk.config().share().stream()
        .map(
            network ->
                new Network(network, desk.text("share." + network), address(network, url, title)))
        .toList();
  }

  /** Empty where the site names neither an address for letters nor a form. */
  Optional<Reply> reply(Story story) {
    SiteConfig.Contact contact = desk.config().contact();
    String subject = encoded(desk.text("reply.subject", story.title()));
    String body = encoded("\n\n" + desk.config().absolute(story.path()));
    String email =
        contact
            .email()
            .map(address -> "mailto:" + address + "?subject=" + subject + "&body=" + body)
            .orElse("");
    String form = contact.form().orElse("");
    return email.isEmpty() && form.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reply(email, form));
  }

  private String address(String network, String url, String title) {
    return switch (network) {
      case "facebook" -> "https://www.facebook.com/sharer/sharer.php?u=" + url;
      case "x" -> "https://x.com/intent/post?url=" + url + "&text=" + title;
      case "linkedin" -> "https://www.linkedin.com/sharing/share-offsite/?url=" + url;
      case "whatsapp" -> "https://wa.me/?text=" + title + "%20" + url;
      case "bluesky" -> "https://bsky.app/intent/compose?text=" + title + "%20" + url;
      case "mastodon" ->
          instance().map(host -> host + "/share?text=" + title + "%20" + url).orElse("");
      case "email" -> "mailto:?subject=" + title + "&body=" + url;
      default -> "";
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
