package org.tidings.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Ascii;
import org.tidings.base.RuleId;
import org.tidings.base.RuleInfo;
import org.tidings.base.Severity;

/**
 * The book of rules: what each finds, why, and an example of wrong and right. It is the resources
 * {@code rules.txt} and {@code book/*.txt}: a line {@code == area/problem severity} (a fault of
 * several areas has all its names there; {@code ●} behind it: no exception is possible), then
 * {@code finds:}, {@code why:}, {@code wrong:} and {@code right:}, each running to the next.
 */
public final class RuleBook {
  private static final String ABSOLUTE = "●";
  private static final List<String> PAGES =
      List.of(
          "rules.txt",
          "book/consent.txt",
          "book/exceptions.txt",
          "book/gate.txt",
          "book/identifiers.txt",
          "book/people.txt",
          "book/words.txt");

  private RuleBook() {}

  /** Every rule that any part of the program can report, sorted by name. */
  public static List<RuleInfo> all() {
    List<RuleInfo> rules = new ArrayList<>();
    for (String page : PAGES) {
      for (String block : text(page).split("(?m)^== ", -1)) {
        if (!block.isBlank()) {
          rules.addAll(rules(block));
        }
      }
    }
    rules.sort(Comparator.comparing(RuleInfo::id));
    return List.copyOf(rules);
  }

  private static List<RuleInfo> rules(String block) {
    int end = block.indexOf('\n');
    String line = block.substring(0, end).strip();
    boolean absolute = line.endsWith(ABSOLUTE);
    List<String> head = List.of(line.replace(ABSOLUTE, "").strip().split(" ", -1));
    String body = block.substring(end);
    return head.subList(0, head.size() - 1).stream()
        .map(
            name ->
                new RuleInfo(
                    new RuleId(name),
                    severity(head.get(head.size() - 1)),
                    absolute,
                    part(body, "finds"),
                    part(body, "why"),
                    part(body, "wrong"),
                    part(body, "right")))
        .toList();
  }

  private static Severity severity(String word) {
    return List.of(Severity.values()).stream()
        .filter(severity -> severity.word().equals(Ascii.lower(word)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no severity " + word));
  }

  private static String part(String body, String name) {
    int start = body.indexOf("\n" + name + ":");
    if (start < 0) {
      throw new IllegalStateException("no " + name + " in " + body);
    }
    int from = start + name.length() + 2;
    int end = body.length();
    for (String other : List.of("finds", "why", "wrong", "right")) {
      int at = body.indexOf("\n" + other + ":", from);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return body.substring(from, end).stripTrailing().stripIndent().strip();
  }

  private static String text(String page) {
    try (InputStream in =
        Optional.ofNullable(RuleBook.class.getResourceAsStream(page)).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(page, e);
    }
  }
}
