package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;
import org.tidings.live.LiveSite;
import org.tidings.live.ObedientHost;

/** Every command in README.md does what it says, on a copy of the demonstration site. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String PROGRAM = "./tidings ";

  private static final List<String> INIT = List.of("git", "init", "-q", ".");

  @TempDir Path folder;
  private final List<ObedientHost> hosts = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> everyCommandWorks() throws IOException {
    Path site = copyOfTheSite();
    boolean git = Repository.hasGit() && Repository.git(site, INIT).status() == 0;
    List<String> commands =
        commands()
            .filter(line -> line.startsWith(PROGRAM))
            .filter(line -> git || !line.matches(".* --(hook|staged)"))
            .toList();
    assertFalse(commands.isEmpty());
    return commands.stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> assertEquals(0, run(line, site))));
  }

  /** A test can't run its own build; CI runs that command word for word. */
  @Test
  void theOtherCommandIsTheGateThatCiRuns() throws IOException {
    List<String> others = commands().filter(line -> !line.startsWith(PROGRAM)).toList();
    assertEquals(List.of("mvn verify"), others);
    String ci = Files.readString(Path.of(".ci/run"));
    assertTrue(ci.lines().anyMatch(line -> line.matches("mvn( -\\S+)* verify")), ci);
  }

  private Path copyOfTheSite() throws IOException {
    Path site = folder.resolve("site");
    SiteFolder.copy(Path.of("content"), site.resolve("content"));
    Files.createDirectories(site.resolve("old/_posts"));
    Files.writeString(
        site.resolve("old/_posts/2019-05-06-hello.md"), "---\ntitle: Hello\n---\n\nA post.\n");
    return site;
  }

  private static Stream<String> commands() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    List<String> lines = new ArrayList<>();
    while (block.find()) {
      lines.addAll(block.group(1).lines().filter(line -> !line.isBlank()).toList());
    }
    return lines.stream();
  }

  /** The site as it was built by an earlier command, served. */
  private String live(Path site) {
    try {
      ObedientHost host = new LiveSite(new SiteFolder(site)).host();
      hosts.add(host);
      return host.address();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    hosts.forEach(ObedientHost::close);
  }

  private int run(String line, Path site) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.substring(PROGRAM.length()));
    while (word.find()) {
      String text = word.group(1) != null ? word.group(1) : word.group(2);
      words.add(
          switch (text) {
            case "../old-blog" -> site.resolve("old").toString();
            case "../hospital-news", "../hospital-site" ->
                site.resolveSibling(text.substring(3)).toString();
            case "https://news.example.org/" -> live(site);
            case "site-output", "report.html", "summary.md" -> site.resolve(text).toString();
            default -> text;
          });
    }
    SiteFolder folder = new SiteFolder(site);
    Answer answer =
        words.get(0).equals("serve")
            ? Endless.run(folder, words)
            : folder.run(words.toArray(String[]::new));
    assertEquals("", answer.status() == 0 ? "" : answer.out() + answer.err());
    return answer.status();
  }
}
