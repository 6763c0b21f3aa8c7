package org.tidings.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * What the CI files that {@code init} writes may and may not do (publishing, "CI"); this repository
 * uses them itself.
 */
class CiFilesTest {
  private static final Path OURS = Path.of("src/main/resources/org/tidings/intake/ci");
  private static final List<String> WORKFLOWS = List.of("check.yml", "publish.yml", "due.yml");

  private static List<CiFile> workflows() throws IOException {
    List<CiFile> files = new ArrayList<>();
    for (String kind : List.of("github", "forgejo")) {
      for (String name : WORKFLOWS) {
        files.add(CiFile.of(OURS.resolve(kind).resolve(name)));
      }
    }
    files.add(CiFile.of(Path.of(".github/workflows/verify.yml")));
    return files;
  }

  @Test
  void thisRepositoryIsPublishedByTheFilesThatItHandsOut() throws IOException {
    for (String name : WORKFLOWS) {
      assertArrayEquals(
          Files.readAllBytes(OURS.resolve("github").resolve(name)),
          Files.readAllBytes(Path.of(".github/workflows").resolve(name)),
          name);
    }
    assertArrayEquals(
        Files.readAllBytes(OURS.resolve("tidings")), Files.readAllBytes(Path.of(".ci/tidings")));
    try (Stream<Path> all = Files.list(Path.of(".github/workflows"))) {
      assertEquals(
          List.of("check.yml", "due.yml", "publish.yml", "verify.yml"),
          all.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void everyActionIsPinnedToACommitThatSaysItsVersion() throws IOException {
    for (CiFile file : workflows()) {
      List<String> uses =
          file.text().lines().filter(line -> line.matches(" *-? *uses:.*")).toList();
      for (String line : uses) {
        assertTrue(line.matches(".*uses: \\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"), line);
      }
    }
  }

  @Test
  void aVersionOfAnActionIsOneAndTheSameCommitEverywhere() throws IOException {
    Map<String, String> commits = new java.util.HashMap<>();
    for (CiFile file : workflows()) {
      for (String line : file.text().lines().filter(each -> each.contains("uses:")).toList()) {
        String action =
            line.replaceAll(".*uses: (?:https://data.forgejo.org/)?([^/]+/[^/@]+).*", "$1");
        String version = line.replaceAll(".* # ", "");
        String commit = line.replaceAll(".*@([0-9a-f]{40}).*", "$1");
        assertEquals(
            commit,
            commits.computeIfAbsent(action + version, key -> commit),
            file.path().toString());
      }
    }
    assertFalse(commits.isEmpty());
  }

  @Test
  void nothingIsPermittedThatAJobDoesNotNeed() throws IOException {
    for (CiFile file : workflows()) {
      assertEquals(Map.of(), file.tree().get("permissions"), file.path().toString());
      file.jobs()
          .forEach(
              (name, job) -> {
                String where = file.path() + " " + name;
                Map<?, ?> permissions = CiFile.map(job.get("permissions"));
                assertFalse(permissions.isEmpty(), where);
                boolean writes = permissions.containsValue("write");
                assertEquals(mayWrite(file, name), writes, where);
                assertNotNull(job.get("timeout-minutes"), where);
              });
    }
  }

  private static boolean mayWrite(CiFile file, String job) {
    boolean forgejo = file.path().toString().contains("forgejo");
    return job.equals("deploy") || job.equals("start") || (forgejo && job.equals("publish"));
  }

  /** What others write must never become part of a command. */
  @Test
  void noExpressionStandsInAShellLine() throws IOException {
    for (CiFile file : workflows()) {
      for (Map<?, ?> step : file.steps()) {
        assertFalse(String.valueOf(step.get("run")).contains("${{"), file.path() + ": " + step);
      }
      assertFalse(file.text().contains("github.event"), file.path().toString());
      assertFalse(file.text().contains("pull_request_target"), file.path().toString());
    }
    CiFile gitlab = CiFile.of(OURS.resolve("gitlab-ci.yml"));
    for (String foreign : List.of("TITLE", "DESCRIPTION", "MESSAGE", "SOURCE_BRANCH", "REF_NAME")) {
      assertFalse(gitlab.text().contains(foreign), foreign);
    }
  }

  @Test
  void noCheckoutKeepsItsCredentials() throws IOException {
    for (CiFile file : workflows()) {
      for (Map<?, ?> step : file.steps()) {
        if (String.valueOf(step.get("uses")).contains("actions/checkout@")) {
          assertEquals(
              false,
              CiFile.map(step.get("with")).get("persist-credentials"),
              file.path().toString());
        }
      }
    }
  }

  /** Rules read git's history; a shallow clone would make them silent. */
  @Test
  void whatChecksAndBuildsHasTheWholeHistory() throws IOException {
    for (CiFile file : workflows()) {
      boolean looks = file.path().endsWith("due.yml");
      for (Map<?, ?> step : file.steps()) {
        if (String.valueOf(step.get("uses")).contains("actions/checkout@")) {
          Object depth = CiFile.map(step.get("with")).get("fetch-depth");
          assertEquals(looks ? null : 0, depth, file.path().toString());
        }
      }
    }
    CiFile gitlab = CiFile.of(OURS.resolve("gitlab-ci.yml"));
    assertEquals("0", CiFile.map(gitlab.tree().get("variables")).get("GIT_DEPTH"));
  }

  @Test
  void publishingNeverOverlapsAndIsNeverCutOff() throws IOException {
    for (String kind : List.of("github", "forgejo")) {
      CiFile file = CiFile.of(OURS.resolve(kind).resolve("publish.yml"));
      assertEquals(
          Map.of("group", "publish", "cancel-in-progress", false), file.tree().get("concurrency"));
    }
    CiFile gitlab = CiFile.of(OURS.resolve("gitlab-ci.yml"));
    assertEquals("publish", CiFile.map(gitlab.tree().get("pages")).get("resource_group"));
    assertEquals(false, CiFile.map(gitlab.tree().get("default")).get("interruptible"));
  }

  @Test
  void hiddenFilesArePublished() throws IOException {
    CiFile file = CiFile.of(OURS.resolve("github/publish.yml"));
    List<Map<?, ?>> uploads =
        file.steps().stream()
            .filter(step -> String.valueOf(step.get("uses")).contains("upload-pages-artifact@"))
            .toList();
    assertEquals(1, uploads.size());
    assertEquals(true, CiFile.map(uploads.get(0).get("with")).get("include-hidden-files"));
  }

  @Test
  void noBuildIsStrict() throws IOException {
    assertFalse(Files.readString(OURS.resolve("tidings")).contains("--strict"));
    for (CiFile file : workflows()) {
      assertFalse(file.text().contains("--strict"), file.path().toString());
    }
  }

  @Test
  void recipesOfTheGuideArePinnedAndKeepSecretsOutOfShellLines() throws IOException {
    Matcher block =
        Pattern.compile("(?s)\n```yaml\n( +- name: Publish to .*?)\n```")
            .matcher(Files.readString(Path.of("README.md")));
    int steps = 0;
    while (block.find()) {
      for (Object step : CiFile.list(new Yaml().load(block.group(1)))) {
        String run = String.valueOf(CiFile.map(step).get("run"));
        String own =
            "(?s).*sh \\.ci/publish-(folder|s3) site-output \\S+\n?(ssh \\S+ sudo -n \\S+ -s reload\n?)?";
        String pinned = "npx --yes [a-z-]+@\\d+\\.\\d+\\.\\d+ .* ?site-output.*";
        assertTrue(run.matches(own) || run.matches(pinned), run);
        assertFalse(run.contains("${{"), run);
        steps++;
      }
    }
    assertEquals(4, steps);
  }

  @Test
  void theScheduledWorkflowNeedsNoJava() throws IOException {
    for (String kind : List.of("github", "forgejo")) {
      String text = Files.readString(OURS.resolve(kind).resolve("due.yml"));
      assertFalse(text.contains("setup-java"), kind);
      assertTrue(text.contains("schedule:"), kind);
    }
  }
}
