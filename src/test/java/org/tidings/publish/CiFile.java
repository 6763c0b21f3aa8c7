package org.tidings.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file that tells a CI what to do, read as YAML. */
record CiFile(Path path, String text, Map<?, ?> tree) {

  static CiFile of(Path path) throws IOException {
    String text = Files.readString(path);
    Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return new CiFile(path, text, map(tree));
  }

  static Map<?, ?> map(Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> list(Object node) {
    return node instanceof List<?> list ? list : List.of();
  }

  /** The jobs of a workflow by name. */
  Map<String, Map<?, ?>> jobs() {
    Map<String, Map<?, ?>> jobs = new LinkedHashMap<>();
    map(tree.get("jobs")).forEach((name, job) -> jobs.put(String.valueOf(name), map(job)));
    return jobs;
  }

  /** The steps of all jobs. */
  List<Map<?, ?>> steps() {
    List<Map<?, ?>> steps = new ArrayList<>();
    for (Map<?, ?> job : jobs().values()) {
      list(job.get("steps")).forEach(step -> steps.add(map(step)));
    }
    return steps;
  }

  /** The shell lines of a job, as the CI would run them: of a workflow's job, or of GitLab's. */
  String shell(String job) {
    StringBuilder lines = new StringBuilder();
    for (Object step : list(map(map(tree.get("jobs")).get(job)).get("steps"))) {
      if (map(step).get("run") instanceof String run) {
        lines.append(run).append('\n');
      }
    }
    list(map(tree.get(job)).get("script")).forEach(line -> lines.append(line).append('\n'));
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("no shell lines in job " + job + " of " + path);
    }
    return lines.toString();
  }
}
