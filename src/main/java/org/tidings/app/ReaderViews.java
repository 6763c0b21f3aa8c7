package org.tidings.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.build.Preview;
import org.tidings.build.Sheet;
import org.tidings.model.Entry;
import org.tidings.model.FixedPage;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.Site;
import org.tidings.model.Story;

/** An entry as it looks away from the site: as an item in a feed reader, as a card on a network. */
final class ReaderViews {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>%s</title>
      <meta name="viewport" content="width=device-width">
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="%spages.css"></head>
      <body><main><h1>%s</h1>
      %s
      <p><a href="%s">Back to the page</a></p></main></body></html>
      """;
  private static final String ITEM =
      """
      <article class="item"><p class="small">%s</p><h2>%s</h2><p class="small">%s</p><p>%s</p>
      <iframe title="The text of the item" sandbox="allow-same-origin" srcdoc="%s"></iframe></article>
      """;

  /** What every feed reader does. */
  private static final String READER =
      "<style>body { font: 17px/1.6 serif } img { max-width: 100%; height: auto }</style>";

  private static final String CARD =
      """
      <div class="card%s">%s<p class="small">%s</p><h2>%s</h2><p>%s</p></div>
      <p class="small">Networks cut what is too long for them, each in its own way.</p>
      """;

  private final SitePages pages;

  ReaderViews(SitePages pages) {
    this.pages = pages;
  }

  /** The entry as a feed reader shows it. */
  Optional<Reply> feedItem(UrlPath path) {
    return entry(path)
        .map(
            entry ->
                page("In a feed reader", entry, item(entry).map(this::html).orElse(inNoFeed())));
  }

  private static String inNoFeed() {
    return "<p>It stands in no feed: standing pages never do, and what expired has left them.</p>";
  }

  /** The entry as a card on a social network. */
  Optional<Reply> card(UrlPath path) {
    return entry(path)
        .flatMap(entry -> bytes(path).map(page -> page("On a network", entry, card(text(page)))));
  }

  private Optional<Entry> entry(UrlPath path) {
    return preview().proof().entryAt(path.file());
  }

  private Preview preview() {
    return pages.preview();
  }

  private Optional<byte[]> bytes(UrlPath path) {
    return preview()
        .sheet(path)
        .filter(sheet -> sheet.state() != Sheet.State.FAILED)
        .map(Sheet::bytes);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Reply page(String title, Entry entry, String inside) {
    String whole = Html.escaped(title + ": " + entry.title());
    String back = Html.escaped(pages.address().href(entry.path()));
    return Reply.html(200, PAGE.formatted(whole, OwnPages.ROOT, Html.escaped(title), inside, back));
  }

  private Optional<FeedItem> item(Entry entry) {
    String link = preview().proof().site().config().absolute(entry.path());
    return feeds(entry).stream()
        .flatMap(feed -> bytes(feed).stream())
        .flatMap(rss -> FeedItem.find(rss, link).stream())
        .findFirst();
  }

  /** The feeds that may hold it: the newest, then the archive of its month. */
  private List<UrlPath> feeds(Entry entry) {
    Site site = preview().proof().site();
    LanguageEdition edition = site.edition(entry.language());
    List<UrlPath> folders = new ArrayList<>(List.of(edition.root()));
    folders.add(FixedPage.NOTICES.below(edition.root()));
    if (entry instanceof Story story) {
      edition.months().stream()
          .filter(month -> month.stories().contains(story))
          .map(Listing::path)
          .forEach(folders::add);
    }
    return folders.stream().map(folder -> folder.resolve("rss.xml")).toList();
  }

  private String html(FeedItem item) {
    List<String> facts = new ArrayList<>(List.of(item.date()));
    facts.addAll(item.authors());
    facts.addAll(item.subjects());
    return ITEM.formatted(
        Html.escaped(item.feed()),
        Html.escaped(item.title()),
        Html.escaped(String.join(" · ", facts)),
        Html.escaped(item.summary()),
        Html.escaped(READER + local(item.content())));
  }

  /** Pictures come from here, since the site may not be published yet. */
  private String local(String html) {
    String url = preview().proof().site().config().url();
    return html.replace("\"" + url, "\"" + pages.address().basePath());
  }

  private String card(String page) {
    CardFacts facts = CardFacts.of(page);
    String url = preview().proof().site().config().url();
    String picture =
        facts.picture().startsWith(url)
            ? pages.address().basePath() + facts.picture().substring(url.length())
            : "";
    String image =
        picture.isEmpty()
            ? ""
            : "<img src=\"%s\" alt=\"%s\">"
                .formatted(Html.escaped(picture), Html.escaped(facts.alt()));
    return CARD.formatted(
        facts.large() ? " large" : "",
        image,
        Html.escaped(facts.host()),
        Html.escaped(facts.title()),
        Html.escaped(facts.description()));
  }
}
