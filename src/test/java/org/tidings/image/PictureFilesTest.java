package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.model.BodyRef;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class PictureFilesTest {
  private static final Sources SOURCES =
      new Sources() {
        @Override
        public String body(BodyRef body) {
          throw new IllegalStateException("no texts here");
        }

        @Override
        public byte[] bytes(SourcePath file, Digest digest) {
          return file.value().getBytes(StandardCharsets.UTF_8);
        }
      };

  @Test
  void onlyPicturesThatSomethingLiveShowsAreFiles() {
    Newsroom room = new Newsroom();
    assertEquals(List.of(Newsroom.LOGO.value()), written(room));
    StoryDraft coming = new StoryDraft("coming", "2027-01-01");
    coming.image = Optional.of(Newsroom.NURSE);
    assertEquals(List.of(Newsroom.LOGO.value()), written(room.with(coming)));
    StoryDraft live = new StoryDraft("live", "2026-01-01");
    live.image = Optional.of(Newsroom.NURSE);
    assertEquals(List.of(Newsroom.LOGO.value(), Newsroom.NURSE.value()), written(room.with(live)));
  }

  @Test
  void aPictureIsALineOfTheLedgerUnderItsOwnAddress() {
    Artifact logo = new PictureFiles(SOURCES).artifacts(new Newsroom().site()).get(0);
    assertEquals("image", logo.published().orElseThrow().kind());
    assertEquals("/" + logo.path(), logo.published().orElseThrow().path().value());
  }

  private static List<String> written(Newsroom room) {
    return new PictureFiles(SOURCES)
        .artifacts(room.site()).stream().map(Newsroom::written).toList();
  }
}
