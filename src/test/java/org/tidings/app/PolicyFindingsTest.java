package org.tidings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;

/** What leaves the program of what the policy finds: masked everywhere, excepted only by rule. */
class PolicyFindingsTest {
  private static final List<String> SECRETS =
      List.of("6433435F", "nora.galvin52", "Teresa Hogan", "087 017 4830", "4242 4242");
  private static final Pattern PRINT = Pattern.compile("fp:([0-9a-f]{8})");

  @TempDir private Path root;
  private SiteFolder site;

  @BeforeEach
  void writesASite() throws IOException {
    site = new SiteFolder(root);
    copy("site.yaml");
    copy("people.yaml");
    copy("places.yaml");
  }

  private void copy(String name) throws IOException {
    Path target = root.resolve("content").resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of("src/test/resources/policy/site/content").resolve(name), target);
  }

  private void story(String more, String body) throws IOException {
    Path file = root.resolve("content/stories/quiet-day.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        ---
        title: A quiet day
        date: 2026-11-20
        summary: What a day in the life of a quiet clinic by the river looks like.
        authors: [conor-daly]
        %s---

        %s
        """
            .formatted(more, body));
  }

  private Answer check(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "check";
    all[1] = "--clock";
    all[2] = "2026-11-23T09:00:00Z";
    System.arraycopy(options, 0, all, 3, options.length);
    return site.run(all);
  }

  @Test
  void nothingThatWasFoundIsPrintedInAnyFormat() throws IOException {
    story(
        "",
        """
        Her PPSN 6433435F and her card 4242 4242 4242 4242 were in a groundbreaking photo.

        Teresa Hogan was treated in the day unit, a truly groundbreaking place.
        Ring her son on 087 017 4830 or write to nora.galvin52@gmail.com; the list \
        of Teresa Hogan is groundbreaking.
        """);
    Path report = root.resolve("report.html");
    for (String format : List.of("text", "json", "github", "gitlab", "sarif")) {
      Answer answer = check("--format", format, "--report", report.toString());
      assertEquals(1, answer.status(), answer.err());
      assertHidden(answer.out() + answer.err());
      assertTrue(answer.out().contains("reveal/ppsn"), answer.out());
      assertHidden(Files.readString(report));
    }
    Answer build = site.run("build", "--clock", "2026-11-23T09:00:00Z");
    assertHidden(build.out() + build.err());
  }

  /** Nobody reads a thousand findings, so the rules stop; what they leave is not printed either. */
  @Test
  void whatIsTooMuchToTellIsNotPrintedEither() throws IOException {
    StringBuilder many = new StringBuilder("nora.galvin52@gmail.com had PPSN 6433435F");
    for (int i = 0; i < 80; i++) {
      many.append(", 6433435F");
    }
    story("", many + " in a groundbreaking photo.");
    Path report = root.resolve("report.html");
    Answer answer = check("--report", report.toString());
    String page = Files.readString(report);
    assertTrue(page.contains("Then check again"), page);
    assertHidden(answer.out() + page);
  }

  private static void assertHidden(String printed) {
    for (String secret : SECRETS) {
      assertFalse(printed.contains(secret), () -> secret + " in\n" + printed);
    }
  }

  @Test
  void anExceptionPassesOneMatchAndStaysInTheReport() throws IOException {
    String body = "Entries to nora.galvin52@gmail.com please. Others to tom.r@gmail.com please.";
    story("", body);
    Matcher print = PRINT.matcher(check().out());
    assertTrue(print.find());
    story(allow("reveal/email", print.group(1), "grace-okafor", ""), body);
    String out = check().out();
    assertTrue(out.contains("1 error,"), out);
    assertTrue(out.contains("excepted by grace-okafor"), out);
    assertTrue(out.contains("info: "), out);
    assertHidden(out);
  }

  @Test
  void anExceptionThatIsNotSoundPassesNothing() throws IOException {
    String body = "Entries to nora.galvin52@gmail.com please.";
    story("", body);
    Matcher print = PRINT.matcher(check().out());
    assertTrue(print.find());
    String found = print.group(1);
    assertInvalid(body, allow("reveal/email", found, "aine-ni-bhriain", ""));
    assertInvalid(body, allow("reveal/email", found, "conor-daly", ""));
    assertInvalid(body, allow("reveal/email", found, "grace-okafor", ", until: 2026-11-01"));
    assertInvalid(body, allow("reveal/email", "00000000", "grace-okafor", ""));
  }

  private void assertInvalid(String body, String exception) throws IOException {
    story(exception, body);
    String out = check().out();
    assertTrue(out.contains("gate/exception-invalid"), out);
    assertTrue(out.contains("error: ") && out.contains("[reveal/email]"), out);
  }

  @Test
  void nobodyExceptsAPatientsNumber() throws IOException {
    String body = "Her PPSN 6433435F was in the photo.";
    story("", body);
    Matcher print = PRINT.matcher(check().out());
    assertTrue(print.find());
    story(allow("reveal/ppsn", print.group(1), "grace-okafor", ""), body);
    String out = check().out();
    assertTrue(out.contains("gate/exception-forbidden"), out);
    assertTrue(out.contains("error: Looks like a PPS number"), out);
  }

  @Test
  void settingsThatMeanNothingAreTold() throws IOException {
    Path config = root.resolve("content/site.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replace("policy:\n", "policy:\n  severity: {lie/superlativ: info}\n")
            .replace("\"0818 123 456\"", "\"ask at the desk\""));
    story("", "A quiet text.");
    Answer answer = check();
    assertEquals(2, answer.status());
    assertTrue(
        answer.out().contains("\"lie/superlativ\", but there is no such rule"), answer.out());
    assertTrue(answer.out().contains("Did you mean lie/superlative?"), answer.out());
    assertTrue(
        answer.out().contains("\"ask at the desk\" is not a telephone number"), answer.out());
  }

  @Test
  void aReportThatCantBeWrittenSaysWhy() throws IOException {
    story("", "A quiet text.");
    Answer answer = check("--report", root.resolve("none/report.html").toString());
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("there is no such file or folder"), answer.err());
  }

  @Test
  void noSiteLowersWhatNobodyCanExcept() throws IOException {
    Path config = root.resolve("content/site.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replace(
                "policy:\n", "policy:\n  severity: {reveal/ppsn: info, lie/superlative: info}\n"));
    story("", "Her PPSN 6433435F was in the photo of a groundbreaking clinic.");
    Answer answer = check();
    assertTrue(answer.out().contains("policy.severity can't lower reveal/ppsn"), answer.out());
    assertTrue(answer.out().contains("error: Looks like a PPS number"), answer.out());
    assertTrue(answer.out().contains("info: "), answer.out());
  }

  private static String allow(String rule, String print, String by, String more) {
    return """
        policy:
          allow:
            - {rule: %s, fp: "%s", reason: "Published with the group's leave, by letter", by: %s, at: 2026-11-20%s}
        """
        .formatted(rule, print, by, more);
  }
}
