package org.tidings.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Checksum;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.OutputPath;
import org.tidings.base.SourcePath;
import org.tidings.model.Published;

/** Files that lie ready are put into the output as they are. */
class StoredFilesTest {
  private static final OutputPath PATH = new OutputPath("cards/tide.jpg");

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void makeSource() throws IOException {
    bench = Bench.in(folder);
  }

  /** Can be written too, but only where nothing lies ready. */
  private record Card(Optional<StoredFile> stored, String text) implements Stored {
    private record Inputs(String text) {}

    @Override
    public OutputPath path() {
      return PATH;
    }

    @Override
    public Record inputs() {
      return new Inputs(text);
    }

    @Override
    public Rank rank() {
      return Rank.FILE;
    }

    @Override
    public String owner() {
      return "a test";
    }

    @Override
    public Optional<Published> published() {
      return Optional.empty();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      boolean ready = stored.filter(file -> Files.exists(file.path())).isPresent();
      assertFalse(ready, "what lies ready is not written");
      out.write(text.getBytes(UTF_8));
    }
  }

  private Path kept(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("kept"), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-02-02T02:02:02.5Z")));
    return file;
  }

  private static Card card(Path kept) throws IOException {
    String text = Files.readString(kept);
    long time = Files.getLastModifiedTime(kept).to(TimeUnit.NANOSECONDS);
    Checksum checksum = Checksum.of(text.getBytes(UTF_8));
    return new Card(Optional.of(new StoredFile(kept, checksum, text.length(), time)), text);
  }

  private Path published() {
    return bench.output().resolve(PATH.value());
  }

  @Test
  void aReadyFileGetsASecondName() throws IOException {
    Path kept = kept("tide");
    WriteResult result = bench.write(card(kept), Page.of("index.html", "home"));
    assertTrue(Files.isSameFile(kept, published()));
    assertEquals(2, result.written().size());
    Manifest.Line line = result.manifest().line(PATH).orElseThrow();
    assertEquals(4, line.size());
    assertEquals(Files.getLastModifiedTime(kept).to(TimeUnit.NANOSECONDS), line.modified());
    assertEquals(0, bench.write(card(kept), Page.of("index.html", "home")).rendered());
  }

  @Test
  void theSameBytesAreNotPutInPlaceAgain() throws IOException {
    bench.write(card(kept("tide")));
    Path other = Files.writeString(folder.resolve("other"), "tide");
    WriteSettings clean =
        new WriteSettings(
            Inspector.none(),
            Bench.PLAIN.parallel(),
            true,
            false,
            false,
            List.of(),
            Bench.PLAIN.threshold(),
            "1");
    assertEquals(List.of(), bench.write(clean, Bench.plan(card(other))).written());
  }

  @Test
  void whatSomebodyWroteIntoAPublishedFileIsReplacedByASoundOne() throws IOException {
    bench.write(card(kept("tide")));
    Files.writeString(published(), "vandal");
    Path fresh = Files.writeString(folder.resolve("fresh"), "tide");
    bench.write(card(fresh));
    assertEquals(Map.of(PATH.value(), "tide"), bench.tree());
    assertEquals("vandal", Files.readString(folder.resolve("kept")));
  }

  @Test
  void aFileThatHasJustVanishedIsWritten() throws IOException {
    Card card = card(kept("tide"));
    Files.delete(folder.resolve("kept"));
    bench.write(card);
    assertEquals(Map.of(PATH.value(), "tide"), bench.tree());
  }

  @Test
  void whereNothingCanBeKeptTheArtifactIsWritten() {
    bench.write(new Card(Optional.empty(), "tide"));
    assertEquals(Map.of(PATH.value(), "tide"), bench.tree());
  }

  @Test
  void aFileOnAnotherDiskIsCopied() throws IOException {
    Path memory = Path.of("/dev/shm");
    Assumptions.assumeTrue(Files.isWritable(memory), "no disk in memory here");
    Assumptions.assumeFalse(
        Files.getFileStore(memory).equals(Files.getFileStore(folder)), "no other disk here");
    Path far = Files.createTempFile(memory, "tidings", ".test");
    try {
      Files.writeString(far, "tide");
      bench.write(card(far));
      assertEquals(Map.of(PATH.value(), "tide"), bench.tree());
      assertEquals(0, bench.write(card(far)).rendered());
    } finally {
      Files.delete(far);
    }
  }

  @Test
  void whatCannotBeMadeIsTheAuthorsFault() throws IOException {
    Diagnostic fault =
        Diagnostic.error(
            "picture/broken",
            Location.of(new SourcePath("content/a.png")),
            "it is torn",
            "Mend it.");
    Stored torn =
        new Stored() {
          private final Card card = card(kept("tide"));

          @Override
          public Optional<StoredFile> stored() {
            throw new Broken(fault);
          }

          @Override
          public OutputPath path() {
            return card.path();
          }

          @Override
          public Record inputs() {
            return card.inputs();
          }

          @Override
          public Rank rank() {
            return card.rank();
          }

          @Override
          public String owner() {
            return card.owner();
          }

          @Override
          public Optional<Published> published() {
            return card.published();
          }

          @Override
          public void writeTo(OutputStream out) {
            throw new Broken(fault);
          }
        };
    WriteResult result = bench.write(torn);
    assertTrue(result.refused());
    assertEquals(List.of(fault), result.diagnostics());
    assertThrows(Broken.class, torn::stored);
  }
}
