package org.tidings.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;
import org.tidings.model.Redirect;
import org.tidings.output.Artifact;

/**
 * The page at an old address, for hosts that can't redirect by themselves (publishing, "Redirects,
 * withdrawals, headers").
 */
record RedirectPage(Desk desk, Redirect redirect, Entry entry) implements HtmlPage {

  static List<RedirectPage> of(Desk desk) {
    Map<UrlPath, Entry> targets = new HashMap<>();
    for (Entry entry : desk.site().entries()) {
      if (!entry.basics().aliases().isEmpty()) {
        targets.put(entry.path(), entry);
      }
    }
    return desk.site().redirects().stream()
        .filter(redirect -> redirect.language().equals(desk.language()))
        .flatMap(
            redirect ->
                Optional.ofNullable(targets.get(redirect.to()))
                    .map(entry -> new RedirectPage(desk, redirect, entry))
                    .stream())
        .toList();
  }

  /** An address without an ending is answered by a folder, which every host can serve. */
  @Override
  public Optional<Entry> own() {
    return Optional.of(entry);
  }

  @Override
  public UrlPath address() {
    UrlPath from = redirect.from();
    boolean file = from.isFolder() || from.value().indexOf('.', from.value().lastIndexOf('/')) > 0;
    return file ? from : new UrlPath(from.value() + "/");
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.LIST;
  }

  @Override
  public String owner() {
    return "the alias " + redirect.from() + " in " + entry.source();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(
        new Published(
            redirect.from(),
            desk.site().identity(entry),
            "redirect",
            "moved",
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            redirect.to().value()));
  }

  @Override
  public Printing printing() {
    boolean hidden = entry.basics().withdrawn().filter(w -> w.hidesTitle()).isPresent();
    String title = hidden ? desk.text("withdrawn.story") : entry.title();
    String url = desk.config().absolute(redirect.to());
    HeadView head =
        new HeadView(
            desk.text("redirect.title", redirect.from()) + " | " + desk.view().name(),
            "",
            Optional.of(url),
            "noindex",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Printing(
        "redirect.ftlh",
        new PageFrame(
            address(), desk.language().code(), "", false, List.of(), List.of(), List.of(), head),
        "redirect",
        new RedirectView(redirect.to(), url, title),
        Optional.empty());
  }
}
