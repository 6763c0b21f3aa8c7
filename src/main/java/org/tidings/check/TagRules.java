package org.tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.markup.Tag;

/** Raw HTML that would load something from elsewhere (editorial policy, section 4). */
final class TagRules implements ManuscriptRule {
  private static final Set<String> LOADING =
      Set.of("iframe", "embed", "object", "video", "audio", "source", "link", "track");
  private static final List<String> ADDRESSES = List.of("src", "data", "href", "poster", "srcset");
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s{1,20}(?:url\\(\\s{0,20})?[\"']?([^\"')\\s;]{1,2000})");
  private static final int MOST = 100;
  private static final Verdict SCRIPT =
      Verdict.error(
          "pry/third-party-embed",
          "a script in a text",
          "Remove it. Scripts can watch readers; describe what it would show, or link to it.");
  private static final Verdict IMPORTED =
      Verdict.error(
          "pry/third-party-embed",
          "a style sheet from another site",
          "Remove it; the look of a page comes from its theme.");
  private static final Verdict FORM =
      Verdict.error(
          "pry/health-form",
          "a form in a text",
          "Remove it. Give a telephone number, or link to the service's own safe form.");

  @Override
  public void read(Desk desk) {
    List<Tag> tags = desk.manuscript().prose().tags();
    if (tags.isEmpty()) {
      return;
    }
    LinkTags links = new LinkTags(desk);
    ImageTags images = new ImageTags(desk);
    int before = desk.found().size();
    for (Tag tag : tags) {
      switch (tag.name()) {
        case "a", "area" -> links.read(tag);
        case "img" -> images.read(tag);
        case "script" -> desk.tell(SCRIPT, tag.at());
        case "style" -> style(tag, desk);
        case "form" -> form(tag, desk);
        default -> loading(tag, desk);
      }
      if (tag.raw() && desk.found().size() - before > MOST) {
        return;
      }
    }
  }

  private static void form(Tag tag, Desk desk) {
    Optional<String> host = tag.attribute("action").flatMap(Host::of);
    if (host.filter(name -> House.isUnder(name, desk.house().list("forms_hosts"))).isEmpty()) {
      desk.tell(FORM, tag.at());
    }
  }

  private static void style(Tag tag, Desk desk) {
    Matcher imported = IMPORT.matcher(tag.content());
    while (imported.find()) {
      Optional<String> host = Host.of(imported.group(1));
      if (host.isPresent() && isForeign(host.get(), desk.house())) {
        desk.tell(IMPORTED, tag.at());
        return;
      }
    }
  }

  private static void loading(Tag tag, Desk desk) {
    if (LOADING.contains(tag.name())) {
      ADDRESSES.stream()
          .flatMap(name -> tag.attribute(name).stream())
          .flatMap(value -> Stream.of(value.split(",", -1)))
          .flatMap(value -> Host.of(value).stream())
          .filter(host -> isForeign(host, desk.house()))
          .findFirst()
          .ifPresent(
              host ->
                  desk.tell(
                      Verdict.error(
                          "pry/third-party-embed",
                          "<" + tag.name() + "> would tell " + host + " who reads this page",
                          "Link to it instead; or, if the host is yours, add it to asset_hosts or"
                              + " embed_hosts under policy in site.yaml."),
                      tag.at()));
    }
  }

  private static boolean isForeign(String host, House house) {
    return !House.isUnder(host, house.hosts())
        && !House.isUnder(host, house.list("asset_hosts"))
        && !House.isUnder(host, house.list("embed_hosts"));
  }
}
