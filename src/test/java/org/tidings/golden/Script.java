package org.tidings.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.Answer;

/**
 * A script in one text file: first the talk with the program, then the files it starts from. In the
 * talk a line is a command after {@code $}, what it prints after {@code |}, what it complains of
 * after {@code !}, its exit status after {@code =} unless that is 0, or a remark after {@code #}.
 */
record Script(List<String> talk, Map<String, String> files) {
  private static final Pattern FILE = Pattern.compile("-- (\\S+) --");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern SECONDS = Pattern.compile("\\b\\d+\\.\\d+ s\\b");

  /** Does what a command says. */
  interface Runner {
    Answer run(List<String> words) throws Exception;
  }

  static Script of(String text) {
    List<String> talk = new ArrayList<>();
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    StringBuilder file = null;
    for (String line : text.split("\n", -1)) {
      Matcher head = FILE.matcher(line);
      if (head.matches()) {
        file = files.computeIfAbsent(head.group(1), name -> new StringBuilder());
      } else if (file != null) {
        file.append(line).append('\n');
      } else {
        talk.add(line);
      }
    }
    return new Script(talk, trimmed(files));
  }

  /** The last file ends with the script. */
  private static Map<String, String> trimmed(Map<String, StringBuilder> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((name, text) -> texts.put(name, text.toString().stripTrailing() + "\n"));
    return texts;
  }

  /** The talk as it really goes. */
  String play(Path work, Runner runner) throws Exception {
    List<String> lines = new ArrayList<>();
    for (String line : talk) {
      if (line.startsWith("$ ")) {
        lines.add(line);
        lines.addAll(answer(runner.run(words(line.substring(2), work)), work));
      } else if (line.isEmpty() || line.startsWith("#")) {
        lines.add(line);
      } else if (!line.matches("[|!=]( .*)?")) {
        throw new IllegalArgumentException("not a line of a script: " + line);
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> words(String command, Path work) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      String text = word.group(1) != null ? word.group(1) : word.group(2);
      words.add(text.replace("$WORK", work.toString()));
    }
    return words;
  }

  private static List<String> answer(Answer answer, Path work) {
    List<String> lines = new ArrayList<>();
    lines.addAll(marked("|", answer.out(), work));
    lines.addAll(marked("!", answer.err(), work));
    if (answer.status() != 0) {
      lines.add("= " + answer.status());
    }
    return lines;
  }

  private static List<String> marked(String mark, String text, Path work) {
    String steady = text.replace(work.toString(), "$WORK").replace("\r\n", "\n");
    return SECONDS
        .matcher(steady)
        .replaceAll("N s")
        .lines()
        .map(line -> (mark + " " + line).stripTrailing())
        .toList();
  }

  /** The text of a script with another talk. */
  String with(String otherTalk) {
    return files.entrySet().stream()
        .map(file -> "-- " + file.getKey() + " --\n" + file.getValue())
        .collect(Collectors.joining("", otherTalk + (files.isEmpty() ? "" : "\n"), ""));
  }
}
