package org.tidings.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.Nearest;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Outline.Heading;
import org.tidings.model.Outline.LinkUse;
import org.tidings.model.Outline.PictureUse;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Target;

/** Every link within the site leads somewhere, its fragment included. */
final class LinkRules {
  private final Content content;
  private final Site site;
  private final Set<SourcePath> broken;
  private final Map<SourcePath, Entry> entries = new HashMap<>();

  LinkRules(Content content, Site site, Set<SourcePath> broken) {
    this.content = content;
    this.site = site;
    this.broken = broken;
    content.entries().forEach(entry -> entries.put(entry.source(), entry));
  }

  void inspect(Entry entry, Findings findings) {
    for (LinkUse link : entry.outline().links()) {
      if (link.target() instanceof Target.Anchor anchor) {
        anchor(link.at(), anchor.fragment(), entry, findings);
      } else if (link.target() instanceof Target.ToSource target) {
        source(entry, link, target, findings);
      } else if (link.target() instanceof Target.ToAddress target) {
        address(link, target, findings);
      }
    }
    for (PictureUse picture : entry.outline().pictures()) {
      if (picture.target() instanceof Target.ToSource target) {
        picture(picture, target.file(), findings);
      }
    }
  }

  private void source(Entry from, LinkUse link, Target.ToSource target, Findings findings) {
    SourcePath file = target.file();
    Entry entry = entries.get(file);
    if (entry != null) {
      anchor(link.at(), target.fragment(), entry, findings);
      liveness(from, link, entry, findings);
      return;
    }
    boolean there =
        content.pictures().containsKey(file)
            || content.downloads().containsKey(file)
            || broken.contains(file);
    if (!there) {
      findings.error(
          "link/broken",
          link.at(),
          "\"" + link.written() + "\" leads nowhere: there is no " + file,
          near(file, candidates(file)));
    }
  }

  private Collection<SourcePath> candidates(SourcePath file) {
    if (file.extension().equals("md")) {
      return entries.keySet();
    }
    return file.isBelow("content/files")
        ? content.downloads().keySet()
        : content.pictures().keySet();
  }

  private void liveness(Entry from, LinkUse link, Entry to, Findings findings) {
    State state = site.trueState(to);
    boolean live = site.trueState(from) == State.LIVE;
    if (live && (state == State.SCHEDULED || state == State.DRAFT)) {
      findings.info(
          "gate/scheduled-leak",
          link.at(),
          "\"%s\" is %s, so the link is printed as plain text"
              .formatted(link.written(), state == State.DRAFT ? "a draft" : "not live yet"),
          "Nothing to do: the link heals by itself when the story goes live.");
    }
  }

  private static void anchor(Location at, String fragment, Entry entry, Findings findings) {
    boolean known =
        fragment.isEmpty()
            || fragment.equals("top")
            || entry.outline().anchor(fragment).isPresent();
    if (!known) {
      List<String> headings = entry.outline().headings().stream().map(Heading::id).toList();
      List<String> near = Nearest.of(fragment, headings);
      findings.error(
          "link/anchor-missing",
          at,
          "no heading of %s has the anchor \"#%s\"".formatted(entry.source(), fragment),
          near.isEmpty()
              ? "Take the part from # on out, or name a heading that is there: " + some(headings)
              : "Did you mean \"#" + String.join("\" or \"#", near) + "\"?");
    }
  }

  private void address(LinkUse link, Target.ToAddress target, Findings findings) {
    String path = target.path();
    String base = site.config().basePath();
    String local = path.startsWith(base) ? "/" + path.substring(base.length()) : path;
    if (!answers(local) && !answers(local + "/")) {
      findings.error(
          "link/broken",
          link.at(),
          "\"" + link.written() + "\" is no address of this site",
          "Link to the file that makes the page, relative to this one, such as"
              + " ../2026/night-clinic.md; it is checked and follows when the page moves.");
    }
  }

  /** A link to what was taken down is printed as plain text; that is no fault of the link. */
  private boolean answers(String path) {
    return UrlPath.isSafe(path)
        && (site.serves(new UrlPath(path)) || site.isTakenDown(new UrlPath(path)));
  }

  private void picture(PictureUse picture, SourcePath file, Findings findings) {
    if (!content.pictures().containsKey(file) && !broken.contains(file)) {
      findings.error(
          "picture/missing",
          picture.at(),
          "there is no picture " + file,
          near(file, content.pictures().keySet()));
    }
  }

  private static String near(SourcePath file, Collection<SourcePath> known) {
    List<String> sameName =
        known.stream()
            .filter(path -> path.name().equals(file.name()))
            .map(SourcePath::value)
            .sorted()
            .limit(3)
            .toList();
    if (!sameName.isEmpty()) {
      return "It lies at " + String.join(" or ", sameName) + ": write the path from this file.";
    }
    List<String> near =
        Nearest.of(file.name(), known.stream().map(SourcePath::name).distinct().toList());
    return near.isEmpty()
        ? "Check the spelling of the path; it starts at the file that it stands in."
        : "Did you mean " + String.join(" or ", near) + "?";
  }

  private static String some(List<String> names) {
    if (names.isEmpty()) {
      return "it has none.";
    }
    List<String> first = names.subList(0, Math.min(5, names.size()));
    return "#" + String.join(", #", first) + (first.size() < names.size() ? " and more." : ".");
  }
}
