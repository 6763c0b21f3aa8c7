package org.tidings.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tidings.base.Severity;
import org.tidings.build.BuildRequest;
import org.tidings.build.Preview;
import org.tidings.build.Program;
import org.tidings.build.Proof;
import org.tidings.model.Viewing;

/** A preview server at work on a site, inside this Java machine. */
public final class Serving implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 600;

  private final Preview preview;
  private final PreviewServer server;
  private final Watcher watcher;
  private final Thread worker;
  private volatile boolean closed;

  private Serving(Preview preview, PreviewServer server, Watcher watcher, LivePreview live) {
    this.preview = preview;
    this.server = server;
    this.watcher = watcher;
    this.worker = new Thread(() -> work(live), "live preview");
  }

  /** Serves a site at a free port as of a moment. */
  public static Serving of(Path source, Instant now) {
    return of(source, new Viewing(now, false, false));
  }

  /** The same, with drafts or scheduled stories as if they were live. */
  public static Serving of(Path source, Viewing viewing) {
    return of(source, viewing, false);
  }

  static Serving of(Path source, Viewing viewing, boolean polling) {
    Preview preview = Preview.of(request(source, viewing));
    SitePages pages = new SitePages(preview, source);
    EventStreams streams = new EventStreams();
    PreviewServer server =
        PreviewServer.open(
            new PreviewServer.Place("127.0.0.1", 0, PATIENCE_MILLIS), pages, streams);
    LiveReload reload = new LiveReload(streams, pages);
    LivePreview live = new LivePreview(preview, pages, reload, viewing::asOf);
    Watcher watcher =
        polling ? new PollingWatcher(preview::isCurrent) : Watcher.of(source, preview::isCurrent);
    Serving serving = new Serving(preview, server, watcher, live);
    serving.worker.start();
    return serving;
  }

  private static BuildRequest request(Path source, Viewing viewing) {
    return new BuildRequest(
        source,
        source.resolve("site-output"),
        Optional.empty(),
        Optional.empty(),
        viewing,
        Severity.ERROR,
        false,
        false,
        2,
        program(),
        Optional.empty());
  }

  private static Program program() {
    try {
      return ProgramVersion.program();
    } catch (Exception unknown) {
      throw new AssertionError(unknown);
    }
  }

  private void work(LivePreview live) {
    LivePreview.Listener listener =
        new LivePreview.Listener() {
          @Override
          public void started(Proof first) {}

          @Override
          public void refreshed(Proof before, Proof now, Duration took) {}
        };
    try {
      live.run(watcher, listener);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException fault) {
      if (!closed) {
        throw fault;
      }
    }
  }

  /** The address of the server, with a slash at the end. */
  public String address() {
    return server.address();
  }

  Preview preview() {
    return preview;
  }

  /** Where a page of the site is served. */
  String at(String path) {
    return preview.proof().site().config().basePath() + path.substring(1);
  }

  int port() {
    return server.port();
  }

  /** What answers a GET request for a target. */
  Exchange get(String target) throws IOException {
    return Exchange.of(port(), "GET " + target + " HTTP/1.1", "Host: 127.0.0.1:" + port());
  }

  /** A page of the site without what the preview puts into it. */
  byte[] bare(String target) throws IOException {
    return bare(get(target));
  }

  /** A page without what the preview puts into it. */
  static byte[] bare(Exchange page) {
    String text = new String(page.body(), StandardCharsets.UTF_8);
    int from = text.indexOf("<tidings-preview");
    String end = "</tidings-preview>";
    return from < 0
        ? page.body()
        : (text.substring(0, from) + text.substring(text.indexOf(end, from) + end.length()))
            .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    worker.interrupt();
    watcher.close();
    server.close();
  }
}
