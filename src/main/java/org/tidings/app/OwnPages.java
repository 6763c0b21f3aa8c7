package org.tidings.app;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidings.base.MediaTypes;
import org.tidings.base.UrlPath;

/** What the preview server has of its own, below an address that no site uses. */
final class OwnPages {
  static final String ROOT = "/_tidings/";
  private static final String EVENTS = "text/event-stream";
  private static final List<String> FILES = List.of("bar.css", "bar.js", "pages.css");

  private final SitePages pages;
  private final ReaderViews views;
  private final EventStreams streams;
  private final Patience patience;

  OwnPages(SitePages pages, ReaderViews views, EventStreams streams, Patience patience) {
    this.pages = pages;
    this.views = views;
    this.streams = streams;
    this.patience = patience;
  }

  /** Answers an address below the root; nothing when it kept the connection for itself. */
  Optional<Reply> reply(String name, HttpExchange exchange) throws IOException {
    if (FILES.contains(name)) {
      return Optional.of(file(name));
    }
    Optional<UrlPath> path = parameter("path", exchange).flatMap(SiteAddress::safe);
    return switch (name) {
      case "events" -> path.isPresent() ? events(path.get(), exchange) : missing();
      case "feed" -> path.flatMap(views::feedItem).or(OwnPages::missing);
      case "card" -> path.flatMap(views::card).or(OwnPages::missing);
      default -> missing();
    };
  }

  private static Optional<Reply> missing() {
    return Optional.of(Reply.refusal(404, "There is nothing at this address."));
  }

  private static Reply file(String name) throws IOException {
    try (InputStream in = OwnPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      String type = MediaTypes.of(name.substring(name.lastIndexOf('.') + 1));
      return Reply.of(200, type + "; charset=utf-8", in.readAllBytes());
    }
  }

  private Optional<Reply> events(UrlPath path, HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      return Optional.of(Reply.of(200, EVENTS, new byte[0]));
    }
    String digest = parameter("digest", exchange).orElse("");
    Optional<EventStreams.Stream> stream = streams.open(path, digest);
    if (stream.isEmpty()) {
      return Optional.of(Reply.refusal(503, "Too many pages are open."));
    }
    exchange.getResponseHeaders().set("Content-Type", EVENTS);
    exchange.sendResponseHeaders(200, 0);
    LiveReload.greet(stream.get(), pages);
    streams.run(stream.get(), exchange.getResponseBody(), patience);
    return Optional.empty();
  }

  private static Optional<String> parameter(String name, HttpExchange exchange) {
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return Arrays.stream(query.split("&", -1))
        .filter(pair -> pair.startsWith(name + "="))
        .findFirst()
        .map(pair -> pair.substring(name.length() + 1).replace("%2F", "/").replace("%2f", "/"))
        .flatMap(SiteAddress::decoded);
  }
}
