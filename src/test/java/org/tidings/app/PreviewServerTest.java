package org.tidings.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.SiteFolder;
import org.tidings.base.Refusal;

/** The preview server of the demonstration site, as raw requests meet it. */
class PreviewServerTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @TempDir static Path folder;
  private static SiteFolder site;
  private static Serving serving;

  @BeforeAll
  static void serve() throws IOException {
    site = new SiteFolder(folder.toRealPath().resolve("site"));
    SiteFolder.copy(Path.of("content"), site.root().resolve("content"));
    serving = Serving.of(site.root(), NOW);
  }

  @AfterAll
  static void stop() throws IOException {
    serving.close();
  }

  @Test
  void servesWhatABuildWritesAndTheBarBesides() throws IOException {
    Path output = folder.resolve("output");
    site.build(output, "--clock", NOW.toString());
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : SiteFolder.tree(output).entrySet()) {
      Exchange answer = serving.get("/" + file.getKey());
      boolean html = file.getKey().endsWith(".html");
      boolean same = Arrays.equals(file.getValue(), Serving.bare(answer));
      if (answer.status() != 200 || !same || html != answer.text().contains("<tidings-preview")) {
        different.add(file.getKey() + " " + answer.status());
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void saysWhatEachFileIs() throws IOException {
    assertEquals("text/html; charset=utf-8", serving.get("/").header("content-type"));
    assertEquals(
        "application/rss+xml; charset=utf-8", serving.get("/rss.xml").header("content-type"));
    assertEquals("application/feed+json", serving.get("/feed.json").header("content-type"));
    assertEquals(
        "application/xml; charset=utf-8", serving.get("/sitemap.xml").header("content-type"));
    assertEquals("text/plain; charset=utf-8", serving.get("/robots.txt").header("content-type"));
    Exchange page = serving.get("/");
    assertEquals("no-store", page.header("cache-control"));
    assertEquals("nosniff", page.header("x-content-type-options"));
    assertEquals("same-origin", page.header("cross-origin-resource-policy"));
    assertTrue(page.header("content-security-policy").contains("script-src 'self';"));
    assertEquals("", page.header("access-control-allow-origin"));
  }

  @Test
  void answersForTheMissingWithTheSitesOwnPage() throws IOException {
    Exchange missing = serving.get("/no/such/page/");
    assertEquals(404, missing.status());
    assertArrayEquals(serving.bare("/404.html"), Serving.bare(missing));
    Exchange folderAsFile = serving.get("/topics");
    assertEquals(302, folderAsFile.status());
    assertEquals("/topics/", folderAsFile.header("location"));
    assertEquals(404, serving.get("/about.html").status());
  }

  @Test
  void answersHeadAsGetWithoutTheBody() throws IOException {
    Exchange get = serving.get("/about/");
    Exchange head = Exchange.of(serving.port(), "HEAD /about/ HTTP/1.1", "Host: localhost");
    assertEquals(200, head.status());
    assertEquals(0, head.body().length);
    assertEquals(get.header("content-length"), head.header("content-length"));
    assertEquals(get.header("content-type"), head.header("content-type"));
    assertEquals(String.valueOf(get.body().length), get.header("content-length"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yaml",
        "/../../../../etc/passwd",
        "/topics/../../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/%2E%2E%2Fcontent/site.yaml",
        "/..%2fcontent%2fsite.yaml",
        "/..%5ccontent%5csite.yaml",
        "/%252e%252e/content/site.yaml",
        "/%c0%ae%c0%ae/content/site.yaml",
        "/%e0%80%ae%e0%80%ae/etc/passwd",
        "/.%00./content/site.yaml",
        "/index.html%00.png",
        "//etc/passwd",
        "/./index.html",
        "/content/site.yaml",
        "/_tidings/../index.html",
        "/_tidings/%2e%2e/PreviewServer.class",
        "/_tidings/PreviewServer.class",
        "/_tidings/card?path=/../content/site.yaml",
        "/_tidings/feed?path=%2f..%2fcontent",
        "/_tidings/events",
      })
  void hasNothingOutsideTheSite(String target) throws IOException {
    assertEquals(404, serving.get(target).status());
  }

  /** The server below ours refuses what is no address at all. */
  @ParameterizedTest
  @ValueSource(strings = {"/..\\..\\content\\site.yaml", "/\0", "/%zz", "/a b"})
  void refusesWhatIsNoAddress(String target) throws IOException {
    int status = serving.get(target).status();
    assertTrue(status == 400 || status == 404, target + " " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8900",
        "localhost.",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.8.9.10",
        "[::1]",
        "[::1]:8900",
        "[0:0:0:0:0:0:0:1]:80",
      })
  void answersToLoopback(String host) throws IOException {
    assertEquals(200, to(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.example.org",
        "localhost.example.org",
        "127.0.0.1.example.org",
        "127.0.0.1@example.org",
        "example.org:8900",
        "0.0.0.0",
        "192.0.2.1",
        "2130706433",
        "[::]",
        "[::1",
        "localhost:port",
        "localhost/x",
        "local host",
      })
  void answersToNoOtherName(String host) throws IOException {
    assertEquals(421, to(host));
  }

  private static int to(String host) throws IOException {
    return Exchange.of(serving.port(), "GET / HTTP/1.1", "Host: " + host).status();
  }

  @Test
  void wantsExactlyOneHost() throws IOException {
    int port = serving.port();
    assertEquals(400, Exchange.of(port, "GET / HTTP/1.1").status());
    assertEquals(400, Exchange.of(port, "GET / HTTP/1.1", "Host:").status());
    assertEquals(
        400, Exchange.of(port, "GET / HTTP/1.1", "Host: localhost", "Host: localhost").status());
  }

  @Test
  void takesAWholeAddressOnlyWhenItIsItsOwn() throws IOException {
    assertEquals(200, serving.get("http://localhost/").status());
    assertEquals(421, serving.get("http://news.example.org/").status());
    assertEquals(421, serving.get("file:///etc/passwd").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get"})
  void onlyReads(String method) throws IOException {
    Exchange answer =
        Exchange.of(serving.port(), method + " / HTTP/1.1", "Host: localhost", "Content-Length: 0");
    assertEquals(405, answer.status());
    assertEquals("GET, HEAD", answer.header("allow"));
  }

  @Test
  void isHeldUpByNoSlowClient() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), serving.port());
        socket.setReceiveBufferSize(1024);
        String start = i % 2 == 0 ? "GET / HT" : "GET /rss.xml HTTP/1.1\r\nHost: localhost\r\nX: ";
        socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      long start = System.nanoTime();
      assertEquals(200, serving.get("/").status());
      assertTrue(System.nanoTime() - start < 5_000_000_000L);
      for (Socket socket : slow) {
        socket.setSoTimeout(10_000);
        assertEquals(-1, endOf(socket), "the connection is closed");
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static int endOf(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (SocketException reset) {
      return -1;
    }
  }

  @Test
  void takesTheNextPortWhenOneIsTaken() {
    PreviewServer.Place place = new PreviewServer.Place("127.0.0.1", serving.port(), 1000);
    SitePages pages = new SitePages(serving.preview(), site.root());
    try (PreviewServer second = PreviewServer.open(place, pages, new EventStreams())) {
      assertTrue(second.port() > serving.port());
      assertTrue(second.port() < serving.port() + 100);
      assertFalse(second.isOpenToOthers());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "no such name", "300.1.1.1"})
  void refusesAnAddressThatIsNotOfThisMachine(String name) {
    PreviewServer.Place place = new PreviewServer.Place(name, 0, 1000);
    SitePages pages = new SitePages(serving.preview(), site.root());
    assertThrows(Refusal.class, () -> PreviewServer.open(place, pages, new EventStreams()).close());
  }

  @Test
  void answersToTheAddressThatItIsBoundTo() throws UnknownHostException {
    HostCheck wild = new HostCheck("0.0.0.0", InetAddress.getByName("0.0.0.0"));
    assertTrue(wild.allows("0.0.0.0:8900"));
    assertTrue(wild.allows("127.0.0.1"));
    assertFalse(wild.allows("192.0.2.1"));
    assertFalse(wild.allows("news.example.org"));
    HostCheck named = new HostCheck("Newsroom.local", InetAddress.getLoopbackAddress());
    assertTrue(named.allows("newsroom.local:8900"));
    assertFalse(named.allows("other.local:8900"));
  }
}
