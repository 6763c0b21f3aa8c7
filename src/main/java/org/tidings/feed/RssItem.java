package org.tidings.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.util.ArrayList;
import java.util.List;
import org.tidings.feed.FeedItem.Attachment;

/** An item as RSS 2.0 with content, Dublin Core and Media RSS. */
final class RssItem {
  private RssItem() {}

  /** ROME's item; its content is left to whoever has it. */
  static Item of(FeedItem item) {
    Item rss = new Item();
    rss.setTitle(item.title());
    rss.setLink(item.url());
    rss.setDescription(description(item.summary()));
    rss.setGuid(guid(item.id()));
    rss.setPubDate(FeedXml.date(item.published()));
    rss.setCategories(item.subjects().stream().map(RssItem::category).toList());
    rss.setEnclosures(item.attachments().stream().limit(1).map(RssItem::enclosure).toList());
    List<Module> modules = new ArrayList<>();
    modules.add(creators(item));
    item.picture().ifPresent(picture -> modules.add(MediaPicture.module(picture)));
    rss.setModules(modules);
    return rss;
  }

  static Content content(String html) {
    Content content = new Content();
    content.setType(Content.HTML);
    content.setValue(html);
    return content;
  }

  private static Description description(String summary) {
    Description description = new Description();
    description.setValue(summary);
    return description;
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
