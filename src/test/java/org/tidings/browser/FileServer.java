package org.tidings.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tidings.markup.PageNeeds;
import org.tidings.model.ContentPolicy;

/**
 * A plain file server on loopback, as any host has one: a folder below a path, {@code index.html}
 * for folders, {@code 404.html} for what is not there; with the policy that the pages need, but not
 * for those below {@code small/}, which have it in themselves. It remembers what was asked for.
 * With the query {@code stay} a page is served without the line that would send its reader on, so
 * that it can be looked at.
 */
public final class FileServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonl", "application/jsonl"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Path folder;
  private final String prefix;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile int fontDelayMillis;
  private volatile Optional<String> policy = Optional.empty();

  /** Serves a folder below a path such as {@code /some/where/}. */
  public FileServer(Path folder, String prefix) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.prefix = prefix;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of the folder, with a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
  }

  /** The addresses asked for since the last call, without what the folder lies below. */
  public List<String> requests() {
    List<String> soFar = List.copyOf(requests);
    requests.removeAll(soFar);
    return soFar;
  }

  /** Lets fonts come late, as over a slow line. */
  void delayFonts(int millis) {
    fontDelayMillis = millis;
  }

  /** What the pages in the folder need, and nothing more. */
  synchronized String policy() throws IOException {
    if (policy.isEmpty()) {
      ContentPolicy all = ContentPolicy.closed();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.toList()) {
          if (file.toString().endsWith(".html")) {
            all = all.plus(PageNeeds.of(Files.readAllBytes(file)));
          } else if (file.toString().endsWith(".css")) {
            all = all.plus(PageNeeds.ofStyle(Files.readString(file)));
          }
        }
      }
      policy = Optional.of(all.header());
    }
    return policy.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      boolean inside = path.startsWith(prefix);
      String asked = exchange.getRequestURI().toString();
      requests.add(inside ? asked.substring(prefix.length()) : asked);
      Path file = folder.resolve(inside ? path.substring(prefix.length()) : "?").normalize();
      if (!file.startsWith(folder) || !inside) {
        send(exchange, 404, folder.resolve("404.html"));
      } else if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (Files.isDirectory(file)) {
        send(exchange, 200, file.resolve("index.html"));
      } else if (Files.isRegularFile(file)) {
        send(exchange, 200, file);
      } else {
        send(exchange, 404, folder.resolve("404.html"));
      }
    }
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    String name = file.getFileName().toString();
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (!Files.isRegularFile(file) || type == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    if (name.endsWith(".woff2")) {
      pause(fontDelayMillis);
    }
    exchange.getResponseHeaders().set("Content-Type", type);
    if (!path(file).startsWith("small/")) {
      exchange.getResponseHeaders().set("Content-Security-Policy", policy());
    }
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange
        .getResponseHeaders()
        .set("Cache-Control", path(file).startsWith("assets/") ? "max-age=86400" : "no-cache");
    byte[] bytes = Files.readAllBytes(file);
    if ("stay".equals(exchange.getRequestURI().getQuery())) {
      String html = new String(bytes, StandardCharsets.UTF_8);
      bytes =
          html.replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", "")
              .getBytes(StandardCharsets.UTF_8);
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
