package org.tidings.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;
import org.tidings.base.Json;

/** The files for hosts that can't be run here stay within what those hosts read. */
class HostFilesTest {
  private static final String ALL =
      "hosts: [netlify, cloudflare, apache, nginx, azure, vercel, github, gitlab, codeberg]\n";
  private static final String CLOCK = "2026-11-23T09:00:00Z";

  @TempDir Path folder;
  private SiteFolder site;
  private Path output;
  private String settings;

  @BeforeEach
  void write() throws IOException {
    SiteFolder.copy(
        Path.of("src/test/resources/sites/expired-and-withdrawn/source"), folder.resolve("site"));
    site = new SiteFolder(folder.resolve("site"));
    output = folder.resolve("output");
    settings = Files.readString(site.root().resolve("content/site.yaml"));
  }

  private void build(String more, String... options) {
    site.write("content/site.yaml", settings + more);
    List<String> all = new ArrayList<>(List.of("--clock", CLOCK));
    all.addAll(List.of(options));
    site.build(output, all.toArray(String[]::new));
  }

  private void story(String slug, String date, int aliases) {
    List<String> old = new ArrayList<>();
    for (int i = 0; i < aliases; i++) {
      old.add("/old/an-address-that-was-made-of-a-headline-" + slug + "-" + i + "/");
    }
    site.write(
        "content/stories/" + slug + ".md",
        "---\ntitle: A story\ndate: %s\nsummary: What it is about.\naliases: [%s]\n---\n\nText.\n"
            .formatted(date, String.join(", ", old)));
  }

  private String text(String path) throws IOException {
    return Files.readString(output.resolve(path));
  }

  private List<String> lines(String path) throws IOException {
    return text(path).lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  /** The lines that Cloudflare Pages makes rules of, as its own parser does. */
  private static List<String> readByCloudflare(List<String> lines) {
    List<String> rules = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean starred = false;
    int counted = 0;
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      starred |= words[0].contains("*");
      counted += starred ? 20 : 1;
      if (counted <= 2_000 && words[2].matches("30[1278]") && seen.add(words[0])) {
        rules.add(line);
      }
    }
    return rules;
  }

