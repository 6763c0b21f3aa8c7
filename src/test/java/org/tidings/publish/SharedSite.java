package org.tidings.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.Answer;
import org.tidings.SiteFolder;
import org.tidings.base.Json;
import org.tidings.browser.FileServer;
import org.tidings.golden.Repository;

/**
 * A site that several people keep in git: a bare remote, their clones, a clone that publishes what
 * is on main, and a web server that readers use.
 */
final class SharedSite implements AutoCloseable {
  private static final Path PUBLISH =
      Path.of("src/main/resources/org/tidings/intake/ci/publish-folder");
  private static final Pattern GUID = Pattern.compile("<guid[^>]*>([^<]*)</guid>");

  private final Path folder;
  private final FileServer server;
  private Instant now;

  SharedSite(Path folder, Instant start) throws IOException {
    this.folder = folder;
    this.now = start;
    git(folder, "init", "-q", "--bare", "-b", "main", "remote.git");
    Files.createDirectories(folder.resolve("www/current"));
    SiteFolder.deleteTree(folder.resolve("www/current"));
    this.server = new FileServer(folder.resolve("www/current"), "/");
  }

  /** Later. */
  void at(String instant) {
    now = Instant.parse(instant);
  }

  /** A clone for somebody. */
  SiteFolder cloneFor(String who) throws IOException {
    git(folder, "clone", "-q", "remote.git", who);
    git(folder.resolve(who), "checkout", "-q", "-B", "main");
    return new SiteFolder(folder.resolve(who));
  }

  Answer git(Path where, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("git", "@" + now.toString().substring(0, 10)));
    all.addAll(Arrays.asList(words));
    return Repository.git(where, all);
  }

  /** Commits all that somebody did and pushes it. */
  Answer push(SiteFolder clone, String message) throws IOException {
    git(clone.root(), "add", "-A");
    git(clone.root(), "commit", "-q", "-m", message);
    return git(clone.root(), "push", "-q", "origin", "main");
  }

  /** What a pull request's check says of a clone as it stands. */
  Answer check(SiteFolder clone) {
    return clone.run("check", "--clock", now.toString(), "--published", server.address());
  }

  /** What CI does when main has moved, or when the time has come: a fresh clone, build, publish. */
  Answer publish() throws IOException {
    SiteFolder.deleteTree(folder.resolve("ci"));
    SiteFolder ci = cloneFor("ci");
    boolean first = !Files.exists(folder.resolve("www/current"));
    Answer built = ci.run("build", "--clock", now.toString(), "--published", server.address());
    if (built.status() != 0) {
      return built;
    }
    Answer put =
        new Shell(folder, Map.of())
            .run(PUBLISH, ci.root().resolve("site-output").toString(), folder + "/www");
    assertEquals(0, put.status(), put.out());
    return first ? put : built;
  }

  String live(String path) throws IOException {
    return Files.readString(folder.resolve("www/current").resolve(path));
  }

  /** Whether an address is answered with a page of its own. */
  boolean answers(String path) {
    Path file = folder.resolve("www/current" + path);
    return Files.isRegularFile(file) || Files.isRegularFile(file.resolve("index.html"));
  }

  /** The addresses that the live ledger names, each with its state. */
  Map<String, String> ledger() throws IOException {
    Map<String, String> states = new TreeMap<>();
    for (String line : live("published.jsonl").lines().toList()) {
      if (Json.read(line) instanceof Map<?, ?> map) {
        states.put(String.valueOf(map.get("path")), map.get("kind") + " " + map.get("state"));
      }
    }
    return states;
  }

  /** The ids that the live feed announces, newest first. */
  List<String> announced() throws IOException {
    Matcher guid = GUID.matcher(live("rss.xml"));
    List<String> ids = new ArrayList<>();
    while (guid.find()) {
      ids.add(guid.group(1));
    }
    return ids;
  }

  /** When the live site says that it next changes by itself. */
  String nextChange() throws IOException {
    return Json.read(live("tidings.json")) instanceof Map<?, ?> map
        ? String.valueOf(map.get("nextChange"))
        : "";
  }

  @Override
  public void close() {
    server.close();
  }

  /** The texts of a small site. */
  static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "content/site.yaml",
        """
        name: Dunmara Health News
        url: https://news.dunmara.example/
        language: en
        timezone: Europe/Dublin
        country: IE
        organisation:
          name: Dunmara Health
          url: https://www.dunmara.example/
          kind: clinic
        """);
    texts.put("content/people.yaml", "una:\n  name: Una Ward\n  role: Editor\n");
    texts.put(".gitignore", ".tidings/\nsite-output/\n");
    return texts;
  }

  /** A story's file. */
  static String story(String title, String date, String more, String text) {
    return """
        ---
        title: %s
        date: %s
        summary: %s, and people need no appointment for it any more at all.
        %s---

        %s
        """
        .formatted(title, date, title, more, text);
  }
}
