package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Digest;
import org.tidings.model.Entry;
import org.tidings.model.Face;

/** What others see of an entry, as it is read from a file. */
class FaceTest {
  @TempDir private Path folder;

  private Face face(String story) {
    Entry entry =
        LoadedSite.at(folder).write("stories/a.md", story).load().value().stories().get(0);
    return Face.of(entry);
  }

  private Face with(String more) {
    return face(LoadedSite.STORY + more);
  }

  @Test
  void wordsAndLinksToElsewhereAreNobodyElsesBusiness() {
    Face face = face(LoadedSite.STORY);
    assertEquals(face, with("\nBring [the form](https://example.org/form), and your card.\n"));
    assertEquals(
        Digest.of(face), Digest.of(face(LoadedSite.STORY.replace("tonight", "in\nMarch"))));
  }

  @Test
  void whatOthersCanPointToOrShowIsSeen() {
    Face face = face(LoadedSite.STORY);
    assertNotEquals(face, with("\n## How to get there\n"));
    assertNotEquals(face, with("\nSee [the map](../files/map.pdf).\n"));
    assertNotEquals(face, with("\n![The door](../images/door.jpg)\n"));
    assertNotEquals(face, with("\n" + "and so on ".repeat(100) + "\n"));
    assertNotEquals(face, face(LoadedSite.STORY.replace("A new night", "The night")));
  }
}
