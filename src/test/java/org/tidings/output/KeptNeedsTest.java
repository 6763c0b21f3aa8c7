package org.tidings.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.model.ContentPolicy;

/** What pages need of browsers is known of those that are not made again, too. */
class KeptNeedsTest {
  @TempDir Path folder;
  private Bench bench = new Bench(Path.of(""), Path.of(""), path -> {});

  @BeforeEach
  void start() throws IOException {
    bench = Bench.in(folder);
  }

  /** Takes a page's text for what it needs. */
  private record Reading() implements Inspector {
    @Override
    public List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
      return List.of();
    }

    @Override
    public ContentPolicy needs(OutputPath path, byte[] bytes) {
      return ContentPolicy.read(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private WriteResult write(Page... pages) {
    WriteSettings settings =
        new WriteSettings(
            new Reading().and(Inspector.none()),
            Bench.PLAIN.parallel(),
            false,
            false,
            false,
            List.of(),
            Bench.PLAIN.threshold(),
            "1");
    return bench.write(settings, Bench.plan(pages));
  }

  @Test
  void aPageThatIsNotMadeAgainStillCounts() {
    Page old = Page.of("old.html", "img-src 'self' data:");
    Page same = Page.of("same.html", "img-src 'self' data:");
    write(old, same, Page.of("new.html", "img-src 'self'"));
    WriteResult second =
        write(old, same, Page.of("new.html", "script-src 'self'; img-src https://a.example"));
    assertEquals(1, second.rendered());
    assertEquals(
        "img-src 'self' data: https://a.example; script-src 'self'",
        second.manifest().needs().text());
    assertEquals(
        "img-src 'self'", write(Page.of("x.html", "img-src 'self'")).manifest().needs().text());
  }

  /** The first said nothing of needs, the second knew files by other digests. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anOlderManifestStillKnowsItsFiles(int version) throws IOException {
    Page page = Page.of("index.html", "img-src 'self'");
    Page gone = Page.of("gone.html", "");
    write(page, gone);
    Path file = bench.cache().resolve(name());
    String digest = Digest.of("older").hex();
    String body =
        Files.readString(file)
            .replaceFirst("manifest \\d", "manifest " + version)
            .replaceAll(version == 1 ? "(?m)^needs .*\n" : "^$", "")
            .replaceAll(
                "(?m)^\\S+ \\S{32} \\S{32} (\\d+ \\d+ )\\S+ (\\S+)$",
                digest + " " + digest + " $1" + (version == 1 ? "" : "0 ") + "$2")
            .replaceFirst("end \\S+\n$", "");
    Files.writeString(file, body + "end " + Digest.of(body) + "\n");
    WriteResult result = write(page);
    assertEquals(1, result.rendered());
    assertEquals("img-src 'self'", result.manifest().needs().text());
    assertEquals(List.of(new OutputPath("gone.html")), result.removed());
  }

  private String name() throws IOException {
    try (var files = Files.list(bench.cache())) {
      Optional<String> found =
          files
              .map(file -> file.getFileName().toString())
              .filter(each -> each.endsWith(".manifest"))
              .findFirst();
      assertTrue(found.isPresent());
      return found.orElseThrow();
    }
  }
}
