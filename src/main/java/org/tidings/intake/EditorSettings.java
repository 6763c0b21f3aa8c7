package org.tidings.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.DiskReason;
import org.tidings.base.Json;
import org.tidings.base.Refusal;
import org.tidings.load.Schemas;

/**
 * What an editor's program is told of a site's files: the schemas, and settings for VS Code that
 * use them. No well-known program holds the front matter of a Markdown file against a schema, so
 * there a task lists the findings of {@code check}, each at its line.
 */
public final class EditorSettings {
  private static final String SCHEMAS = ".vscode/schemas/";

  /** Which files hold a kind from top to bottom. */
  private static final List<String> LISTS = List.of("site", "people", "topics", "places");

  private static final String PICTURE = "picture";

  private EditorSettings() {}

  /** The kinds of file there is a schema for. */
  public static List<String> kinds() {
    return Schemas.kinds();
  }

  /** The schema of one kind of file, else one that holds those of all kinds. */
  public static String schema(Optional<String> kind) {
    Schemas schemas = Schemas.plain();
    return kind.map(schemas::of).orElseGet(schemas::all);
  }

  /** All files, by their paths in the site's folder. */
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(".vscode/extensions.json", bytes(Json.indented(extensions())));
    for (String kind : LISTS) {
      files.put(path(kind), bytes(Schemas.withMessages().of(kind)));
    }
    files.put(path(PICTURE), bytes(Schemas.withMessages().of(PICTURE)));
    files.put(".vscode/settings.json", bytes(Json.indented(settings())));
    files.put(".vscode/tasks.json", bytes(Json.indented(tasks())));
    return files;
  }

  /**
   * Writes them into a site's folder. Schemas are written anew, so that they are those of this
   * version; settings that are there already are somebody's own and stay.
   *
   * @return the paths of those that stay although they differ
   * @throws Refusal when one can't be written
   */
  public static List<String> write(Path site) {
    List<String> kept = new ArrayList<>();
    files()
        .forEach(
            (path, bytes) -> {
              if (!write(site, path, bytes)) {
                kept.add(path);
              }
            });
    return kept;
  }

  private static boolean write(Path site, String path, byte[] bytes) {
    Path file = site.resolve(path);
    try {
      if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return true;
      }
      if (!path.startsWith(SCHEMAS) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      Path folder = Files.createDirectories(file.getParent());
      if (!folder.toRealPath().startsWith(site.toRealPath())) {
        throw new Refusal(folder + " leads out of the site's folder: nothing is written there");
      }
      Files.deleteIfExists(file);
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (IOException e) {
      throw new Refusal("can't write %s: %s".formatted(file, DiskReason.of(e)), e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String path(String kind) {
    return SCHEMAS + kind + ".json";
  }

  private static Map<String, Object> extensions() {
    return Json.object(
        "recommendations", List.of("redhat.vscode-yaml", "editorconfig.editorconfig"));
  }

  private static Map<String, Object> settings() {
    Map<String, Object> schemas = new LinkedHashMap<>();
    for (String kind : LISTS) {
      schemas.put("./" + path(kind), "content/" + kind + ".yaml");
    }
    schemas.put("./" + path(PICTURE), "content/**/*.*.yaml");
    Map<String, Object> made = Json.object("site-output", true, ".tidings", true);
    return Json.object(
        "yaml.schemas",
        schemas,
        "files.eol",
        "\n",
        "files.encoding",
        "utf8",
        "files.insertFinalNewline",
        true,
        "files.exclude",
        made,
        "search.exclude",
        made,
        "editor.wordWrap",
        "on");
  }

  private static Map<String, Object> tasks() {
    Map<String, Object> pattern =
        Json.object(
            "regexp",
            "^(\\S.*?):(\\d+):(\\d+): (error|warning|info): (.*)  \\[(.*)\\]$",
            "file",
            1,
            "line",
            2,
            "column",
            3,
            "severity",
            4,
            "message",
            5,
            "code",
            6);
    Map<String, Object> matcher =
        Json.object(
            "owner",
            "tidings",
            "fileLocation",
            List.of("relative", "${workspaceFolder}"),
            "pattern",
            pattern);
    Map<String, Object> check =
        Json.object(
            "label",
            "Check the site",
            "type",
            "shell",
            "command",
            "tidings",
            "args",
            List.of("check", "--no-color"),
            "problemMatcher",
            matcher);
    return Json.object("version", "2.0.0", "tasks", List.of(check));
  }
}
