package org.tidings.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.tidings.base.Json;
import org.tidings.base.UrlPath;

/** The pages that are open in browsers, each with a line on which it is told what is new. */
final class EventStreams {
  private static final int MOST = 32;
  private static final int MOST_UNSENT = 16;
  private static final long BEAT_SECONDS = 10;
  private static final String END = "";

  private final List<Stream> open = new CopyOnWriteArrayList<>();

  /** One open page. */
  static final class Stream {
    private final UrlPath path;
    private final BlockingQueue<String> unsent = new ArrayBlockingQueue<>(MOST_UNSENT);
    private volatile String digest;
    private volatile String bar = "";

    private Stream(UrlPath path, String digest) {
      this.path = path;
      this.digest = digest;
    }

    UrlPath path() {
      return path;
    }

    /** Whether the page is another than the one that is open; from now on it is not. */
    boolean isOutdated(String now) {
      boolean other = !digest.equals(now);
      digest = now;
      return other;
    }

    /** Tells the page what its bar now says, unless it was told that last. */
    void renew(String html, String go) {
      if (!html.equals(bar) || !go.isEmpty()) {
        bar = html;
        tell("bar", Json.object("html", html, "go", go));
      }
    }

    /** Tells the page something; one that has not listened for long is given up. */
    void tell(String event, Map<String, Object> data) {
      if (!unsent.offer("event: " + event + "\ndata: " + Json.text(data) + "\n\n")) {
        end();
      }
    }

    private void end() {
      unsent.clear();
      unsent.offer(END);
    }
  }

  /** All open pages. */
  List<Stream> all() {
    return List.copyOf(open);
  }

  /**
   * A line to one more page; nothing when there are too many already.
   *
   * @param digest of what the browser shows
   */
  synchronized Optional<Stream> open(UrlPath path, String digest) {
    if (open.size() >= MOST) {
      return Optional.empty();
    }
    Stream stream = new Stream(path, digest);
    open.add(stream);
    return Optional.of(stream);
  }

  /** Sends what there is to be told until the browser or the server goes away. */
  void run(Stream stream, OutputStream out, Patience patience) throws IOException {
    try {
      String next = "retry: 1000\n\n";
      while (!next.equals(END)) {
        patience.talking();
        out.write(next.getBytes(StandardCharsets.UTF_8));
        out.flush();
        patience.working();
        String told = stream.unsent.poll(BEAT_SECONDS, TimeUnit.SECONDS);
        next = told == null ? ": still here\n\n" : told;
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(stream);
    }
  }

  void close() {
    open.forEach(Stream::end);
  }
}
