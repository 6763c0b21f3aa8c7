package org.tidings.feed;

import com.rometools.rome.feed.atom.Link;
import java.util.ArrayList;
import java.util.List;
import org.tidings.feed.FeedView.Links;

/** The links of a feed to itself, to its other parts and to its hub, the same in RSS and Atom. */
final class AtomLinks {
  private AtomLinks() {}

  static List<Link> of(FeedView view, FeedFormat format) {
    Links links = view.links();
    String file = format.file();
    List<Link> all = new ArrayList<>();
    all.add(link("self", view.self(format), format.type()));
    links.hub().ifPresent(hub -> all.add(link("hub", hub, "")));
    links.current().ifPresent(at -> all.add(link("current", at + file, format.type())));
    links.previous().ifPresent(at -> all.add(link("prev-archive", at + file, format.type())));
    links.next().ifPresent(at -> all.add(link("next-archive", at + file, format.type())));
    return all;
  }

  /** A link; the type may be empty. */
  static Link link(String relation, String address, String type) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address);
    if (!type.isEmpty()) {
      link.setType(type);
    }
    return link;
  }
}
