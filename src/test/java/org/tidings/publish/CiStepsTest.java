package org.tidings.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.Needs;
import org.tidings.SiteFolder;
import org.tidings.base.Json;
import org.tidings.browser.FileServer;
import org.tidings.golden.Repository;

/**
 * The shell lines of every kind of CI, run as the CI runs them: on a site that {@code init} made, a
 * bare remote, and a live site on loopback.
 */
@Needs({"git", "sh", "curl", "unzip"})
class CiStepsTest {
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final String STORY = "content/stories/2026/falls-clinic.md";

  @TempDir private Path folder;
  private FileServer live;
  private SiteFolder site;
  private Instant now = START;

  @BeforeEach
  void start() throws IOException {
    folder = folder.toRealPath();
    live = new FileServer(Files.createDirectories(folder.resolve("www")), "/news/");
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("tidings");
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s'"
                .formatted(System.getProperty("java.home"), System.getProperty("java.class.path"))
            + " org.tidings.app.Main \"$@\"\n");
    executable(program);
  }

  @AfterEach
  void end() {
    live.close();
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void begin(String kind) throws IOException {
    git(folder, "init", "-q", "--bare", "-b", "main", "remote.git");
    site = new SiteFolder(folder.resolve("site"));
    Answer made = site.run("init", "--git", "--ci", kind, "--clock", START.toString(), "--quiet");
    assertEquals(new Answer(0, "", ""), made);
    Files.delete(site.root().resolve(".git/hooks/pre-commit"));
    git(site.root(), "remote", "add", "origin", folder.resolve("remote.git").toString());
    push("The site");
  }

  private Answer git(Path where, String... words) throws IOException {
    List<String> all =
        new java.util.ArrayList<>(List.of("git", "@" + now.toString().substring(0, 10)));
    all.addAll(List.of(words));
    Answer answer = Repository.git(where, all);
    assertEquals(0, answer.status(), answer.out());
    return answer;
  }

  private void push(String message) throws IOException {
    git(site.root(), "add", "-A");
    git(site.root(), "commit", "-q", "-m", message);
    git(site.root(), "push", "-q", "origin", "HEAD:main");
  }

  private void story(String date) {
    site.write(STORY, SharedSite.story("A falls clinic opens", date, "", "Come to the side door."));
  }

  /** Runs the shell lines of one job in a fresh clone, with the variables that its CI sets. */
  private Answer job(Path clone, String file, String job, Map<String, String> more)
      throws IOException {
    Path script = folder.resolve("job.sh");
    Files.writeString(script, "set -e\n" + CiFile.of(clone.resolve(file)).shell(job));
    Map<String, String> variables = new HashMap<>(more);
    variables.putAll(surroundings());
    return new Shell(clone, variables).run(script);
  }

  private Map<String, String> surroundings() {
    return Map.of(
        "PATH",
        folder.resolve("bin") + ":" + System.getenv("PATH"),
        "TIDINGS_URL",
        live.address(),
        "TIDINGS_WAITS",
        "",
        "SOURCE_DATE_EPOCH",
        String.valueOf(now.getEpochSecond()),
        "GIT_CONFIG_GLOBAL",
        "/dev/null");
  }

  private Path clone(String name) throws IOException {
    SiteFolder.deleteTree(folder.resolve(name));
    git(folder, "clone", "-q", "remote.git", name);
    return folder.resolve(name);
  }

  /** Readers see it. */
  private void serve(Path built) {
    SiteFolder.deleteTree(folder.resolve("www"));
    SiteFolder.copy(built, folder.resolve("www"));
  }

  private Map<String, String> github() throws IOException {
    Files.deleteIfExists(folder.resolve("summary.md"));
    Files.deleteIfExists(folder.resolve("output"));
    return Map.of(
        "GITHUB_ACTIONS", "true",
        "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString(),
        "GITHUB_OUTPUT", folder.resolve("output").toString());
  }

  @Test
  void nothingIsPublishedOverASiteThatDoesNotAnswer() throws IOException {
    begin("github");
    live.close();
    String publish = ".github/workflows/publish.yml";
    Answer refused = job(clone("ci"), publish, "build", github());
    assertEquals(2, refused.status(), refused.out());
    assertTrue(refused.out().contains("does not answer (000)"), refused.out());
    assertFalse(Files.exists(folder.resolve("ci/public")));
    Map<String, String> first = new HashMap<>(github());
    first.put("TIDINGS_FIRST", "true");
    assertEquals(0, job(clone("ci"), publish, "build", first).status());
  }

  @Test
  void gitHubChecksPublishesAndWaitsForTheDay() throws IOException {
    begin("github");
    String flows = ".github/workflows/";
    Answer look = job(clone("ci"), flows + "due.yml", "look", github());
    assertEquals("due=false\n", Files.readString(folder.resolve("output")));
    assertTrue(look.out().contains("nothing is live"), look.out());
    Answer first = job(clone("ci"), flows + "publish.yml", "build", github());
    assertEquals(0, first.status(), first.out());
    assertTrue(Files.readString(folder.resolve("summary.md")).startsWith("## "));
    serve(folder.resolve("ci/public"));
    Answer looked = job(clone("ci"), flows + "publish.yml", "live", github());
    assertEquals(0, looked.status(), looked.out());
    Files.writeString(folder.resolve("www/rss.xml"), "<rss/>");
    Answer other = job(folder.resolve("ci"), flows + "publish.yml", "live", github());
    assertEquals(1, other.status(), other.out());

    story("2026-11-30");
    push("A story for next week");
    Path ci = clone("ci");
    Answer check = job(ci, flows + "check.yml", "check", github());
    assertEquals(0, check.status(), check.out());
    String summary = Files.readString(folder.resolve("summary.md"));
    assertTrue(summary.contains("falls-clinic"), summary);
    assertEquals(0, job(ci, flows + "publish.yml", "build", github()).status());
    serve(ci.resolve("public"));
    assertFalse(Files.exists(folder.resolve("www/stories/2026/falls-clinic")));
    assertEquals(
        Map.of("out", "due=false\n", "due", "due=true\n"),
        Map.of("out", dueAt(ci, "2026-11-24T23:59:59Z"), "due", dueAt(ci, "2026-11-30T00:00:00Z")));
    assertEquals(0, job(ci, flows + "publish.yml", "build", github()).status());
    assertTrue(Files.exists(ci.resolve("public/stories/2026/falls-clinic/index.html")));
    serve(ci.resolve("public"));

    site.delete(STORY);
    push("Gone");
    SiteFolder.copy(ci.resolve(".tidings"), folder.resolve("cache"));
    ci = clone("ci");
    Answer gone = job(ci, flows + "check.yml", "check", github());
    assertEquals(1, gone.status(), gone.out());
    assertTrue(gone.out().contains("::error file="), gone.out());
    live.close();
    ci = clone("ci");
    SiteFolder.copy(folder.resolve("cache"), ci.resolve(".tidings"));
    Answer unanswered = job(ci, flows + "publish.yml", "build", github());
    assertEquals(1, unanswered.status(), unanswered.out());
    assertTrue(unanswered.out().contains("held against what was last built"), unanswered.out());
    assertTrue(unanswered.out().contains("would vanish"), unanswered.out());
    assertFalse(Files.exists(ci.resolve("public/index.html")));
  }

  private String dueAt(Path ci, String instant) throws IOException {
    now = Instant.parse(instant);
    assertEquals(0, job(ci, ".github/workflows/due.yml", "look", github()).status());
    return Files.readString(folder.resolve("output"));
  }

  @Test
  void gitLabWritesItsReportAndStartsAPipelineWhenItIsDue() throws IOException {
    begin("gitlab");
    Path settings = site.root().resolve("content/site.yaml");
    String both = Files.readString(settings).replace("hosts: [gitlab]", "hosts: [gitlab, nginx]");
    Files.writeString(settings, both);
    push("Settings for nginx, too");
    Map<String, String> gitlab = Map.of("GITLAB_CI", "true");
    assertEquals(0, job(clone("ci"), ".gitlab-ci.yml", "pages", gitlab).status());
    assertFalse(Files.exists(folder.resolve("ci/public/.hosts")));
    serve(folder.resolve("ci/public"));
    site.write(STORY, SharedSite.story("A falls clinic opens", "2026-13-01", "", "Come in."));
    push("A wrong date");
    Path ci = clone("ci");
    Answer check = job(ci, ".gitlab-ci.yml", "check", gitlab);
    assertEquals(1, check.status(), check.out());
    String report = Files.readString(ci.resolve("gl-code-quality-report.json"));
    assertTrue(Json.read(report) instanceof List<?> list && list.size() == 1, report);
    assertTrue(check.out().contains("## "), check.out());
    try (Heard api = new Heard()) {
      Map<String, String> scheduled = new HashMap<>(gitlab);
      scheduled.put("CI_API_V4_URL", api.address());
      scheduled.put("CI_PROJECT_ID", "7");
      scheduled.put("CI_JOB_TOKEN", "secret");
      scheduled.put("CI_DEFAULT_BRANCH", "main");
      assertEquals(0, job(ci, ".gitlab-ci.yml", "due", scheduled).status());
      assertEquals(List.of(), api.requests());
      now = Instant.parse("2026-12-24T09:00:00Z");
      assertEquals(0, job(ci, ".gitlab-ci.yml", "due", scheduled).status());
      assertEquals(List.of("POST /projects/7/trigger/pipeline"), api.requests());
    }
  }

  @Test
  void forgejoPushesToTheBranchPagesAndKeepsItsHistory() throws IOException {
    begin("forgejo");
    Map<String, String> forgejo = new HashMap<>(github());
    forgejo.put("FORGEJO_ACTIONS", "true");
    Path ci = clone("ci");
    String flow = ".forgejo/workflows/publish.yml";
    Answer first = job(ci, flow, "publish", forgejo);
    assertTrue(first.out().contains("the branch \"pages\" is now"), first.out());
    String before = git(folder.resolve("remote.git"), "rev-parse", "pages").out().strip();
    serve(clonePages());
    story("2026-11-23");
    push("A story");
    ci = clone("ci");
    Answer second = job(ci, flow, "publish", forgejo);
    assertTrue(second.out().contains("falls-clinic"), second.out());
    assertEquals("", git(ci, "status", "--porcelain").out());
    serve(clonePages());
    assertEquals(0, new Shell(ci, surroundings()).run(ci.resolve(".ci/tidings"), "live").status());
    assertTrue(Files.exists(folder.resolve("www/stories/2026/falls-clinic/index.html")));
    Answer parent = git(folder.resolve("remote.git"), "rev-parse", "pages^");
    assertEquals(before, parent.out().strip());
    Files.createDirectory(ci.resolve("site-output/.hosts"));
    Files.writeString(ci.resolve("site-output/.hosts/nginx.conf"), "# not for readers");
    Answer again = new Shell(ci, surroundings()).run(ci.resolve(".ci/tidings"), "pages");
    assertTrue(again.out().contains("is up to date"), again.out());
    startsOverTheApi(ci, forgejo);
  }

  private Path clonePages() throws IOException {
    SiteFolder.deleteTree(folder.resolve("pages"));
    git(folder, "clone", "-q", "-b", "pages", "remote.git", "pages");
    SiteFolder.deleteTree(folder.resolve("pages/.git"));
    return folder.resolve("pages");
  }

  private void startsOverTheApi(Path ci, Map<String, String> forgejo) throws IOException {
    try (Heard api = new Heard()) {
      Map<String, String> variables = new HashMap<>(forgejo);
      variables.put("GITHUB_API_URL", api.address() + "/api/v1");
      variables.put("GITHUB_REPOSITORY", "a/b");
      variables.put("TIDINGS_TOKEN", "secret");
      assertEquals(0, job(ci, ".forgejo/workflows/due.yml", "start", variables).status());
      assertEquals(
          List.of("POST /api/v1/repos/a/b/actions/workflows/publish.yml/dispatches"),
          api.requests());
    }
  }

  @Test
  void aReleaseIsRunOnlyWhenItsDigestIsTheOneThatWasWritten() throws Exception {
    begin("github");
    Path zipped = Files.createDirectories(folder.resolve("tidings-1/"));
    Files.copy(folder.resolve("bin/tidings"), zipped.resolve("tidings"));
    Path zip = folder.resolve("www/tidings.zip");
    try (java.util.zip.ZipOutputStream out =
        new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new java.util.zip.ZipEntry("tidings-1/tidings"));
      out.write(Files.readAllBytes(zipped.resolve("tidings")));
    }
    Files.delete(folder.resolve("bin/tidings"));
    Path ci = clone("ci");
    Path script = ci.resolve(".ci/tidings");
    Answer none = new Shell(ci, Map.of()).run(script, "run", "--version");
    assertEquals(2, none.status());
    assertEquals(2, none.out().lines().count(), none.out());
    String digest = org.tidings.base.Digest.of(Files.readAllBytes(zip)).hex();
    String wrong = digest.replace(digest.charAt(0), digest.charAt(0) == '0' ? '1' : '0');
    Files.writeString(
        ci.resolve(".ci/program"),
        "url: %stidings.zip\nsha256: %s\n".formatted(live.address(), wrong));
    Answer other = new Shell(ci, Map.of()).run(script, "run", "--version");
    assertEquals(2, other.status());
    assertTrue(other.out().contains("SHA-256 differs"), other.out());
    assertFalse(Files.exists(ci.resolve(".tidings/program/unpacked")));
    Files.writeString(
        ci.resolve(".ci/program"),
        "url: %stidings.zip # 1.0\nsha256: \"%s\"\n".formatted(live.address(), digest));
    Answer right = new Shell(ci, Map.of()).run(script, "run", "--version");
    assertEquals(0, right.status(), right.out());
    Files.delete(zip);
    assertEquals(right, new Shell(ci, Map.of()).run(script, "run", "--version"));
    Files.writeString(ci.resolve(".tidings/program/" + digest + ".zip"), "tampered with");
    assertEquals(2, new Shell(ci, Map.of()).run(script, "run", "--version").status());
  }

  @Test
  void aLiveSiteThatDoesNotAnswerOrSaysNonsenseIsNotDue() throws IOException {
    begin("github");
    for (String said :
        List.of(
            "", "{}", "{\"nextChange\": null}", "\"nextChange\": \"soon\"", "x".repeat(99_999))) {
      Files.writeString(folder.resolve("www/tidings.json"), said);
      assertEquals("due=false\n", dueAt(site.root(), "2027-11-23T09:00:00Z"), said);
    }
    live.close();
    assertEquals("due=false\n", dueAt(site.root(), "2027-11-23T09:00:00Z"));
  }

  /** A server that takes everything and remembers what was asked of it. */
  private static final class Heard implements AutoCloseable {
    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Heard() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> requests() {
      return List.copyOf(requests);
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
