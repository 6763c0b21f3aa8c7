package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;
import org.tidings.base.SourcePath;
import org.tidings.model.Slug;

/** Answers for the links and pictures of one page. */
final class PageDestinations implements Destinations {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern TERM =
      Pattern.compile("/(?:tags?|topics?|categor(?:y|ies))/([^/?#]+)/?(?:[?#].*)?");
  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  private final StoryPlan plan;
  private final Archive archive;
  private final Assets assets;
  private final Set<String> liveTopics;
  private final Notes notes;

  PageDestinations(StoryPlan plan, Archive archive, Assets assets, Set<String> liveTopics) {
    this.plan = plan;
    this.archive = archive;
    this.assets = assets;
    this.liveTopics = liveTopics;
    this.notes = plan.page().notes();
  }

  @Override
  public Answer link(String written, int line) {
    String address = written.strip();
    if (address.startsWith(NOWHERE)) {
      return new Nothing(
          "template expressions in addresses", "only the old template knew this address");
    }
    if (address.isEmpty()) {
      return new Nothing("links to nowhere", "the address is empty");
    }
    Matcher scheme = SCHEME.matcher(address);
    if (address.startsWith("#") || address.startsWith("//")) {
      return new Same();
    }
    if (!scheme.matches()) {
      return within(address, line);
    }
    if (!ALLOWED.contains(Ascii.lower(scheme.group(1)))) {
      return new Nothing("addresses that no link may have", "no link may lead to such an address");
    }
    return ownHost(address, line);
  }

  /** A whole address may be one of the old site's own. */
  private Answer ownHost(String address, int line) {
    Matcher whole = Pattern.compile("https?://([^/?#]+)(/[^?#]*)?([?#].*)?").matcher(address);
    boolean own = whole.matches() && archive.hosts().contains(Ascii.lower(whole.group(1)));
    if (!own || whole.group(2) == null) {
      return new Same();
    }
    Optional<StoryPlan> story = archive.at(whole.group(2));
    return story.isPresent()
        ? story(story.get(), Optional.ofNullable(whole.group(3)).orElse(""), address, line)
        : new Same();
  }

  private Answer within(String address, int line) {
    String path = address.startsWith("/") ? address : besides(address);
    Optional<StoryPlan> story =
        archive
            .at(path)
            .or(
                () ->
                    archive
                        .ofFile(address.replaceFirst("[?#].*$", ""))
                        .filter(found -> address.contains(".md")));
    if (story.isPresent()) {
      int hash = address.indexOf('#');
      return story(story.get(), hash < 0 ? "" : address.substring(hash), address, line);
    }
    Optional<Assets.Placed> download = assets.download(address, plan.page().file());
    if (download.isPresent()) {
      return new To(relative(download.get().target()));
    }
    Matcher term = TERM.matcher(path);
    if (term.matches() && liveTopics.contains(Slug.of(term.group(1)))) {
      notes.changed("links to topics", line, address + " leads to the topic's page");
      return new To("/topics/" + Slug.of(term.group(1)) + "/");
    }
    if (path.equals("/")) {
      return new Same();
    }
    return archive
        .oldUrl()
        .<Answer>map(
            url -> {
              notes.changed("links to the old site", line, address + " leads to the old site");
              return new To(url + path);
            })
        .orElse(new Nothing("links to pages that were not imported", "the page was not imported"));
  }

  /** A relative address as it was seen from the page's old address. */
  private String besides(String address) {
    String base = plan.address().map(own -> own.value()).orElse("/");
    String folder = base.substring(0, base.lastIndexOf('/') + 1);
    String bare = address.replaceFirst("[?#].*$", "");
    String tail = address.substring(bare.length());
    String slash = bare.endsWith("/") ? "/" : "";
    return SourcePath.normalise(folder + bare).map(path -> "/" + path + slash).orElse("/" + bare)
        + tail;
  }

  private Answer story(StoryPlan story, String tail, String address, int line) {
    int hash = tail.indexOf('#');
    String fragment = hash < 0 ? "" : tail.substring(hash);
    notes.changed("links between posts", line, address + " leads to " + story.target().name());
    if (story.target().equals(plan.target())) {
      return fragment.length() > 1 ? new To(fragment) : new To(story.target().name());
    }
    return new To(relative(story.target()) + fragment);
  }

  @Override
  public Answer picture(String written, String alt, int line) {
    String address = written.strip();
    if (address.startsWith(NOWHERE)) {
      return new Nothing(
          "template expressions in addresses", "only the old template knew this picture");
    }
    if (address.startsWith("data:")) {
      return new Nothing("pictures inside the text", "the picture stood in the text itself");
    }
    String path = ownPath(address);
    if (path.startsWith("http:") || path.startsWith("https:") || path.startsWith("//")) {
      return new Elsewhere(path.startsWith("//") ? "https:" + path : path);
    }
    Assets.Found found = assets.picture(path, plan.page().file());
    if (found.placed().isEmpty()) {
      String kind =
          found.reason().startsWith("there")
              ? "pictures that do not exist"
              : "pictures that can't be shown";
      return new Nothing(kind, found.reason());
    }
    SourcePath target = found.placed().get().target();
    assets.know(target, new Assets.Facts(alt, "", ""));
    if (alt.isEmpty()) {
      notes.guessed(
          "pictures without a description", line, address + " says nothing of what it shows");
    }
    return new To(relative(target));
  }

  /** The path of a picture that lies on the old site's own host. */
  private String ownPath(String address) {
    Matcher whole = Pattern.compile("(?:https?:)?//([^/?#]+)(/[^?#]*).*").matcher(address);
    return whole.matches() && archive.hosts().contains(Ascii.lower(whole.group(1)))
        ? whole.group(2)
        : address;
  }

  /** How this page's file names another one. */
  private String relative(SourcePath target) {
    List<String> from = new ArrayList<>(List.of(plan.target().folder().split("/")));
    List<String> to = new ArrayList<>(List.of(target.value().split("/")));
    while (!from.isEmpty() && to.size() > 1 && from.get(0).equals(to.get(0))) {
      from.remove(0);
      to.remove(0);
    }
    return "../".repeat(from.size()) + String.join("/", to);
  }
}
