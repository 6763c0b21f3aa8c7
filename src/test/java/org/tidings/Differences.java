package org.tidings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells two trees of files apart, in words for a failing test. */
public final class Differences {
  private static final int MOST = 12;

  private Differences() {}

  /** One line for each file that differs, with the first line that does; empty when none does. */
  public static String between(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    List<String> found = new ArrayList<>();
    Set<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(actual.keySet());
    for (String path : paths) {
      byte[] one = expected.get(path);
      byte[] other = actual.get(path);
      if (one == null) {
        found.add("unexpected " + path);
      } else if (other == null) {
        found.add("missing    " + path);
      } else if (!Arrays.equals(one, other)) {
        found.add("different  " + path + firstLine(text(one), text(other)));
      }
    }
    return found.size() <= MOST
        ? String.join("\n", found)
        : String.join("\n", found.subList(0, MOST)) + "\nand " + (found.size() - MOST) + " more";
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static String firstLine(String one, String other) {
    String[] expected = one.split("\n", -1);
    String[] actual = other.split("\n", -1);
    int line = 0;
    while (line < expected.length && line < actual.length && expected[line].equals(actual[line])) {
      line++;
    }
    String wanted = line < expected.length ? expected[line] : "(end)";
    String found = line < actual.length ? actual[line] : "(end)";
    int column = 0;
    while (column < Math.min(wanted.length(), found.length())
        && wanted.charAt(column) == found.charAt(column)) {
      column++;
    }
    return ":%s:%s\n  expected %s\n  found    %s"
        .formatted(line + 1, column + 1, around(wanted, column), around(found, column));
  }

  private static String around(String line, int column) {
    int from = Math.max(0, column - 60);
    int to = Math.min(line.length(), column + 160);
    return (from > 0 ? "..." : "") + line.substring(from, to) + (to < line.length() ? "..." : "");
  }
}
