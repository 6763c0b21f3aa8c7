package org.tidings.app;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.UrlPath;

/** Lets requests in that are meant for this server and may be answered, and answers them. */
final class Door implements HttpHandler {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  /** Only what comes from here; styles and pictures may stand in the page itself. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; media-src 'self'; connect-src 'self';"
          + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

  private final HostCheck hosts;
  private final SitePages pages;
  private final OwnPages own;
  private final Patience patience;

  Door(HostCheck hosts, SitePages pages, OwnPages own, Patience patience) {
    this.hosts = hosts;
    this.pages = pages;
    this.own = own;
    this.patience = patience;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    patience.working();
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("Content-Security-Policy", POLICY);
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Referrer-Policy", "same-origin");
      headers.set("X-Content-Type-Options", "nosniff");
      Optional<Reply> reply = refusal(exchange);
      if (reply.isEmpty()) {
        reply = replyOrFault(exchange);
      }
      if (reply.isPresent()) {
        patience.talking();
        send(reply.get(), exchange);
      }
    }
  }

  private Optional<Reply> refusal(HttpExchange exchange) {
    List<String> names = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    URI target = exchange.getRequestURI();
    boolean absolute = target.getScheme() != null;
    if (names.size() != 1 || names.get(0).isBlank()) {
      return Optional.of(Reply.refusal(400, "A request needs one Host."));
    }
    boolean meant = hosts.allows(names.get(0)) && (!absolute || isOurs(target));
    if (!meant) {
      return Optional.of(
          Reply.refusal(421, "This is a preview on one machine; it answers to no other name."));
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Optional.of(
          Reply.refusal(405, "Only GET and HEAD are answered.").with("Allow", "GET, HEAD"));
    }
    boolean elsewhere = !absolute && target.getRawAuthority() != null;
    return elsewhere || target.getRawPath() == null ? Optional.of(missing()) : Optional.empty();
  }

  private boolean isOurs(URI target) {
    return target.getRawAuthority() != null && hosts.allows(target.getRawAuthority());
  }

  private Optional<Reply> replyOrFault(HttpExchange exchange) throws IOException {
    try {
      return reply(exchange);
    } catch (RuntimeException fault) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      return Optional.of(
          Reply.refusal(500, "This is a fault of the program; please report it.\n\n" + trace));
    }
  }

  private Optional<Reply> reply(HttpExchange exchange) throws IOException {
    String raw = exchange.getRequestURI().getRawPath();
    if (raw.startsWith(OwnPages.ROOT)) {
      return own.reply(raw.substring(OwnPages.ROOT.length()), exchange);
    }
    SiteAddress address = pages.address();
    if (raw.isEmpty() || (raw.equals("/") && !address.basePath().equals("/"))) {
      return Optional.of(Reply.to(address.basePath()));
    }
    Optional<UrlPath> path = address.within(raw);
    return Optional.of(path.map(pages::reply).orElseGet(Door::missing));
  }

  private static Reply missing() {
    return Reply.refusal(404, "There is nothing at this address.");
  }

  private static void send(Reply reply, HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    reply.headers().forEach(headers::set);
    byte[] bytes = reply.bytes();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }
}
