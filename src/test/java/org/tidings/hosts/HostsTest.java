package org.tidings.hosts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.Needs;
import org.tidings.SiteFolder;

/** Real nginx and Apache serve the demonstration site as the files that were made for them say. */
@Needs({"nginx", "apache2"})
class HostsTest {
  private static final String CLOCK = "2026-11-23T09:00:00Z";
  private static final String NEW = "/stories/2026/moved-often/";
  private static final List<String> OLD =
      List.of(
          "/2019/05/moved-often/",
          "/moved",
          "/moved-often.html",
          "/2020/index.html",
          "/sean-áit/",
          "/an old one/",
          "/it's+(odd)&$1=2,3;4!/",
          "/feeds/old/rss.xml",
          "/files/moved.pdf",
          "/ga/bogtha/");

  @TempDir static Path source;
  private final List<HostServer> open = new ArrayList<>();

  /** Which server, and the path of the site's address. */
  record Case(String server, String base) {
    HostServer make() throws IOException {
      return server.equals("nginx") ? new Nginx(base) : new Httpd(base);
    }
  }

  static Stream<Case> cases() {
    return Stream.of("nginx", "apache")
        .flatMap(server -> Stream.of("/", "/news/").map(base -> new Case(server, base)));
  }

  @BeforeAll
  static void write() throws IOException {
    SiteFolder.copy(Path.of("content"), source.resolve("content"));
    SiteFolder site = new SiteFolder(source);
    site.write(
        "content/site.yaml",
        Files.readString(Path.of("content/site.yaml"))
            + "security: {contact: [security@dunmara.example], expires: 2027-10-01}\n");
    site.write(
        "content/stories/2026/moved-often.md",
        story("A story that moved often", "aliases: [" + quoted(OLD) + "]\n"));
    site.write("content/files/letters.txt", "Plain letters, told by nobody which.\n");
    site.write("content/files/feed.json", "{}\n");
    site.write(
        "content/stories/2026/with-a-download.md",
        story("A story with a download", "")
            + "Read [the letters](/files/letters.txt) and [the rest](/files/feed.json).\n");
  }

  @AfterEach
  void stop() {
    open.forEach(HostServer::close);
  }

  private static String quoted(List<String> addresses) {
    return "\"" + String.join("\", \"", addresses) + "\"";
  }

  private static String story(String title, String more) {
    return """
        ---
        title: %s
        date: 2026-11-20
        summary: A story that is here to show what a host answers at its old addresses.
        %s---

        The clinic in Ballinree has longer hours since Monday, and it tells everybody.

        """
        .formatted(title, more);
  }

