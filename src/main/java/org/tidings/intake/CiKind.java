package org.tidings.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A forge whose CI can check and publish a site (publishing, "CI"), with the files that it reads.
 * What CI does is one script that all of them call.
 */
enum CiKind {
  GITHUB("github", "github", ".github/workflows/", "check.yml publish.yml due.yml") {
    @Override
    String advice() {
      return "on GitHub, choose \"GitHub Actions\" under Settings, Pages, Source";
    }
  },
  GITLAB("gitlab", "gitlab", "", "gitlab-ci.yml") {
    @Override
    String advice() {
      return "on GitLab, make a schedule under Build, Pipeline schedules: 7,37 * * * *";
    }
  },
  FORGEJO("forgejo", "codeberg", ".forgejo/workflows/", "check.yml publish.yml due.yml") {
    @Override
    String advice() {
      return "on Forgejo, turn on Actions in the repository's settings; the site is served from the"
          + " branch pages";
    }
  };

  /** The script of all kinds. */
  static final String SCRIPT = ".ci/tidings";

  /** All scripts: that one, and what puts a site on a host that is not the forge's own. */
  static final List<String> SCRIPTS = List.of(SCRIPT, ".ci/publish-folder", ".ci/publish-s3");

  /** Which release CI runs. */
  static final String PROGRAM = ".ci/program";

  private final String word;
  private final String host;
  private final String folder;
  private final String names;

  CiKind(String word, String host, String folder, String names) {
    this.word = word;
    this.host = host;
    this.folder = folder;
    this.names = names;
  }

  /** The kind of a name. */
  static Optional<CiKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** The host that its pages are served by, as {@code hosts} of {@code site.yaml} calls it. */
  String host() {
    return host;
  }

  /** What no file can set up. */
  abstract String advice();

  /** Its files, by path below the site's folder. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String script : SCRIPTS) {
      files.put(script, Starters.ci(script.substring(script.indexOf('/') + 1)));
    }
    for (String name : SiteFacts.list(names)) {
      boolean alone = folder.isEmpty();
      files.put(alone ? "." + name : folder + name, Starters.ci(alone ? name : word + "/" + name));
    }
    return files;
  }
}
