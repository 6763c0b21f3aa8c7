package org.tidings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.SiteFolder;
import org.tidings.model.Viewing;

/** Whoever has a page open is told when it changed, and only then. */
class LivePreviewTest {
  private static final Viewing VIEWING = Viewing.at(Instant.parse("2026-11-23T09:00:00Z"));
  private static final String BREAD = "content/stories/bread.md";
  private static final String BREAD_PAGE = "/news/stories/2026/bread/";

  @TempDir private Path folder;
  private SiteFolder site;
  private Serving serving;

  @BeforeEach
  void openASite() throws IOException {
    site = new SiteFolder(folder.toRealPath());
    site.write("content/site.yaml", settings("Test News"));
    site.draw("content/images/loaf.png", 400, 300, 0x123456);
    site.write(
        "content/images/loaf.png.yaml",
        "alt: A loaf\ncredit: Ann\nlicence: own-work\npeople: none\n");
    site.write(BREAD, story("Bread for all", "image: images/loaf.png", "A daily loaf."));
    site.write("content/stories/soup.md", story("Soup", "draft: false", "A bowl of soup."));
    site.write("content/stories/cake.md", story("Cake", "draft: true", "A cake."));
    site.write("content/notices/shut.md", notice("The bakery is shut"));
    serving = Serving.of(site.root(), VIEWING);
  }

  @AfterEach
  void close() throws IOException {
    serving.close();
  }

  @Test
  void everyKindOfFileIsSeenByThePagesThatShowIt() throws IOException {
    String footer = "templates/components/footer.ftlh";
    String css = "templates/assets/css/base.css";
    seen(BREAD_PAGE, () -> site.write(BREAD, story("Bread", "featured: true", "Two loaves.")));
    seen("/news/notices/shut/", () -> site.write("content/notices/shut.md", notice("It is open")));
    seen(BREAD_PAGE, () -> site.write("content/site.yaml", settings("Better News")));
    seen(BREAD_PAGE, () -> site.write(footer, "<footer>Ours</footer>\n"));
    seen(BREAD_PAGE, () -> site.write(css, "body { margin: 3px }\n"));
    seen(BREAD_PAGE, () -> site.write("templates/i18n/en.yaml", "skip: Go on\n"));
    seen(
        BREAD_PAGE,
        () -> site.write(BREAD, story("Bread", "image: images/loaf.png", "Two loaves.")));
    seen(BREAD_PAGE, () -> site.draw("content/images/loaf.png", 500, 300, 0x654321));
    seen(BREAD_PAGE, () -> site.write("content/images/loaf.png.yaml", "alt: Two loaves\n"));
    seen("/news/", () -> site.write("content/stories/new/pie.md", story("Pie", "", "A pie.")));
    seen("/news/", () -> site.write("content/stories/new/pie.md", story("Tart", "", "A pie.")));
    seen("/news/", () -> site.delete("content/stories/new/pie.md"));
    seen("/news/", () -> move(BREAD, "content/stories/loaf.md"));
    assertEquals(404, serving.get(BREAD_PAGE).status());
    assertEquals(200, serving.get("/news/stories/2026/loaf/").status());
  }

  private void seen(String path, Runnable edit) throws IOException {
    try (OpenPage page = new OpenPage(serving, path.substring("/news".length()))) {
      edit.run();
      page.awaitReload();
    }
  }

