package org.tidings.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Outline;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Story;
import org.tidings.model.Target;

/** Where the pictures of a site are shown, with the facts that hold there. */
final class PictureUses {
  private final Map<SourcePath, List<Use>> byPicture = new HashMap<>();
  private final List<Use> all = new ArrayList<>();
  private final Map<SourcePath, Picture> pictures;

  /**
   * One picture in one entry.
   *
   * @param facts those of its file, under those that the story states
   */
  record Use(Entry entry, Picture picture, PictureFacts facts) {
    /** Where its facts are, or would be. */
    Location at() {
      return facts.equals(PictureFacts.none()) || picture.facts().equals(PictureFacts.none())
          ? Location.of(picture.source())
          : Location.of(picture.source().plus(".yaml"));
    }

    Optional<Story> story() {
      return entry instanceof Story story ? Optional.of(story) : Optional.empty();
    }
  }

  private PictureUses(Content content) {
    this.pictures = new HashMap<>(content.pictures());
  }

  static PictureUses of(Content content) {
    PictureUses uses = new PictureUses(content);
    content.entries().forEach(uses::entry);
    return uses;
  }

  private void entry(Entry entry) {
    if (entry instanceof Story story) {
      story.image().ifPresent(lead -> add(entry, lead.file(), lead.facts()));
    }
    for (Outline.PictureUse use : entry.outline().pictures()) {
      if (use.target() instanceof Target.ToSource file) {
        add(entry, file.file(), Map.of());
      }
    }
  }

  private void add(Entry entry, SourcePath file, Map<String, String> stated) {
    Picture picture = pictures.get(file);
    if (picture != null) {
      Use use = new Use(entry, picture, picture.facts().over(stated));
      byPicture.computeIfAbsent(file, unused -> new ArrayList<>()).add(use);
      all.add(use);
    }
  }

  /** All uses of each picture that is shown, by path. */
  Map<SourcePath, List<Use>> byPicture() {
    return new TreeMap<>(byPicture);
  }

  /** All uses, entry by entry. */
  List<Use> all() {
    return all;
  }
}
