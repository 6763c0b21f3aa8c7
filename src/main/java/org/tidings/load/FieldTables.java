package org.tidings.load;

import java.util.List;

/**
 * All fields that Tidings reads, one table for each kind of file. Loader, {@code new}, {@code
 * schema} and the guide's reference are made from these.
 */
public final class FieldTables {
  private FieldTables() {}

  /** A story's front matter. */
  public static FieldTable story() {
    return StoryFields.TABLE;
  }

  /** A service notice's front matter. */
  public static FieldTable notice() {
    return NoticeFields.TABLE;
  }

  /** A standing page's front matter. */
  public static FieldTable page() {
    return PageFields.TABLE;
  }

  /** {@code site.yaml}. */
  public static FieldTable site() {
    return SiteFields.TABLE;
  }

  /** One person of {@code people.yaml}. */
  public static FieldTable person() {
    return ListFields.PERSON;
  }

  /** One topic of {@code topics.yaml}. */
  public static FieldTable topic() {
    return ListFields.TOPIC;
  }

  /** One place of {@code places.yaml}. */
  public static FieldTable place() {
    return ListFields.PLACE;
  }

  /** The facts of a picture. */
  public static FieldTable picture() {
    return PictureFields.TABLE;
  }

  /** All of them. */
  public static List<FieldTable> all() {
    return List.of(story(), notice(), page(), site(), person(), topic(), place(), picture());
  }
}
