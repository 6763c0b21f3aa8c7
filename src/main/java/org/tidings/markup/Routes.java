package org.tidings.markup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.base.Ascii;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Picture;
import org.tidings.model.Rendition;
import org.tidings.model.Site;
import org.tidings.model.Target;

/** Where links and pictures of a body lead, seen from where the body is printed. */
final class Routes {
  private final Frame frame;
  private final Site site;

  Routes(Frame frame) {
    this.frame = frame;
    this.site = frame.site();
  }

  /** What to write behind {@code href=}; nothing when there is nothing to link to. */
  Optional<String> href(Target target) {
    if (target instanceof Target.External external) {
      return leadsNowhere(external.url()) ? Optional.empty() : Address.external(external.url());
    }
    if (target instanceof Target.Anchor anchor) {
      return anchor.fragment().isEmpty()
          ? Optional.empty()
          : Optional.of(own(hash(frame.entry(), anchor.fragment())));
    }
    if (target instanceof Target.ToSource file) {
      return site.address(file).map(path -> to(path, hash(file)));
    }
    if (target instanceof Target.ToAddress address) {
      return served(address).map(path -> to(path, hash(address.fragment())));
    }
    return Optional.empty();
  }

  /** Whether it is the whole address of something of this site that was taken down. */
  private boolean leadsNowhere(String url) {
    String root = site.config().url();
    String path =
        url.startsWith(root) ? "/" + url.substring(root.length()).split("[?#]", 2)[0] : "";
    return UrlPath.isSafe(path) && site.isTakenDown(new UrlPath(path));
  }

  private Optional<UrlPath> served(Target.ToAddress address) {
    return Optional.of(address.path())
        .filter(UrlPath::isSafe)
        .map(UrlPath::new)
        .filter(site::serves);
  }

  private String hash(Target.ToSource file) {
    return site.entry(file.file())
        .map(entry -> hash(entry, file.fragment()))
        .orElse(hash(file.fragment()));
  }

  /** The fragment as the entry's page has it; one that it has not is found by the checks. */
  private static String hash(Entry entry, String fragment) {
    return hash(entry.outline().anchor(fragment).orElse(fragment));
  }

  private static String hash(String fragment) {
    return fragment.isEmpty() ? "" : "#" + Address.encoded(fragment);
  }

  private String to(UrlPath path, String hash) {
    return path.equals(frame.entry().path()) && !hash.isEmpty() ? own(hash) : plain(path) + hash;
  }

  /** A place in this very body. */
  String own(String hash) {
    return frame.place() == Frame.Place.OWN_PAGE ? hash : plain(frame.entry().path()) + hash;
  }

  /** A place that stands wherever the body stands, as a footnote does. */
  String near(String id) {
    return frame.isFeed() ? plain(frame.entry().path()) + "#" + id : "#" + id;
  }

  private String plain(UrlPath path) {
    return Address.encoded(
        frame.isFeed() ? site.config().absolute(path) : path.relativeTo(frame.from()));
  }

  /** The picture that a target means, when it is one of the site's. */
  Optional<Picture> picture(Target target) {
    return target instanceof Target.ToSource file
        ? Optional.ofNullable(site.pictures().get(file.file()))
        : Optional.empty();
  }

  /** What to write behind {@code src=}. */
  String src(Picture picture) {
    return plain(picture.address());
  }

  /** What to write behind {@code srcset=}; nothing where there is but one size. */
  Optional<String> srcset(Picture picture) {
    List<Rendition> sizes = Rendition.of(picture);
    return sizes.size() < 2
        ? Optional.empty()
        : Optional.of(
            sizes.stream()
                .map(size -> plain(size.path()) + " " + size.width() + "w")
                .collect(Collectors.joining(", ")));
  }

  /** What to say of a link to another site; feeds need not be told. */
  Optional<String> rel(Target target) {
    boolean foreign =
        target instanceof Target.External external
            && Ascii.lower(external.url()).startsWith("http")
            && !external.url().startsWith(site.config().url());
    return foreign && !frame.isFeed() ? Optional.of("external") : Optional.empty();
  }
}
