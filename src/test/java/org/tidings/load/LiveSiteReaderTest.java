package org.tidings.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.base.Refusal;
import org.tidings.base.UrlPath;
import org.tidings.load.HostileServer.Manner;
import org.tidings.model.LiveSite;

/** What is live, read from hosts that do what they like. */
class LiveSiteReaderTest {
  private static final String LINE = "{\"path\":\"/a/\",\"kind\":\"story\",\"state\":\"live\"}\n";
  private static final SiteVisitor.Limits SHORT =
      new SiteVisitor.Limits(Duration.ofMillis(700), Duration.ofMillis(5), 2);

  private static LiveSiteReader reader() {
    return new LiveSiteReader(SHORT, 200_000);
  }

  private static LiveSite read(Manner manner) throws IOException {
    try (HostileServer server = new HostileServer(manner)) {
      return reader()
          .at(server.address())
          .orElseThrow(() -> new AssertionError("nothing published"));
    }
  }

  /** A way to answer, and what is said of it. */
  record Hostile(String name, Manner manner, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> hostile() {
    return Stream.of(
        new Hostile("says nothing", (path, out) -> HostileServer.rest(3_000), "within 0.7 seconds"),
        new Hostile("drips", LiveSiteReaderTest::drip, "within 0.7 seconds"),
        new Hostile("drips in its head", LiveSiteReaderTest::slowHead, "within 0.7 seconds"),
        new Hostile("never ends", LiveSiteReaderTest::endless, "larger than it can be"),
        new Hostile("unpacks to a bomb", LiveSiteReaderTest::bomb, "larger than it can be"),
        new Hostile("hangs up", (path, out) -> {}, "the connection broke"),
        new Hostile("is no web server", LiveSiteReaderTest::noise, "the connection broke"),
        new Hostile("stops in the middle", LiveSiteReaderTest::half, "the connection broke"),
        new Hostile("has a fault", HostileServer.always("500 Oh", ""), "it answered 500"),
        new Hostile("lets nobody in", HostileServer.always("403 No", ""), "it answered 403"),
        new Hostile("is busy for ever", HostileServer.always("503 No", ""), "it answered 503"),
        new Hostile("is empty", HostileServer.always("200 OK", ""), "published.jsonl is empty"),
        new Hostile(
            "answers 200 for what is not there",
            HostileServer.always("200 OK", "\n<!doctype html><p>Not found"),
            "a web page came in place of published.jsonl"),
        new Hostile("breaks a line", lines(LINE + "{\"path\":"), "line 2 of published.jsonl is"),
        new Hostile("has no object", lines("[1]"), "line 1 of published.jsonl is not as"),
        new Hostile("nests", lines("[".repeat(50_000)), "line 1 of published.jsonl is not as"),
        new Hostile("has no path", lines("{}"), "line 1 of published.jsonl is not as"),
        new Hostile("climbs out", lines("{\"path\":\"/../a\"}"), "line 1 of published.jsonl is"),
        new Hostile("is relative", lines("{\"path\":\"a/\"}"), "line 1 of published.jsonl is"),
        new Hostile(
            "has no date", lines("{\"path\":\"/a/\",\"first\":\"soon\"}"), "line 1 of published"),
        new Hostile("says it twice", lines(LINE + LINE), "line 2 of published.jsonl has the addre"),
        new Hostile("turns in a ring", moved("/published.jsonl"), "redirects more than 5 times"),
        new Hostile("leads away", moved("https://other.example/"), "redirects to another host"),
        new Hostile("leads off the web", moved("file:///etc/passwd"), "redirects to another host"),
        new Hostile("leads nowhere", moved("http://a b/"), "redirects to what is no address"),
        new Hostile("packs it oddly", packed("br"), "packed in a way that was not asked for"),
        new Hostile("packs it badly", packed("gzip"), "packed in a way that was not asked for"),
        new Hostile(
            "lost its ledger",
            (path, out) ->
                HostileServer.always(
                        path.endsWith("json") ? "200 OK" : "404 No",
                        "{\"generator\":\"Tidings 9\",\"content\":\"x\"}")
                    .answer(path, out),
            "there is a tidings.json, but no published.jsonl"));
  }

  private static Manner lines(String text) {
    return HostileServer.always("200 OK", text);
  }

  private static Manner moved(String to) {
    return HostileServer.always("302 Found\r\nLocation: " + to, "");
  }

  private static Manner packed(String how) {
    return HostileServer.always("200 OK\r\nContent-Encoding: " + how, LINE);
  }

  private static void drip(String path, OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n".getBytes(UTF_8));
    for (int i = 0; i < 500; i++) {
      out.write('{');
      out.flush();
      HostileServer.rest(30);
    }
  }

  private static void slowHead(String path, OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
    for (int i = 0; i < 500; i++) {
      out.write(("X-" + i + ": x\r\n").getBytes(UTF_8));
      out.flush();
      HostileServer.rest(30);
    }
  }

  private static void endless(String path, OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
    byte[] much = LINE.repeat(2_000).getBytes(UTF_8);
    for (int i = 0; i < 1_000; i++) {
      out.write(much);
    }
  }

  private static byte[] gzipped(String text, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        gzip.write(text.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static void bomb(String path, OutputStream out) throws IOException {
    HostileServer.send(out, "200 OK\r\nContent-Encoding: gzip", gzipped(" ".repeat(100_000), 3));
  }

  private static void noise(String path, OutputStream out) throws IOException {
    out.write("SSH-2.0-OpenSSH_9\r\n".repeat(20).getBytes(UTF_8));
  }

  private static void half(String path, OutputStream out) throws IOException {
    out.write(("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + LINE).getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void saysInPlainWordsWhatIsWrongInBoundedTime(Hostile hostile) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () -> {
          IOException fault =
              assertThrows(IOException.class, () -> LiveSiteReaderTest.read(hostile.manner()));
          assertTrue(
              String.valueOf(fault.getMessage()).contains(hostile.said()), fault::getMessage);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void readsWhatOtherToolsDidToTheFile(String start) throws IOException {
    String text = start + LINE.replace("\n", "\r\n") + "\r\n{\"path\":\"/b/\",\"new\":[{\"x\":1}]}";
    assertEquals(
        Set.of(new UrlPath("/a/"), new UrlPath("/b/")),
        LiveSiteReaderTest.read(lines(text)).lines().keySet());
  }

  @Test
  void unpacksWhatCameGzippedAlthoughNobodyAsked() throws IOException {
    LiveSite live =
        LiveSiteReaderTest.read(
            (path, out) ->
                HostileServer.send(out, "200 OK\r\nContent-Encoding: gzip", gzipped(LINE, 1)));
    assertEquals(Set.of(new UrlPath("/a/")), live.lines().keySet());
  }

  @Test
  void followsARedirectWithinTheHostAndWaitsWhenItIsBusy() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    LiveSite live =
        LiveSiteReaderTest.read(
            (path, out) -> {
              if (asked.incrementAndGet() == 1) {
                HostileServer.send(out, "429 Slow\r\nRetry-After: 3600", new byte[0]);
              } else if (path.equals("/published.jsonl")) {
                HostileServer.send(out, "301 Moved\r\nLocation: new/p.jsonl", new byte[0]);
              } else {
                assertEquals("/new/p.jsonl", path);
                HostileServer.send(out, "200 OK", LINE.getBytes(UTF_8));
              }
            });
    assertEquals(1, live.lines().size());
    assertEquals(3, asked.get());
  }

  @Test
  void takesAHostWithoutOurFilesForAFirstPublication() throws IOException {
    try (HostileServer server = new HostileServer(HostileServer.always("404 No", "no"))) {
      assertEquals(Optional.empty(), reader().at(server.address()));
    }
    try (HostileServer server =
        new HostileServer(
            (path, out) ->
                HostileServer.always(path.endsWith("l") ? "404 No" : "200 OK", "<p>hello")
                    .answer(path, out))) {
      assertEquals(Optional.empty(), reader().at(server.address()));
    }
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    HostileServer server = new HostileServer((path, out) -> {});
    String address = server.address();
    server.close();
    IOException fault = assertThrows(IOException.class, () -> reader().at(address));
    assertEquals("nobody answers there", fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a b.example/ | write it as https://example.org/news/",
        "ftp://example.org/ | it has to begin with https://",
        "mailto:a@b.example | it has to begin with https://",
        "https://me:secret@example.org/ | leave out name and password",
        "https:///news/ | it names no host",
        "https://example.org/?x=1 | leave out what begins with ? or #",
        "http://example.org/ | only https:// is asked, or a server on this machine",
      })
  void refusesWhatIsNoAddressOfASite(String address, String why) {
    Refusal refusal = assertThrows(Refusal.class, () -> LiveSiteReader.read(address));
    String said = String.valueOf(refusal.getMessage());
    assertTrue(said.contains(why), said);
    assertFalse(said.contains("secret"), said);
  }

  @Test
  void readsAFolder(@TempDir Path folder) throws IOException {
    assertEquals(Optional.empty(), LiveSiteReader.read(folder.toString()));
    Files.writeString(folder.resolve("tidings.json"), "{\"generator\":\"Tidings 1\"}");
    assertSays("there is a tidings.json, but no published.jsonl", folder);
    Files.writeString(folder.resolve("published.jsonl"), LINE);
    assertEquals(
        Set.of(new UrlPath("/a/")),
        LiveSiteReader.read(folder.toString()).orElseThrow().lines().keySet());
    Files.writeString(folder.resolve("published.jsonl"), "");
    assertSays("published.jsonl is empty", folder);
    assertSays("it is a file, no folder", folder.resolve("published.jsonl"));
    assertSays("there is no such folder", folder.resolve("none"));
    Files.delete(folder.resolve("published.jsonl"));
    Files.createDirectory(folder.resolve("published.jsonl"));
    assertSays("published.jsonl can't be read", folder);
  }

  private static void assertSays(String words, Path where) {
    IOException fault =
        assertThrows(IOException.class, () -> LiveSiteReader.read(where.toString()));
    assertTrue(String.valueOf(fault.getMessage()).contains(words), fault::getMessage);
  }
}
