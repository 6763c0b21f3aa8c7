package org.tidings.feed;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Image;
import com.rometools.rome.feed.rss.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tidings.feed.FeedItem.Attachment;
import org.tidings.feed.FeedView.Head;

/** A feed as RSS 2.0 with content, Dublin Core, Media RSS and Atom links. */
final class RssFeed {
  private static final int MINUTES_TO_LIVE = 60;

  private final FeedView view;
  private final List<String> contents;

  RssFeed(FeedView view, List<String> contents) {
    this.view = view;
    this.contents = contents;
  }

  void writeTo(OutputStream out) throws IOException {
    FeedXml.writeRss(channel(), view.head(), out);
  }

  private Channel channel() {
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
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      items.add(item(view.items().get(i), contents.get(i)));
    }
    channel.setItems(items);
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

  private Item item(FeedItem item, String content) {
    Item rss = new Item();
    rss.setTitle(item.title());
    rss.setLink(item.url());
    rss.setDescription(description(item.summary()));
    if (view.full()) {
      rss.setContent(content(content));
    }
    rss.setGuid(guid(item.id()));
    rss.setPubDate(FeedXml.date(item.published()));
    rss.setCategories(item.subjects().stream().map(RssFeed::category).toList());
    rss.setEnclosures(item.attachments().stream().limit(1).map(RssFeed::enclosure).toList());
    List<Module> modules = new ArrayList<>();
    modules.add(creators(item));
    item.picture().ifPresent(picture -> modules.add(MediaPicture.module(picture)));
    rss.setModules(modules);
    return rss;
  }

  private static Description description(String summary) {
    Description description = new Description();
    description.setValue(summary);
    return description;
  }

  private static Content content(String html) {
    Content content = new Content();
    content.setType(Content.HTML);
    content.setValue(html);
    return content;
  }

  private static Guid guid(String id) {
    Guid guid = new Guid();
    guid.setValue(id);
    guid.setPermaLink(false);
    return guid;
  }

  private static Category category(FeedItem.Subject subject) {
    Category category = new Category();
    category.setValue(subject.name());
    return category;
  }

  private static Enclosure enclosure(Attachment file) {
    Enclosure enclosure = new Enclosure();
    enclosure.setUrl(file.url());
    enclosure.setType(file.type());
    enclosure.setLength(file.bytes());
    return enclosure;
  }

  private static DCModule creators(FeedItem item) {
    DCModule module = new DCModuleImpl();
    module.setCreators(item.authors().stream().map(FeedPerson::name).toList());
    return module;
  }
}
