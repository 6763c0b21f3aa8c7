package org.tidings.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private record Everything(
      String text,
      Optional<SourcePath> path,
      List<Integer> numbers,
      Set<String> words,
      Map<String, Long> amounts,
      boolean flag,
      Instant at,
      LocalDate day,
      Severity severity,
      Optional<Match> match,
      List<SourcePath> again) {}

  private static Everything everything() {
    SourcePath path = new SourcePath("content/slán.md");
    Match match =
        Match.of(
            "key", "12 per cent", false, List.of(new Location(path, 3, 4, 5), Location.of(path)));
    return new Everything(
        "Dia dhuit 🙂",
        Optional.of(path),
        List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE),
        Set.of("b", "a", "c"),
        new TreeMap<>(Map.of("least", Long.MIN_VALUE, "most", Long.MAX_VALUE)),
        true,
        Instant.parse("1969-12-31T23:59:59.000000001Z"),
        LocalDate.of(1912, 4, 14),
        Severity.WARNING,
        Optional.of(match),
        List.of(path, path, new SourcePath("content/eile.md")));
  }

  @Test
  void readsWhatWasWritten() {
    byte[] bytes = new RecordWriter().write(everything()).write("last").write("last").bytes();
    RecordReader reader = new RecordReader(bytes);
    assertEquals(everything(), reader.read(Everything.class));
    assertEquals("last", reader.read(String.class));
    assertEquals("last", reader.read(String.class));
    assertTrue(reader.isAtEnd());
  }

  @Test
  void writesTheSameBytesInWhateverOrderARunGivesToASet() {
    byte[] bytes = new RecordWriter().write(everything()).bytes();
    RecordReader reader = new RecordReader(bytes);
    assertEquals(
        Checksum.of(bytes),
        Checksum.of(new RecordWriter().write(reader.read(Everything.class)).bytes()));
  }

  @Test
  void refusesWhatIsDamagedInsteadOfFailing() {
    byte[] bytes = new RecordWriter().write(everything()).bytes();
    for (int end = 0; end < bytes.length; end++) {
      RecordReader reader = new RecordReader(Arrays.copyOf(bytes, end));
      assertThrows(IllegalArgumentException.class, () -> reader.read(Everything.class));
    }
  }

  @Test
  void neverWritesSomebodysData() {
    Match name = Match.of("key", "Mary Murphy", true, List.of());
    assertThrows(IllegalArgumentException.class, () -> new RecordWriter().write(name));
  }

  @Test
  void makesRecordsOfTheProgramOnly() {
    assertThrows(IllegalArgumentException.class, () -> new RecordWriter().write(new Object()));
    byte[] foreign = new RecordWriter().write(everything()).bytes();
    String text = new String(foreign, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] other =
        text.replace("org.tidings.base.SourcePath", "java.lang.ProcessBuilder___")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThrows(
        IllegalArgumentException.class, () -> new RecordReader(other).read(Everything.class));
  }
}
