package org.tidings.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Digest;
import org.tidings.base.MediaTypes;
import org.tidings.base.Report;
import org.tidings.base.UrlPath;
import org.tidings.build.Preview;
import org.tidings.build.Proof;
import org.tidings.build.Sheet;
import org.tidings.model.ContentPolicy;
import org.tidings.model.Entry;
import picocli.CommandLine.Help.Ansi;

/** The files of the site as the preview serves them: as they would be written, with the bar. */
final class SitePages {
  private static final UrlPath MISSING = new UrlPath("/404.html");
  private static final String PLAIN =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Nothing to show yet</title>
      <meta name="viewport" content="width=device-width">
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="%spages.css"></head>
      <body><main><h1>Nothing to show yet</h1>
      <p>This page can't be made until what is listed below is mended. It will appear by itself.</p>
      </main></body></html>
      """
          .formatted(OwnPages.ROOT);

  private final Preview preview;
  private final Path source;
  private volatile Optional<Entry> edited = Optional.empty();
  private volatile @Nullable FindingsPanel panel;

  SitePages(Preview preview, Path source) {
    this.preview = preview;
    this.source = source;
  }

  /** A page before the bar is put into it. */
  private record Raw(Reply reply, Shown shown) {}

  Preview preview() {
    return preview;
  }

  SiteAddress address() {
    return new SiteAddress(preview.proof().site().config().basePath());
  }

  /** Remembers what an editor works on. */
  void edited(Entry entry) {
    edited = Optional.of(entry);
  }

  Optional<Entry> edited() {
    return edited;
  }

  /** What answers at an address of the site. */
  Reply reply(UrlPath path) {
    Raw raw = raw(path);
    if (raw.reply.status() == 404 && isFolderWithoutSlash(path)) {
      return Reply.to(address().href(new UrlPath(path + "/")));
    }
    return raw.reply.isHtml() ? withBar(raw) : raw.reply;
  }

  private boolean isFolderWithoutSlash(UrlPath path) {
    return !path.isFolder() && preview.sheet(new UrlPath(path + "/")).isPresent();
  }

  /** What a browser that has this page open shows when it is up to date. */
  Shown shown(UrlPath path) {
    return raw(path).shown;
  }

  /** What is to stand in the bar of a page. */
  String bar(Shown shown) {
    return bar().inside(shown, edited);
  }

  private Bar bar() {
    Proof proof = preview.proof();
    return new Bar(proof, address(), panel(proof));
  }

  /** Made once for each report of a proof: to quote the lines, files are read. */
  private FindingsPanel panel(Proof proof) {
    FindingsPanel known = panel;
    Report report = proof.report();
    if (known == null || !known.isOf(proof, report)) {
      known = FindingsPanel.of(proof, new FindingList(new SourceLines(source, Ansi.OFF, report)));
      panel = known;
    }
    return known;
  }

  private Reply withBar(Raw raw) {
    String page = ContentPolicy.without(new String(raw.reply.bytes(), StandardCharsets.UTF_8));
    int end = page.lastIndexOf("</body>");
    int at = end < 0 ? page.length() : end;
    return Reply.html(
        raw.reply.status(),
        page.substring(0, at) + bar().element(raw.shown, edited) + page.substring(at));
  }

  private Raw raw(UrlPath path) {
    Proof proof = preview.proof();
    Optional<Sheet> sheet = proof.isPresentable() ? preview.sheet(path) : Optional.empty();
    if (sheet.isPresent() && sheet.get().state() != Sheet.State.FAILED) {
      return found(path, sheet.get(), proof);
    }
    boolean missing = proof.isPresentable() && sheet.isEmpty();
    Optional<Sheet> page = missing ? preview.sheet(MISSING) : Optional.empty();
    byte[] bytes =
        page.filter(each -> each.state() != Sheet.State.FAILED)
            .map(Sheet::bytes)
            .orElseGet(() -> PLAIN.getBytes(StandardCharsets.UTF_8));
    Optional<Entry> held = missing ? proof.heldBackAt(path) : Optional.empty();
    int status = missing ? 404 : 500;
    Shown shown = new Shown(path, Digest.of(bytes).brief() + status, held, held.isPresent(), false);
    return new Raw(Reply.of(status, Reply.HTML, bytes), shown);
  }

  private static Raw found(UrlPath path, Sheet sheet, Proof proof) {
    Optional<Entry> entry = proof.entryAt(sheet.path());
    boolean kept = sheet.state() == Sheet.State.KEPT || entry.filter(proof::isAsItWas).isPresent();
    Shown shown = new Shown(path, sheet.digest().brief() + 200, entry, false, kept);
    return new Raw(Reply.of(200, type(sheet.path().value()), sheet.bytes()), shown);
  }

  /** Feeds say what they are; whatever is text says that it is UTF-8. */
  static String type(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String type =
        switch (name) {
          case "rss.xml" -> "application/rss+xml";
          case "atom.xml" -> "application/atom+xml";
          case "feed.json" -> "application/feed+json";
          default -> MediaTypes.of(name.substring(name.lastIndexOf('.') + 1));
        };
    boolean text = type.startsWith("text/") || type.endsWith("xml");
    return text && !type.startsWith("image/") ? type + "; charset=utf-8" : type;
  }
}
