package org.tidings.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.model.BodyRef;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.sample.Newsroom;

class DownloadsTest {
  private static final Sources SOURCES =
      new Sources() {
        @Override
        public String body(BodyRef body) {
          throw new IllegalStateException("no texts here");
        }

        @Override
        public byte[] bytes(SourcePath file, Digest digest) {
          return (file + " " + digest).getBytes(StandardCharsets.UTF_8);
        }
      };

  @Test
  void publishesAFileAsItIs() {
    Artifact leaflet = new Downloads(SOURCES).artifacts(new Newsroom().site()).get(0);
    assertEquals("files/leaflet.pdf", leaflet.path().value());
    assertEquals("file", leaflet.published().orElseThrow().kind());
    assertEquals("content/files/leaflet.pdf " + Digest.of("leaflet"), Newsroom.written(leaflet));
  }

  @Test
  void allFilesForMachinesArePlannedOnce() {
    Site site = new Newsroom().site();
    assertEquals(
        List.of(
            ".nojekyll", "files/leaflet.pdf", "robots.txt", "search/others.json", "sitemap.xml"),
        WebProducers.all(SOURCES).stream()
            .flatMap(producer -> producer.artifacts(site).stream())
            .map(artifact -> artifact.path().value())
            .sorted()
            .toList());
  }
}
