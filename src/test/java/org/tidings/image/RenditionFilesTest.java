package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.model.BodyRef;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.PictureForm;
import org.tidings.model.Rendition;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class RenditionFilesTest {
  private static final Sources NONE =
      new Sources() {
        @Override
        public String body(BodyRef body) {
          throw new IllegalStateException("no texts here");
        }

        @Override
        public byte[] bytes(SourcePath file, Digest digest) {
          throw new IllegalStateException("nothing is made before it is asked for");
        }
      };

  @TempDir private Path folder;

  @Test
  void onlyPicturesThatSomethingLiveShowsAreFiles() {
    Newsroom room = new Newsroom();
    assertEquals(List.of(Newsroom.LOGO.value()), owners(room));
    StoryDraft coming = new StoryDraft("coming", "2027-01-01");
    coming.image = Optional.of(Newsroom.NURSE);
    assertEquals(List.of(Newsroom.LOGO.value()), owners(room.with(coming)));
    StoryDraft live = new StoryDraft("live", "2026-01-01");
    live.image = Optional.of(Newsroom.NURSE);
    assertEquals(List.of(Newsroom.LOGO.value(), Newsroom.NURSE.value()), owners(room.with(live)));
  }

  @Test
  void aPictureIsALineOfTheLedgerUnderItsOwnAddress() {
    Artifact logo = artifacts(new Newsroom()).get(0);
    assertEquals("image", logo.published().orElseThrow().kind());
    assertEquals("/" + logo.path(), logo.published().orElseThrow().path().value());
  }

  @Test
  void sizesFollowFromThePictureAndNoneIsLargerThanIt() {
    assertEquals(List.of(400, 640, 960, 1280, 1600), widths(6000, PictureForm.PLAIN));
    assertEquals(List.of(400, 640, 960, 1280, 1600), widths(1600, PictureForm.PLAIN));
    assertEquals(List.of(400, 640, 700), widths(700, PictureForm.PLAIN));
    assertEquals(List.of(120), widths(120, PictureForm.PLAIN));
    assertEquals(List.of(6000), widths(6000, new PictureForm(1, true, true)));
  }

  @Test
  void whatIsWrittenIntoAFileIsPartOfItsName() {
    Picture plain = picture(1000, PictureForm.PLAIN);
    Picture credited = plain.with(plain.facts().over(Map.of("credit", "Somebody")));
    Picture captioned = plain.with(plain.facts().over(Map.of("caption", "Something")));
    assertFalse(plain.address().equals(credited.address()));
    assertEquals(plain.address(), captioned.address());
  }

  private static List<Integer> widths(int width, PictureForm form) {
    return Rendition.of(picture(width, form)).stream().map(Rendition::width).toList();
  }

  private static Picture picture(int width, PictureForm form) {
    return new Picture(
        new SourcePath("content/images/a.gif"),
        width,
        500,
        "image/gif",
        9,
        Digest.of("a"),
        form,
        PictureFacts.none());
  }

  private List<Artifact> artifacts(Newsroom room) {
    Darkroom darkroom = new Darkroom(NONE, new PictureCache(folder, Instant.EPOCH));
    return new RenditionFiles(darkroom).artifacts(room.site());
  }

  private List<String> owners(Newsroom room) {
    return artifacts(room).stream().map(Artifact::owner).distinct().toList();
  }
}
