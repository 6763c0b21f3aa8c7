package org.tidings.load;

import java.util.List;
import org.tidings.base.SourcePath;
import org.tidings.model.SiteConfig.Permalinks;

/** The three kinds of Markdown file, told apart by their folder. */
enum EntryKind {
  STORY("content/stories"),
  NOTICE("content/notices"),
  PAGE("content/pages");

  /** What an entry that was withdrawn may do without. */
  static final List<String> WAIVED = List.of("title", "summary");

  private final String folder;

  EntryKind(String folder) {
    this.folder = folder;
  }

  String folder() {
    return folder;
  }

  boolean isDated() {
    return this != PAGE;
  }

  FieldTable table() {
    return switch (this) {
      case STORY -> StoryFields.TABLE;
      case NOTICE -> NoticeFields.TABLE;
      case PAGE -> PageFields.TABLE;
    };
  }

  /** The fields of this kind; a withdrawn story needs neither summary nor, at times, a title. */
  FieldTable table(YamlNode.Mapping written) {
    boolean withdrawn =
        written.pairs().stream().anyMatch(pair -> pair.key().text().equals("withdrawn"));
    return withdrawn ? table().withoutNeed(WAIVED) : table();
  }

  String pattern(Permalinks permalinks) {
    return switch (this) {
      case STORY -> permalinks.stories();
      case NOTICE -> permalinks.notices();
      case PAGE -> permalinks.pages();
    };
  }

  static EntryKind of(SourcePath file) {
    if (file.isBelow(NOTICE.folder)) {
      return NOTICE;
    }
    return file.isBelow(PAGE.folder) ? PAGE : STORY;
  }
}
