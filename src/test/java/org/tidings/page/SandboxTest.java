package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Overlay;
import org.tidings.model.SiteConfig.Look;
import org.tidings.output.Broken;

/** What a template of a site's own can't do, and what it is told when it tries. */
class SandboxTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> refuses() {
    return Stream.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${story?api.toString()}",
            "${story.title?api.getClass()}",
            "${story.class.name}",
            "${story.title.class}",
            "${story.toString()}",
            "${story.getClass()}",
            "${site?keys?join(\",\")}",
            "${.data_model?keys?join(\",\")}",
            "${.data_model.class}",
            "<#list .data_model as key, value>${key}</#list>",
            "<#include \"../../../../../../etc/passwd\">",
            "<#include \"/etc/passwd\">",
            "<#include \"file:///etc/passwd\">",
            "<#import \"../pom.xml\" as x>${x}",
            "<#include \"assets/style.css\">",
            "${.now}",
            "${ . now?string.yyyy}",
            "${\".now\"?eval}",
            "<@\"${.now}\"?interpret/>",
            "${story.titel}",
            "${storry.title}",
            "${t(\"no.such.text\")}",
            "${n(\"no.such.text\", 1)}",
            "${link(\"https://elsewhere.example/\")}",
            "${asset(\"../story.ftlh\")}",
            "<#if x>")
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code, () -> assertEquals("template/error", fault(code).rule().name())));
  }

  @Test
  void aThemeTellsAllItsFaultsAtOnce() throws IOException {
    Files.writeString(folder.resolve("story.ftlh"), "<#if x>");
    Files.writeString(folder.resolve("home.ftlh"), "<p>\n<b>${.now}");
    Files.writeString(folder.resolve("notice.ftlh"), "<#-- ${.now} --> ${\"x.nowhere\"}");
    assertEquals(
        List.of(
            "templates/home.ftlh:2:6: error: \".now\" is not allowed in a template  [template/error]"),
        Theme.load(new Overlay(folder, "/theme"), Look.STANDARD).faults().stream()
            .map(Diagnostic::toString)
            .filter(text -> !text.contains("story.ftlh"))
            .toList());
    assertEquals(2, Theme.load(new Overlay(folder, "/theme"), Look.STANDARD).faults().size());
    assertEquals(List.of(), Theme.load(Printed.THEME, Look.STANDARD).faults());
  }

  @Test
  void theModelByItsOtherNameHoldsNothingMore() throws IOException {
    assertTrue(print("[${.data_model.story.minutes}]").contains("[5]"));
  }

  @Test
  void aSymbolicLinkLeadsNowhere() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Path templates = Files.createDirectories(folder.resolve("linked"));
    Files.createSymbolicLink(templates.resolve("more.ftlh"), secret);
    Files.writeString(templates.resolve("story.ftlh"), "<#include \"more.ftlh\">");
    Overlay overlay = new Overlay(templates, "/theme");
    Theme theme = Theme.load(overlay, Look.STANDARD);
    Printed printed = Printed.of(Sample.full(), theme);
    assertThrows(Broken.class, () -> printed.text("stories/2026/tide/index.html"));
  }

  @Test
  void anUnknownKeyIsToldTheRightOnes() {
    Diagnostic fault = fault("<p>\n  ${story.titel}");
    assertEquals("templates/story.ftlh:2:3", fault.at().toString());
    assertTrue(fault.message().contains("content/stories/tide.md"), fault.message());
    assertTrue(fault.message().contains("did you mean \"title\"?"), fault.message());
    assertTrue(fault.message().contains("title, summary, url, authors"), fault.message());
    assertFalse(fault.hint().isBlank());
  }

  @Test
  void anUnknownNameIsToldTheRightOnes() {
    String message = fault("${stori.title}").message();
    assertTrue(
        message.contains("site, page, story, body, opening, rest, t, n, link, asset"), message);
  }

  @Test
  void anUnknownTextIsToldItsNeighbours() {
    String message = fault("${t(\"nav.storys\")}").message();
    assertTrue(message.contains("templates/i18n/en.yaml"), message);
    assertTrue(message.contains("nav.stories"), message);
  }

  @Test
  void aFaultInAComponentNamesTheComponent() throws IOException {
    Files.createDirectories(folder.resolve("components"));
    Files.writeString(
        folder.resolve("components/time.ftlh"), "\n<#macro time at>${at.txt}</#macro>");
    Printed printed =
        Printed.of(Sample.full(), Theme.load(new Overlay(folder, "/theme"), Look.STANDARD));
    Broken broken = assertThrows(Broken.class, () -> printed.text("stories/2026/tide/index.html"));
    assertEquals("templates/components/time.ftlh", broken.diagnostic().at().file().value());
    assertEquals(2, broken.diagnostic().at().line());
  }

  @Test
  void textOfContentIsNeverCode() throws IOException {
    Sample sample = new Sample();
    sample.stories.add(
        sample.story(
            sample.basics("stories/code.md", "${1+1} <#include \"x\">", "[=1+1] ${.now}", "${2+2}"),
            "2026-03-01"));
    String page = Printed.of(sample).text("stories/2026/code/index.html");
    assertTrue(page.contains("<h1>${1+1} &lt;#include &quot;x&quot;&gt;</h1>"), page);
    assertTrue(page.contains("<p>${2+2}</p>"), page);
  }

  private String print(String code) throws IOException {
    Files.writeString(folder.resolve("story.ftlh"), code);
    Theme theme = Theme.load(new Overlay(folder, "/theme"), Look.STANDARD);
    return Printed.of(Sample.full(), theme).text("stories/2026/tide/index.html");
  }

  private Diagnostic fault(String code) {
    return assertThrows(Broken.class, () -> print(code)).diagnostic();
  }
}
