package org.tidings.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.Answer;
import org.tidings.SiteFolder;

/** {@code check --live}: what is served is what was built, and every way in which it isn't. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveCheckTest {
  private static final Pattern RULE = Pattern.compile("\\[(live/[a-z-]+)]");
  private static final String STORY = "stories/2026/flu/";

  private LiveSite site = new LiveSite(new SiteFolder(Path.of("")));

  @BeforeAll
  void build(@TempDir Path temporary) throws IOException {
    site = LiveSite.built(temporary.resolve("site"), "https://news.dunmara.example/news/", "");
  }

  @Test
  void passesWhereAllIsServedAsItWasBuilt() throws IOException {
    try (ObedientHost host = site.host()) {
      Answer answer = site.check(host.address(), "--strict");
      assertEquals(0, answer.status(), answer.out() + answer.err());
      assertTrue(
          Pattern.compile("Looked at (\\d+) of \\1 files, and at \\d\\d other addresses")
              .matcher(answer.out())
              .find(),
          answer.out());
      assertTrue(host.most() <= 4, host.most() + " questions at once");
    }
  }

  /** What a host does wrong, and the rules that say so. */
  record Tampering(String name, BiFunction<String, Reply, Reply> how, List<String> rules) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Tampering at(String path, String name, Tamper how, String... rules) {
    return everywhere(name, (asked, reply) -> asked.equals(path) ? how.with(reply) : reply, rules);
  }

  private static Tampering everywhere(
      String name, BiFunction<String, Reply, Reply> how, String... rules) {
    return new Tampering(name, how, List.of(rules));
  }

  interface Tamper {
    Reply with(Reply reply);
  }

  Stream<Tampering> tampered() {
    return Stream.of(files(), headers(), moves(), others()).flatMap(each -> each);
  }

  private static Stream<Tampering> files() {
    Tamper broken = reply -> reply.body(Arrays.copyOf(reply.body(), reply.body().length / 2));
    return Stream.of(
        at(
            STORY,
            "a page was edited",
            reply -> reply.text(reply.text().replace("sixty", "fifty")),
            "live/changed-file"),
        at(
            "",
            "a script was put in",
            reply -> reply.text(reply.text().replace("</body>", "<script>x()</script></body>")),
            "live/changed-file"),
        at(
            "ga/feed.json",
            "a file is missing",
            reply -> Reply.of(404, new byte[0]),
            "live/missing-file"),
        at("rss.xml", "a feed breaks off", broken, "live/changed-file", "live/feed"),
        at("feed.json", "a JSON feed breaks off", broken, "live/changed-file", "live/feed"),
        everywhere(
            "a card was replaced",
            (path, reply) ->
                path.startsWith("cards/flu") ? reply.body(new byte[] {1, 2, 3}) : reply,
            "live/changed-file"));
  }

  private static Stream<Tampering> headers() {
    return Stream.of(
        everywhere(
            "a header was dropped",
            (path, reply) -> reply.without("X-Content-Type-Options"),
            "live/header"),
        everywhere(
            "the policy was loosened",
            (path, reply) ->
                reply.with(
                    "Content-Security-Policy",
                    reply
                        .headers()
                        .getOrDefault("Content-Security-Policy", "")
                        .replace("script-src 'self'", "script-src *")),
            "live/header"),
        at(
            "ga/rss.xml",
            "a feed has another type",
            reply -> reply.with("Content-Type", "text/html"),
            "live/content-type"),
        at(
            "atom.xml",
            "a feed is closed to other pages",
            reply -> reply.without("Access-Control-Allow-Origin"),
            "live/header"),
        everywhere(
            "nothing may be kept",
            (path, reply) -> reply.with("Cache-Control", "no-store"),
            "live/header"));
  }

  private static Stream<Tampering> moves() {
    return Stream.of(
        at("flu/", "moved for a while", reply -> reply.status(302), "live/redirect"),
        at(
            "old/flu.html",
            "moved elsewhere",
            reply -> reply.with("Location", "https://other.example/flu/"),
            "live/redirect"),
        at(
            "2025/fluenza",
            "moved in two steps",
            reply -> reply.with("Location", "/news/flu/"),
            "live/redirect"),
        at(
            "about",
            "a page without its slash is lost",
            reply -> Reply.of(404, new byte[0]),
            "live/redirect"),
        at("stories/2026/mistake/", "withdrawn: 200", reply -> reply.status(200), "live/withdrawn"),
        at("stories/2026/mistake/", "withdrawn: 404", reply -> reply.status(404), "live/withdrawn"),
        at(
            "stories/2026/mistake/",
            "withdrawn without its notice",
            reply -> reply.text("Gone"),
            "live/changed-file"));
  }

  private static Stream<Tampering> others() {
    return Stream.of(
        everywhere(
            "every address answers",
            (path, reply) -> reply.status() == 404 ? reply.status(200) : reply,
            "live/not-found"),
        everywhere(
            "a wrong address has no page",
            (path, reply) ->
                reply.status() == 404 && path.startsWith("ga/") ? reply.text("No") : reply,
            "live/not-found"),
        at(
            "tidings.json",
            "an old build is live",
            reply -> reply.text(reply.text().replaceFirst("\"[0-9a-f]{10}", "\"0123456789")),
            "live/other-build"),
        at(
            "tidings.json",
            "another site is live",
            reply -> Reply.of(404, new byte[0]),
            "live/other-build"),
        at(
            "published.jsonl",
            "the ledger is old",
            reply -> reply.text(reply.text().replaceFirst(".*\n", "")),
            "live/changed-file",
            "live/ledger"),
        everywhere(
            "a folder is listed",
            (path, reply) -> path.equals("assets/") ? Reply.of(200, new byte[] {'x'}) : reply,
            "live/listing"),
        everywhere(
            "all names are served",
            (path, reply) -> path.equals(".git/HEAD") ? Reply.of(200, new byte[] {'x'}) : reply,
            "live/hidden-file"),
        everywhere(
            "the host is busy",
            (path, reply) -> reply.status(503).with("Retry-After", "0"),
            "live/unreachable"));
  }

  @ParameterizedTest
  @MethodSource("tampered")
  void namesWhatAHostDoesWrong(Tampering tampering) throws IOException {
    try (ObedientHost host = site.host()) {
      host.tamper(tampering.how());
      Answer answer = site.check(host.address());
      assertEquals(new TreeSet<>(tampering.rules()), rules(answer).keySet(), answer.out());
      assertEquals(1, answer.status(), answer.out());
      assertFalse((answer.out() + answer.err()).contains("Exception"), answer.out());
    }
  }

  private static Map<String, Integer> rules(Answer answer) {
    Map<String, Integer> rules = new TreeMap<>();
    RULE.matcher(answer.out())
        .results()
        .map(MatchResult::group)
        .forEach(rule -> rules.merge(rule.substring(1, rule.length() - 1), 1, Integer::sum));
    return rules;
  }

  @Test
  void saysWhereAPageDiffersAndThatAScriptWasAdded() throws IOException {
    try (ObedientHost host = site.host()) {
      host.tamper(
          (path, reply) ->
              path.equals(STORY)
                  ? reply.text(reply.text().replace("<head>", "<head><script>x()</script>"))
                  : reply);
      Answer answer = site.check(host.address());
      assertTrue(
          answer
              .out()
              .contains(
                  host.address()
                      + "stories/2026/flu/ is not what was built: it differs from line 3 on"
                      + " (20 bytes longer); a script was put into it on its way"),
          answer.out());
    }
  }

  @Test
  void tellsAFaultThatIsEverywhereOnce() throws IOException {
    try (ObedientHost host = site.host()) {
      host.tamper((path, reply) -> reply.without("Referrer-Policy"));
      Answer answer = site.check(host.address(), "--format", "json");
      assertEquals(1, answer.status());
      assertTrue(answer.out().replace(" ", "").contains("\"errors\":1,"), answer.out());
      assertTrue(answer.out().contains(" more addresses)"), answer.out());
    }
  }

  @Test
  void stopsWithOneFindingWhenNobodyAnswers() throws IOException {
    ObedientHost host = site.host();
    host.close();
    Answer answer = site.check(host.address());
    assertEquals(Map.of("live/unreachable", 1), rules(answer), answer.out());
    assertTrue(answer.out().contains("nobody answers there"), answer.out());
  }

  @Test
  void comparesWithFilesAloneWhereTheNotesOfTheBuildAreMissing(@TempDir Path other)
      throws IOException {
    Path download = other.resolve("artifact");
    SiteFolder.copy(site.output(), download);
    try (ObedientHost host = site.host()) {
      Answer answer = site.check(host.address(), "-o", download.toString());
      assertEquals(0, answer.status(), answer.out());
      Files.delete(download.resolve(".nojekyll"));
      answer = site.check(host.address(), "-o", download.toString());
      assertEquals(Map.of("live/changed-folder", 1), rules(answer), answer.out());
    }
  }

  @Test
  void refusesWithoutAnythingToCompareWith(@TempDir Path other) {
    Answer answer = site.check("https://news.dunmara.example/", "-o", other.toString());
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("run tidings build first"), answer.err());
    answer = site.check("http://news.dunmara.example/");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("only https:// is asked"), answer.err());
    answer = site.check("https://news.dunmara.example/", "--staged");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("--live looks at what is served"), answer.err());
  }

  @Test
  void isContentWithPagesThatRedirectByThemselvesWhereTheHostCanDoNoMore(@TempDir Path other)
      throws IOException {
    LiveSite plain = LiveSite.built(other, "https://news.dunmara.example/", "hosts: [github]\n");
    try (ObedientHost host = plain.host()) {
      host.tamper((path, reply) -> asAPlainHost(plain.output(), path, reply));
      Answer answer = plain.check(host.address());
      assertEquals(0, answer.status(), answer.out());
      Path page = plain.output().resolve("flu/index.html");
      host.tamper(
          (path, reply) ->
              path.equals("flu/")
                  ? reply.status(200).text("nothing").with("Content-Type", "text/html")
                  : asAPlainHost(plain.output(), path, reply));
      assertTrue(Files.exists(page));
      assertEquals(Map.of("live/changed-file", 1), rules(plain.check(host.address())));
    }
  }

  @Test
  void isContentWhereAHostNamesNoLettersForWhatSaysThemItself() throws IOException {
    try (ObedientHost host = site.host()) {
      host.tamper(
          (path, reply) -> {
            String type = reply.headers().getOrDefault("Content-Type", "");
            boolean guessed = type.startsWith("text/html") || type.startsWith("text/plain");
            return guessed ? reply : reply.with("Content-Type", type.split(";", -1)[0]);
          });
      assertEquals(0, site.check(host.address()).status());
      host.tamper(
          (path, reply) -> path.isEmpty() ? reply.with("Content-Type", "text/html") : reply);
      assertEquals(Map.of("live/content-type", 1), rules(site.check(host.address())));
    }
  }

  @Test
  void isContentWithWhatVercelCanDo(@TempDir Path other) throws IOException {
    LiveSite vercel = LiveSite.built(other, "https://news.dunmara.example/", "hosts: [vercel]\n");
    try (ObedientHost host = vercel.host()) {
      byte[] missing = Files.readAllBytes(vercel.output().resolve("404.html"));
      host.tamper(
          (path, reply) ->
              switch (reply.status()) {
                case 410 -> reply.status(200);
                case 404 -> reply.body(missing);
                case 301 -> path.equals("about") ? reply.status(308) : reply;
                default -> reply;
              });
      Answer answer = vercel.check(host.address());
      assertEquals(0, answer.status(), answer.out());
    }
  }

  private static Reply asAPlainHost(Path output, String path, Reply reply) {
    try {
      String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      Path file = output.resolve(name);
      if (Files.isRegularFile(file)) {
        String type = reply.headers().getOrDefault("Content-Type", "text/html");
        return Reply.of(200, Files.readAllBytes(file))
            .with("Content-Type", name.endsWith(".html") ? "text/html" : type.split(";", -1)[0]);
      }
      return reply.status() == 404
          ? Reply.of(404, "not here".getBytes(StandardCharsets.UTF_8))
          : reply;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
