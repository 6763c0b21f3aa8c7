package org.tidings.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaEntryModuleImpl;
import com.rometools.modules.mediarss.types.Credit;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import java.net.URI;
import org.tidings.feed.FeedItem.FeedPicture;

/** A lead picture in Media RSS, with its description and credit. */
final class MediaPicture {
  private MediaPicture() {}

  static MediaEntryModule module(FeedPicture picture) {
    MediaContent content = new MediaContent(new UrlReference(URI.create(picture.url())));
    content.setType(picture.type());
    content.setMedium("image");
    content.setWidth(picture.width());
    content.setHeight(picture.height());
    content.setMetadata(metadata(picture));
    MediaEntryModuleImpl module = new MediaEntryModuleImpl();
    module.setMediaContents(new MediaContent[] {content});
    return module;
  }

  private static Metadata metadata(FeedPicture picture) {
    Metadata metadata = new Metadata();
    if (!picture.alt().isBlank()) {
      metadata.setDescription(picture.alt());
      metadata.setDescriptionType("plain");
    }
    if (!picture.credit().isBlank()) {
      metadata.setCredits(new Credit[] {new Credit(null, null, picture.credit())});
    }
    return metadata;
  }
}