  private HostServer serve(Case each, Path source) throws IOException {
    HostServer server = each.make();
    open.add(server);
    new SiteFolder(source).build(server.folder(), "--base-url", server.address(), "--clock", CLOCK);
    assertEquals("", server.faults());
    server.start();
    return server;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAsItShould(Case each) throws IOException {
    HostServer server = serve(each, source);
    Visitor visitor = new Visitor(server.address());
    everyFile(server, visitor);
    everyMove(each, visitor);
    withdrawn(server, visitor);
    nothing(server, visitor);
    kept(server, visitor);
  }

  private static void everyFile(HostServer server, Visitor visitor) throws IOException {
    for (Map.Entry<String, byte[]> file : SiteFolder.tree(server.folder()).entrySet()) {
      String path = file.getKey();
      boolean hidden = path.startsWith(".") || path.startsWith("_");
      boolean other = path.startsWith("stories/2025/k7qd/") || isRedirect(path, file.getValue());
      if (hidden || other) {
        continue;
      }
      String address = path.replaceAll("(^|/)index\\.html$", "$1");
      HttpResponse<byte[]> response = visitor.get(address);
      assertEquals(200, response.statusCode(), path);
      assertArrayEquals(file.getValue(), response.body(), path);
      Headers.check(path, response);
      if (path.endsWith("/index.html")) {
        String bare = address.substring(0, address.length() - 1);
        visitor.movesTo(bare, address);
        visitor.movesTo(bare + "?a=b&c", address + "?a=b&c");
      }
    }
  }

  private static boolean isRedirect(String path, byte[] bytes) {
    return !path.startsWith("assets/")
        && new String(bytes, StandardCharsets.UTF_8).contains("http-equiv=\"refresh\"");
  }

  private static void everyMove(Case each, Visitor visitor) throws IOException {
    for (String old : OLD) {
      visitor.movesTo(old.substring(1), NEW.substring(1));
    }
    visitor.movesTo("2019/05/moved-often", NEW.substring(1));
    visitor.movesTo("moved/", NEW.substring(1));
    visitor.movesTo("2020/", NEW.substring(1));
    visitor.movesTo("moved?from=leaflet", NEW.substring(1) + "?from=leaflet");
    visitor.movesTo("news/ballinree-walkers/", "stories/2026/the-walking-group-that-waits/");
    if (each.base().length() > 1) {
      visitor.movesTo("", each.base().substring(0, each.base().length() - 1), "");
    }
  }

  private static void withdrawn(HostServer server, Visitor visitor) throws IOException {
    byte[] notice = Files.readAllBytes(server.folder().resolve("stories/2025/k7qd/index.html"));
    for (String address : List.of("stories/2025/k7qd/", "stories/2025/k7qd/index.html")) {
      HttpResponse<byte[]> response = visitor.get(address);
      assertEquals(410, response.statusCode());
      assertArrayEquals(notice, response.body());
      Headers.check("stories/2025/k7qd/index.html", response);
    }
    visitor.movesTo("stories/2025/k7qd", "stories/2025/k7qd/");
  }

  private static void nothing(HostServer server, Visitor visitor) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (String address :
        List.of("nothing", "nothing/", "assets/", "files/no.pdf", "stories/x/rss.xml")) {
      pages.put(address, "404.html");
    }
    for (String address : List.of("ga/dada", "ga/dada/", "ga/stories/x/feed.json")) {
      pages.put(address, "ga/404.html");
    }
    try (Stream<Path> hosts = Files.list(server.folder().resolve(".hosts"))) {
      hosts.forEach(file -> pages.put(".hosts/" + file.getFileName(), "404.html"));
    }
    for (String file : List.of(".htaccess", ".nojekyll", ".hosts/", ".git/config", "_redirects")) {
      pages.put(file, "404.html");
    }
    for (Map.Entry<String, String> each : pages.entrySet()) {
      HttpResponse<byte[]> response = visitor.get(each.getKey());
      assertEquals(404, response.statusCode(), each.getKey());
      assertArrayEquals(
          Files.readAllBytes(server.folder().resolve(each.getValue())),
          response.body(),
          each.getKey());
      Headers.check(each.getValue(), response);
    }
  }

  /** A folder that starts with a dot is for readers when it is the one that others agreed on. */
  private static void kept(HostServer server, Visitor visitor) throws IOException {
    Path file = server.folder().resolve(".well-known/security.txt");
    HttpResponse<byte[]> response = visitor.get(".well-known/security.txt");
    assertEquals(200, response.statusCode());
    assertArrayEquals(Files.readAllBytes(file), response.body());
    Headers.check(".well-known/security.txt", response);
  }

  @Test
  void manyMovesCostNginxNothing(@TempDir Path minimal) throws IOException {
    SiteFolder.copy(Path.of("src/test/resources/sites/minimal/source"), minimal);
    List<String> old = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      old.add("/2019/an-address-as-long-as-some-programs-make-them-out-of-headlines-" + i + "/");
    }
    new SiteFolder(minimal)
        .write(
            "content/stories/2026/moved-often.md",
            story("A story that moved often", "aliases: [" + quoted(old) + "]\n"));
    HostServer server = serve(new Case("nginx", "/"), minimal);
    Visitor visitor = new Visitor(server.address());
    visitor.movesTo(old.get(0).substring(1), NEW.substring(1));
    visitor.movesTo(old.get(4_999).substring(1), NEW.substring(1));
    assertTrue(server.log().isEmpty(), server.log());
  }
}
