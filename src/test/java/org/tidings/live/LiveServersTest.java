package org.tidings.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.Answer;
import org.tidings.Needs;
import org.tidings.SiteFolder;
import org.tidings.hosts.HostServer;
import org.tidings.hosts.Httpd;
import org.tidings.hosts.Nginx;

/**
 * {@code check --live} against real servers: passes as they are set up, fails when tampered with.
 */
@Needs({"nginx", "apache2"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveServersTest {
  private static final Pattern RULE = Pattern.compile("\\[(live/[a-z-]+)]");
  private static final String HTTP = ".hosts/nginx-http.conf";
  private static final String SERVER = ".hosts/nginx-server.conf";
  private static final String APACHE = ".htaccess";

  private LiveSite below = new LiveSite(new SiteFolder(Path.of("")));
  private LiveSite atRoot = below;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    String host = "https://news.dunmara.example";
    atRoot = LiveSite.built(folder.resolve("root"), host + "/", "");
    below = LiveSite.built(folder.resolve("below"), host + "/news/", "");
  }

  /**
   * What somebody does to a published folder.
   *
   * @param pattern what is replaced in the file
   */
  record Deed(String server, String file, String pattern, String by, List<String> rules) {
    void doTo(Path published) throws IOException {
      Path target = published.resolve(file);
      if (pattern.isEmpty()) {
        Files.delete(target);
        return;
      }
      String text = Files.readString(target, StandardCharsets.ISO_8859_1);
      String changed = Pattern.compile(pattern).matcher(text).replaceAll(by);
      assertNotEquals(text, changed, "nothing to change in " + file);
      Files.writeString(target, changed, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
      return server + ": " + file + ": " + pattern + " -> " + by;
    }
  }

  private static Deed nginx(String file, String pattern, String by, String... rules) {
    return new Deed("nginx", file, pattern, by, List.of(rules));
  }

  private static Deed apache(String pattern, String by, String... rules) {
    return new Deed("apache", APACHE, pattern, by, List.of(rules));
  }

  static Stream<Deed> deeds() {
    String sniff = "(?m)^.*X-Content-Type-Options.*\n";
    return Stream.of(
        nginx("stories/2026/flu/index.html", "sixty", "fifty", "live/changed-file"),
        nginx("ga/feed.json", "", "", "live/missing-file"),
        nginx("rss.xml", "(?s)</item>.*", "", "live/changed-file", "live/feed"),
        nginx("published.jsonl", "^.*\n", "", "live/changed-file", "live/ledger"),
        nginx("tidings.json", "\"content\" ?: ?\"....", "\"content\":\"0000", "live/other-build"),
        nginx(SERVER, sniff, "", "live/header"),
        nginx(HTTP, "script-src 'self'", "script-src *", "live/header"),
        nginx(HTTP, "immutable", "must-revalidate", "live/header"),
        nginx(SERVER, "application/rss.xml;\n  }", "text/plain;\n  }", "live/content-type"),
        nginx(SERVER, "return 301", "return 302", "live/redirect"),
        nginx(HTTP, " \"[^\"]*/stories/2026/flu/\"", " \"https://x.example/\"", "live/redirect"),
        nginx(SERVER, "return 410", "return 404", "live/withdrawn"),
        nginx(HTTP, "(?m)^.*/mistake/.*\n", "", "live/withdrawn"),
        nginx(SERVER, "error_page 404 ", "error_page 404 =200 ", "live/not-found"),
        nginx(SERVER, "index index.html;", "index index.html; autoindex on;", "live/listing"),
        nginx(SERVER, "(?s)location ~ \"[^\"]*\\\\\\.\\(\\?!well.*?}", "", "live/hidden-file"),
        apache(sniff, "", "live/header"),
        apache("script-src 'self'", "script-src *", "live/header"),
        apache("application/rss.xml;", "text/plain;", "live/content-type"),
        apache("R=301,NE", "R=302,NE", "live/redirect"),
        apache("G]", "R=404]", "live/withdrawn"),
        apache("ErrorDocument 404 [^\n]*", "", "live/not-found"),
        apache("RewriteRule [^\n]*well-known[^\n]*", "", "live/hidden-file"));
  }

  private HostServer server(String name, String base) throws IOException {
    return name.equals("nginx") ? new Nginx(base) : new Httpd(base);
  }

  @ParameterizedTest
  @CsvSource({"nginx,/", "nginx,/news/", "apache,/", "apache,/news/"})
  void passesOnRealServersAsTheyAreSetUp(String name, String base) throws IOException {
    try (HostServer server = server(name, base)) {
      LiveSite site = base.equals("/") ? atRoot : below;
      SiteFolder.copy(site.output(), server.folder());
      server.start();
      Answer answer = site.check(server.address(), "--strict");
      assertEquals(0, answer.status(), answer.out() + answer.err());
      assertTrue(answer.out().contains("Looked at "), answer.out());
    }
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void namesWhatWasDoneToARealServer(Deed deed) throws IOException {
    try (HostServer server = server(deed.server(), "/news/")) {
      SiteFolder.copy(below.output(), server.folder());
      deed.doTo(server.folder());
      server.start();
      Answer answer = below.check(server.address());
      assertEquals(1, answer.status(), answer.out() + answer.err());
      Set<String> found =
          RULE.matcher(answer.out())
              .results()
              .map((MatchResult rule) -> rule.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(deed.rules()), found, answer.out());
    }
  }
}
