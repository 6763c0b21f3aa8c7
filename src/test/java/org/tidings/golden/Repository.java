package org.tidings.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.Answer;

/** The program git for scripts, as it would be on a machine without any settings. */
public final class Repository {
  private Repository() {}

  /** Whether this machine has git; a CI machine must. */
  public static boolean hasGit() throws IOException {
    try {
      return git(Path.of("."), List.of("git", "--version")).status() == 0;
    } catch (IOException e) {
      if (Boolean.parseBoolean(System.getenv("CI"))) {
        throw e;
      }
      return false;
    }
  }

  /**
   * Runs git; a second word {@code @2026-11-20} is the day of what it does, {@code name@host} its
   * author.
   */
  public static Answer git(Path folder, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(words);
    String day = "2026-11-20";
    String author = "editor@dunmara.example";
    while (command.size() > 1 && command.get(1).indexOf('@') >= 0) {
      String word = command.remove(1);
      day = word.startsWith("@") ? word.substring(1) : day;
      author = word.startsWith("@") ? author : word;
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Somebody");
      environment.put("GIT_" + who + "_EMAIL", author);
      environment.put("GIT_" + who + "_DATE", day + "T09:00:00Z");
    }
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Answer(process.waitFor(), said, "");
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
