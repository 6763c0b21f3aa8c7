package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.base.Diagnostic;

/** Texts that are meant to hang or to break a reader: they are read, printed and reported on. */
class HostileTextTest {
  private static final int MEGABYTE = 1_000_000;

  /** Of the processor; the clock on the wall may show more where machines are shared. */
  private static final Duration LIMIT = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> aLineOfAMegabyteIsReadInTime() {
    return lines(
        MEGABYTE, "*[(", "![", "`a``", "&amp;", "\0", "_a_ ", "![a](b){", "![[]()", "<a ", "<b>");
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> anyLineOfAMegabyteIsReadInTime() {
    return lines(
        MEGABYTE,
        "[",
        "]",
        "`",
        "&",
        "*a ",
        "~~a ",
        "{",
        "*a [b](c) ",
        "<",
        "<a href=\"",
        "<!--",
        "</b>",
        "<div>",
        "<script>",
        "<svg>",
        "http://",
        "a@b.c ",
        "[^1]",
        "[a](<b",
        "|a",
        "- ",
        "> ",
        "1. ",
        "\\*",
        "#",
        "\u0301",
        "&#0;",
        "<details>",
        "www.");
  }

  @TestFactory
  Stream<DynamicTest> manyLinesAreReadInTime() {
    return lines(100_000, "![[]()\n", "1\n", "> (\n", "<div>\n\n", "# a\n\n", "[^a]: b\n\n");
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> manyMoreLinesAreReadInTime() {
    return lines(
        MEGABYTE,
        "![[]()\n",
        "1\n",
        "> (\n",
        "- 1\n  2\n",
        "*a [b](c)\n",
        "> a\n",
        "a\n",
        "# a\n\n",
        "<div>\n\n",
        "</div>\n\n",
        "<details>\n\n",
        "<table><tr><td>\n\n",
        "|a|b|\n|-|-|\n|c|\n",
        "[^a]: b\n\n",
        "[a]: b\n",
        "![a](../images/nurse.jpg)\n\n",
        "<script>\n\n",
        "- [ ] a\n",
        "```\n");
  }

  private static Stream<DynamicTest> lines(int length, String... units) {
    return Stream.of(units)
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit.replace("\0", "NUL").replace("\n", "/"),
                    () -> read(unit.repeat(length / unit.length()))));
  }

  @TestFactory
  Stream<DynamicTest> whatLiesTooDeepIsKeptAsTextAndReported() {
    int depth = 10_000;
    return Stream.of(
            ">".repeat(depth) + " a",
            "- ".repeat(depth) + "a",
            "1. ".repeat(depth) + "a",
            indented(1_000),
            "[".repeat(900) + "a" + "](b)".repeat(900),
            "![".repeat(300) + "a" + "](b)".repeat(300),
            "*a ".repeat(400) + " b*".repeat(400),
            "*".repeat(4_000) + "a" + "*".repeat(4_000),
            "<div>".repeat(depth) + "a" + "</div>".repeat(depth),
            "<div>\n\n".repeat(depth) + "a",
            "<b>".repeat(1_000) + "a" + "</b>".repeat(1_000),
            "<ul><li>".repeat(depth),
            "[".repeat(depth) + "a")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.substring(0, 12).replace("\n", "/"), () -> assertTooDeep(text)));
  }

  private static void assertTooDeep(String text) {
    List<Diagnostic> findings = read(text);
    assertTrue(
        findings.stream().anyMatch(each -> each.rule().name().equals("markup/too-deep")),
        "not reported; found " + findings.stream().limit(3).toList());
  }

  private static String indented(int depth) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      lines.append("  ".repeat(i)).append("- a\n");
    }
    return lines.toString();
  }

  @Test
  void footnotesInARingOrAChainAreEachPrintedOnce() {
    StringBuilder notes = new StringBuilder("[^0]\n\n");
    int count = 5_000;
    for (int i = 0; i < count; i++) {
      notes.append("[^%s]: [^%s]\n\n".formatted(i, (i + 1) % count));
    }
    read(notes.toString());
    String page = new Newsroom(notes.toString()).page();
    assertEquals(count, page.split("<li id=", -1).length - 1);
  }

  @Test
  void aTableTooLargeIsKeptAsText() {
    String wide = "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|b|\n".repeat(100);
    List<Diagnostic> findings = read("Before.\n\n" + wide);
    assertEquals(
        List.of("markup/table-too-large"),
        findings.stream().map(each -> each.rule().name()).distinct().toList());
    assertTrue(new Newsroom("Before.\n\n" + wide).page().startsWith("<p>Before.</p>\n<p>|a|a"));
  }

  @Test
  void ofEachRuleOnlyAHundredFindingsAreKept() {
    assertEquals(100, read("[^nothing] and\n\n".repeat(500)).size());
  }

  /** Reads a text and prints it, against the clock of the processor. */
  private static List<Diagnostic> read(String text) {
    return assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          Newsroom newsroom = new Newsroom(text);
          ProseReading reading = newsroom.reading();
          long read = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
          String page = newsroom.page();
          assertTrue(page.length() < text.length() * 12L + 200_000, "grew to " + page.length());
          Duration spent = Duration.ofNanos(read);
          assertTrue(spent.compareTo(LIMIT) < 0, "took " + spent);
          return reading.findings();
        });
  }
}
