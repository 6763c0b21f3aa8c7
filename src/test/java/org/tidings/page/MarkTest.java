package org.tidings.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.PictureForm;

/** The brand's mark in the masthead. */
class MarkTest {

  @Test
  void aDrawingIsPartOfThePage() {
    String home = home("mark.svg", "<svg viewBox='0 0 9 9' id='x'><path id='y' d='M0 0h9'/></svg>");
    assertTrue(
        home.contains(
            "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><path id=\"mark_y\" d=\"M0 0h9\" /></svg>"
                + "<span class=\"b-name\">"),
        home);
    assertFalse(home.contains("t_mark"), "the theme's own mark is still there");
  }

  @Test
  void aDrawingThatNeedsStylesStaysAPicture() {
    String home = home("mark.svg", "<svg viewBox='0 0 9 9'><style>.a{fill:red}</style></svg>");
    assertTrue(home.contains("<img src=\"images/mark."), home);
  }

  @Test
  void aPhotographStaysAPicture() {
    assertTrue(home("mark.png", "pixels").contains("<img src=\"images/mark."));
  }

  private static String home(String name, String content) {
    SourcePath file = new SourcePath("content/images/" + name);
    byte[] bytes = content.getBytes(UTF_8);
    String type = name.endsWith("svg") ? "image/svg+xml" : "image/png";
    Sample sample = Sample.full();
    sample.mark = Optional.of(file);
    sample.files.put(file, bytes);
    sample.pictures.put(
        file,
        new Picture(
            file,
            40,
            40,
            type,
            bytes.length,
            Digest.of(bytes),
            PictureForm.PLAIN,
            PictureFacts.none()));
    return Printed.of(sample).text("index.html");
  }
}
