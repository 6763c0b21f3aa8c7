package org.tidings.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lists that the program brings: words between blanks in {@code facts/*.txt}, where a line that
 * begins with {@code #} names the source.
 */
final class Facts {
  private Facts() {}

  static Set<String> of(String list) {
    return text("facts/" + list + ".txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String file) {
    try (InputStream in =
        Optional.ofNullable(Facts.class.getResourceAsStream(file)).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
