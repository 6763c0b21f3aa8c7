package org.tidings.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {
  @TempDir private Path folder;

  @Test
  void givesBackWhatItWasGiven() throws IOException {
    SealedFile file = new SealedFile(folder.resolve("notes/one"));
    assertTrue(file.write(new byte[] {1, 2, 3}));
    assertTrue(file.write(new byte[] {4, 5}));
    assertArrayEquals(new byte[] {4, 5}, file.read().orElseThrow());
    try (Stream<Path> left = Files.list(folder.resolve("notes"))) {
      assertTrue(left.allMatch(each -> each.endsWith("one")));
    }
  }

  @Test
  void whatIsMissingOrDamagedCountsAsNotThere() throws IOException {
    SealedFile file = new SealedFile(folder.resolve("one"));
    assertTrue(file.read().isEmpty());
    assertTrue(file.write(new byte[] {1, 2, 3}));
    byte[] whole = Files.readAllBytes(file.path());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file.path(), damaged);
      assertTrue(file.read().isEmpty());
      Files.write(file.path(), Arrays.copyOf(whole, i));
      assertTrue(file.read().isEmpty());
    }
  }

  @Test
  void saysWhenItCantBeWritten() throws IOException {
    Files.writeString(folder.resolve("file"), "no folder");
    assertFalse(new SealedFile(folder.resolve("file/one")).write(new byte[] {1}));
  }
}
