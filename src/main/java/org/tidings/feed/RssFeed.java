package org.tidings.feed;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Image;
import java.util.List;
import org.tidings.feed.FeedView.Head;

/** A feed without its items as RSS 2.0 with Atom links. */
final class RssFeed {
  private static final int MINUTES_TO_LIVE = 60;

  private final FeedView view;

  RssFeed(FeedView view) {
    this.view = view;
  }

  Channel channel() {
    Head head = view.head();
    Channel channel = new Channel("rss_2.0");
    channel.setTitle(head.title());
    channel.setLink(head.home());
    channel.setDescription(head.description());
    channel.setLanguage(head.language().code());
    channel.setCopyright(head.rights());
    head.published().ifPresent(at -> channel.setPubDate(FeedXml.date(at)));
    head.published().ifPresent(at -> channel.setLastBuildDate(FeedXml.date(head.updated())));
    channel.setGenerator("Tidings");
    channel.setTtl(MINUTES_TO_LIVE);
    head.logo().ifPresent(logo -> channel.setImage(image(logo)));
    channel.setModules(List.of(links()));
    if (view.isArchive()) {
      channel.setForeignMarkup(List.of(FeedXml.archive()));
    }
    return channel;
  }

  private Image image(String logo) {
    Image image = new Image();
    image.setUrl(logo);
    image.setTitle(view.head().title());
    image.setLink(view.head().home());
    return image;
  }

  private AtomLinkModule links() {
    AtomLinkModule module = new AtomLinkModuleImpl();
    module.setLinks(AtomLinks.of(view, FeedFormat.RSS));
    return module;
  }
}
