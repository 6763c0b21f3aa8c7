package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidings.base.RuleInfo;

/** The book and the program name the same rules. */
class RuleBookTest {
  private static final String AREAS =
      "(?:front-matter|config|link|markup|site|picture|template|feed|delete|steal|lie|cheat|gate"
          + "|reveal|pry|live)";
  private static final Pattern IN_CODE = Pattern.compile("\"(" + AREAS + "/[a-z0-9-]*[a-z0-9])\"");
  private static final Pattern IN_CASES = Pattern.compile("\\[(" + AREAS + "/[a-z0-9-]+)]");

  private final Set<String> book =
      RuleBook.all().stream()
          .map(rule -> rule.id().name())
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyRuleThatIsReportedIsInTheBook() throws IOException {
    Set<String> missing = named(Path.of("src/main/java"), ".java", IN_CODE);
    missing.addAll(named(Path.of("src/test/resources"), ".txt", IN_CASES));
    missing.removeAll(book);
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyRuleInTheBookIsReportedSomewhere() throws IOException {
    String code = String.join("\n", texts(Path.of("src/main/java"), ".java"));
    Set<String> dead = new TreeSet<>(book);
    dead.removeIf(
        rule -> {
          String problem = rule.substring(rule.indexOf('/') + 1);
          return Stream.of(rule, problem, "/" + problem)
              .anyMatch(name -> code.contains("\"" + name + "\""));
        });
    assertEquals(Set.of(), dead);
  }

  @Test
  void everyRuleStandsInTheBookOnce() {
    assertEquals(book.size(), RuleBook.all().size());
  }

  @Test
  void everyRuleSaysWhatItFindsWhyAndShowsBothSides() {
    for (RuleInfo rule : RuleBook.all()) {
      String name = rule.id().name();
      assertFalse(rule.finds().isBlank(), name);
      assertFalse(rule.why().isBlank(), name);
      assertFalse(rule.wrong().isBlank(), name);
      assertFalse(rule.right().isBlank(), name);
      assertNotEquals(rule.wrong(), rule.right(), name);
    }
  }

  private static Set<String> named(Path root, String ending, Pattern form) throws IOException {
    Set<String> rules = new TreeSet<>();
    for (String text : texts(root, ending)) {
      Matcher rule = form.matcher(text);
      while (rule.find()) {
        rules.add(rule.group(1));
      }
    }
    return rules;
  }

  private static List<String> texts(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(RuleBookTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
