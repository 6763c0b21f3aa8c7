package org.tidings.load;

import static org.tidings.load.FieldType.DATE;
import static org.tidings.load.FieldType.GROUP;
import static org.tidings.load.FieldType.PATH;
import static org.tidings.load.FieldType.PROSE;
import static org.tidings.load.FieldType.TEXT;
import static org.tidings.load.FieldType.TEXTS;
import static org.tidings.load.FieldType.TRUTH;

import java.util.List;
import java.util.stream.Stream;

/** The facts of a picture, from the {@code .yaml} beside it. */
final class PictureFields {
  private static final List<Field> STATED =
      List.of(
          Field.of("alt", PROSE, "What it shows, for those who can't see it."),
          Field.of("decorative", TRUTH, "True when it says nothing and needs no alt."),
          Field.of("credit", TEXT, "Whose name is printed below it."),
          Field.of("licence", TEXT, "An SPDX id, own-work, permission, stock:agency or the like."),
          Field.of("author", TEXT, "Who made it."),
          Field.of("source", TEXT, "Where it comes from."),
          Field.of("people", TEXT, "Who can be recognised in it.")
              .oneOf("none", "staff", "crowd", "model", "patient", "child", "public"),
          Field.of("changes", TEXT, "What was changed in it."),
          Field.of("ai", TEXT, "Whether software made it.").oneOf("none", "assisted", "generated"),
          Field.of("caption", PROSE, "The words below it."),
          Field.of(
              "focus",
              TEXT,
              "What must stay in sight when it is cropped, from the left and the top: 40% 30%."));

  static final FieldTable TABLE =
      new FieldTable(
          "picture",
          Stream.concat(
                  STATED.stream(),
                  Stream.of(
                      Field.of("consent", TEXTS, "References to the private register."),
                      Field.of("permission", GROUP, "Who allowed its use.")
                          .with(
                              Field.of("from", TEXT, "Who."),
                              Field.of("date", DATE, "When."),
                              Field.of("ref", TEXT, "Where the letter is kept."))))
              .toList());

  private PictureFields() {}

  /** What a story may say of its lead picture. */
  static Field[] inStory() {
    return Stream.concat(
            Stream.of(Field.of("src", PATH, "The picture's path.").needed()), STATED.stream())
        .toArray(Field[]::new);
  }
}