  @Test
  void theNewestMovesAreReadByNetlifyAndByCloudflare() throws IOException {
    story("newest", "2026-11-20", 200);
    story("older", "2026-10-20", 700);
    story("oldest", "2026-09-20", 1200);
    build(ALL);
    List<String> lines = lines("_redirects");
    assertEquals(2_000, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.length() < 1_000));
    assertTrue(lines.stream().allMatch(line -> line.matches("/\\S* /\\S* [0-9]{3}!?")));
    String newest = "/old/an-address-that-was-made-of-a-headline-newest-";
    List<String> cloudflare = readByCloudflare(lines);
    for (int i = 0; i < 200; i++) {
      String to = " /stories/2026/newest/ 301";
      assertTrue(lines.contains(newest + i + "/" + to + "!"));
      assertTrue(cloudflare.contains(newest + i + "/" + to));
      assertTrue(cloudflare.contains(newest + i + to));
    }
    Answer answer = site.run("check", "--clock", CLOCK, "--verbose");
    for (String host : List.of("netlify", "cloudflare", "apache", "azure", "vercel")) {
      assertTrue(answer.out().contains("info: " + host + " reads "), answer.out());
    }
    assertFalse(answer.out().contains("info: nginx"), answer.out());
  }

  @Test
  void whatIsWithdrawnAnswers410WhereItCan() throws IOException {
    build(ALL);
    assertTrue(
        lines("_redirects").stream()
            .anyMatch(line -> line.matches("(/stories/\\S+/) \\1index\\.html 410!")));
    assertTrue(readByCloudflare(lines("_redirects")).stream().noneMatch(l -> l.contains("410")));
  }

  @Test
  void aReaderOfEitherHostGetsEachHeaderOnce() throws IOException {
    for (int i = 0; i < 2; i++) {
      for (int page = 0; page < i * 100; page++) {
        site.write(
            "content/pages/page-%s.md".formatted(page),
            "---\ntitle: A page\nsummary: What it is about.\n---\n\nText.\n");
      }
      build(ALL);
      HeaderRules rules = new HeaderRules(text("_headers"));
      assertTrue(rules.all().size() <= 100, rules.all().size() + " rules");
      assertEquals(
          rules.all().size(),
          rules.all().stream().map(HeaderRules.Rule::place).distinct().count(),
          "a rule is there twice");
      assertTrue(text("_headers").lines().allMatch(line -> line.length() <= 2_000));
      for (Map.Entry<String, byte[]> file : SiteFolder.tree(output).entrySet()) {
        String path = file.getKey();
        String html = new String(file.getValue(), StandardCharsets.UTF_8);
        boolean served = !path.matches("[._].*") && !html.contains("http-equiv=\"refresh\"");
        if (served && !path.matches("(CNAME|vercel\\.json|staticwebapp.*)")) {
          String address = "/" + path.replaceAll("(^|/)index\\.html$", "$1");
          check(path, rules.cloudflare(address));
          check(path, rules.netlify(address));
        }
      }
    }
  }

  private static void check(String path, Map<String, String> headers) {
    boolean hashed = path.matches("(assets|images|cards)/.*");
    assertEquals(
        hashed ? "public, max-age=31536000, immutable" : "public, max-age=300",
        headers.get("Cache-Control"),
        path);
    boolean feed = path.matches("(.*/)?(rss\\.xml|atom\\.xml|feed\\.json)");
    assertEquals(feed ? "*" : null, headers.get("Access-Control-Allow-Origin"), path);
    String type = headers.getOrDefault("Content-Type", "");
    assertEquals(feed || path.equals("published.jsonl"), !type.isEmpty(), path + ": " + type);
    assertFalse(type.contains(","), path);
    String policy = headers.getOrDefault("Content-Security-Policy", "");
    assertTrue(policy.startsWith("default-src 'none'") && !policy.contains(","), path);
    assertEquals(path.endsWith(".svg"), policy.contains("sandbox"), path);
  }

  @Test
  void azureAndVercelGetWhatTheyCanRead() throws IOException {
    story("newest", "2026-11-20", 1500);
    build(ALL);
    String azure = text("staticwebapp.config.json");
    assertTrue(azure.getBytes(StandardCharsets.UTF_8).length < 20_000);
    Map<?, ?> settings = (Map<?, ?>) Json.read(azure);
    assertEquals("always", settings.get("trailingSlash"));
    assertTrue(((List<?>) settings.get("routes")).size() > 60);
    Map<?, ?> vercel = (Map<?, ?>) Json.read(text("vercel.json"));
    List<?> redirects = (List<?>) vercel.get("redirects");
    assertTrue(redirects.size() > 1_000 && redirects.size() <= 1_024, redirects.size() + "");
    assertTrue(redirects.toString().contains("destination=/stories/2026/newest/, statusCode=301"));
  }

  @Test
  void aDomainOfOnesOwnIsNamedWhereHostsLookForIt() throws IOException {
    build(ALL, "--base-url", "https://news.hospital.example/");
    assertEquals("news.hospital.example\n", text("CNAME"));
    assertEquals("news.hospital.example\n", text(".domains"));
    build(ALL, "--base-url", "https://hospital.github.io/");
    assertFalse(Files.exists(output.resolve("CNAME")));
    build(ALL, "--base-url", "https://www.hospital.example/news/");
    assertFalse(Files.exists(output.resolve("CNAME")));
    assertFalse(Files.exists(output.resolve(".domains")));
  }

  @Test
  void whomToTellOfAWeaknessIsSaid() throws IOException {
    build(
        """
        security:
          contact: [security@hospital.example, "https://hospital.example/report/"]
          expires: 2027-10-01
          policy: https://hospital.example/security/
          hsts: true
        """);
    assertEquals(
        """
        Contact: mailto:security@hospital.example
        Contact: https://hospital.example/report/
        Expires: 2027-10-01T23:00:00Z
        Preferred-Languages: en
        Canonical: https://news.dunmara.example/.well-known/security.txt
        Policy: https://hospital.example/security/
        """,
        text(".well-known/security.txt"));
    for (String file : List.of("_headers", ".htaccess", ".hosts/nginx-server.conf")) {
      assertTrue(text(file).contains("Strict-Transport-Security"), file);
    }
    build("");
    assertFalse(Files.exists(output.resolve(".well-known/security.txt")));
  }

  @Test
  void onlyTheHostsThatAreNamedAreWrittenFor() throws IOException {
    build("hosts: []\n");
    Set<String> hidden = new TreeSet<>(SiteFolder.tree(output).keySet());
    hidden.removeIf(path -> !path.matches("[._].*|CNAME|vercel\\.json|staticwebapp.*"));
    assertEquals(Set.of(".nojekyll"), hidden);
    build("hosts: [cloudflare]\n");
    assertTrue(lines("_redirects").stream().noneMatch(line -> line.contains("!")));
  }
}