  private void move(String from, String to) {
    try {
      Files.move(site.root().resolve(from), site.root().resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aPageThatIsTheSameIsLeftAlone() throws IOException {
    try (OpenPage soup = new OpenPage(serving, "/policy/");
        OpenPage bread = new OpenPage(serving, "/stories/2026/bread/")) {
      site.write(BREAD, story("Bread for all", "image: images/loaf.png", "Two daily loaves."));
      assertEquals("", bread.awaitReload().go());
      OpenPage.Message told = soup.next();
      assertEquals("bar", told.event());
      assertEquals(BREAD_PAGE, told.go());
      assertTrue(told.html().contains("href=\"" + BREAD_PAGE + "\""), told.html());
    }
  }

  @Test
  void whatIsBrokenIsSaidOverTheLastGoodPageAndMends() throws IOException {
    String good = new String(serving.bare(BREAD_PAGE), StandardCharsets.UTF_8);
    try (OpenPage bread = new OpenPage(serving, "/stories/2026/bread/")) {
      site.write(BREAD, story("Bread", "expires: 2026-02-30", "Nothing."));
      bread.awaitBar("content/stories/bread.md:5:10", true);
      Exchange page = serving.get(BREAD_PAGE);
      assertEquals(good, new String(Serving.bare(page), StandardCharsets.UTF_8));
      assertTrue(page.text().contains("content/stories/bread.md:5:10"), page.text());
      assertTrue(page.text().contains("<mark>2026-02-30</mark>"), page.text());
      assertTrue(page.text().contains("class=\"hint\""), page.text());
      assertTrue(serving.get("/news/policy/").text().contains("content/stories/bread.md:5:10"));
      site.write(BREAD, story("Bread again", "image: images/loaf.png", "One loaf."));
      bread.awaitReload();
    }
    assertFalse(serving.get(BREAD_PAGE).text().contains("class=\"errors\""));
  }

  @Test
  void aSiteThatIsBrokenFromTheStartMendsItself() throws IOException {
    site.write("content/site.yaml", "name: [\n");
    try (Serving broken = Serving.of(site.root(), VIEWING);
        OpenPage home = new OpenPage(broken, "/")) {
      assertEquals(500, broken.get("/").status());
      assertTrue(broken.get("/").text().contains("content/site.yaml:1:"));
      site.write("content/site.yaml", settings("Test News"));
      home.awaitReload();
      assertEquals("/news/", broken.get("/").header("location"));
      assertEquals(200, broken.get("/news/").status());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void editorsMayWriteAsTheyLike(boolean polling) throws IOException {
    Path story = site.root().resolve(BREAD);
    try (Serving own = Serving.of(site.root(), VIEWING, polling);
        OpenPage bread = new OpenPage(own, "/stories/2026/bread/")) {
      Path beside = Files.writeString(folder.resolve("x"), story("Moved", "", "Into place."));
      Files.move(beside, story, StandardCopyOption.REPLACE_EXISTING);
      bread.awaitReload();
      Files.writeString(folder.resolve("content/stories/.bread.md.swp"), "swap");
      Files.delete(story);
      Files.writeString(story, story("Written", "", "Anew."));
      bread.awaitReload();
      Path deep = Files.createDirectories(folder.resolve("content/stories/a/b/c"));
      Files.writeString(deep.resolve("deep.md"), story("Deep", "", "Down there."));
      bread.awaitReload();
      Files.writeString(deep.resolve("deep.md"), story("Deeper", "", "Down there."));
      bread.awaitReload();
    }
  }

  @Test
  void draftsAndWhatIsNotDueAreShownOnRequestOnly() throws IOException {
    String cake = "/news/stories/2026/cake/";
    Exchange missing = serving.get(cake);
    assertEquals(404, missing.status());
    assertTrue(missing.text().contains("start serve with --drafts"), missing.text());
    site.write("content/stories/cake.md", story("Cake", "", "A cake.").replace("-20", "-30"));
    Viewing all = new Viewing(VIEWING.asOf(), true, true);
    try (Serving own = Serving.of(site.root(), all)) {
      String page = own.get(cake).text();
      assertTrue(
          page.contains("class=\"badge scheduled\">Scheduled until 30 November 2026, 00:00"));
    }
    site.write("content/stories/cake.md", story("Cake", "draft: true", "A cake."));
    try (Serving own = Serving.of(site.root(), all)) {
      assertTrue(own.get(cake).text().contains("class=\"badge draft\">Draft"));
    }
  }

  @Test
  void aStoryCanBeSeenAsFeedItemAndAsCard() throws IOException {
    String feed = serving.get("/_tidings/feed?path=/stories/2026/bread/").text();
    assertTrue(feed.contains("<h2>Bread for all</h2>"), feed);
    assertTrue(feed.contains("sandbox="), feed);
    assertTrue(feed.contains("&lt;p&gt;A daily loaf.&lt;/p&gt;"), feed);
    assertFalse(feed.contains("news.example.org/news/images"), feed);
    String card = serving.get("/_tidings/card?path=/stories/2026/bread/").text();
    assertTrue(card.contains("<h2>Bread for all</h2>"), card);
    assertTrue(card.contains("news.example.org"), card);
    assertTrue(card.contains("<img src=\"/news/cards/bread."), card);
    assertTrue(
        serving.get("/_tidings/feed?path=/notices/shut/").text().contains("The bakery is shut"));
    assertEquals(404, serving.get("/_tidings/feed?path=/stories/2026/cake/").status());
  }

  @Test
  void onlySoManyPagesAreToldAnything() throws IOException {
    List<OpenPage> pages = new ArrayList<>();
    try {
      for (int i = 0; i < 32; i++) {
        pages.add(new OpenPage(serving, "/policy/"));
      }
      assertEquals(503, serving.get("/_tidings/events?path=/policy/&digest=x").status());
      assertEquals(200, serving.get("/news/").status());
    } finally {
      for (OpenPage page : pages) {
        page.close();
      }
    }
  }

  private static String settings(String name) {
    return """
        name: %s
        url: https://news.example.org/news/
        language: en
        timezone: Europe/Dublin
        country: IE
        organisation: {name: Test Health, url: https://www.example.org/, kind: clinic}
        """
        .formatted(name);
  }

  private static String story(String title, String more, String body) {
    return """
        ---
        title: %s
        date: 2026-11-20
        summary: A summary that is long enough to please the program's sense of length.
        %s
        ---

        %s
        """
        .formatted(title, more, body);
  }

  private static String notice(String title) {
    return """
        ---
        title: %s
        date: 2026-11-20
        summary: A summary that is long enough to please the program's sense of length.
        from: 2026-11-20
        until: 2026-11-30
        severity: change
        ---

        Come next week.
        """
        .formatted(title);
  }
}
