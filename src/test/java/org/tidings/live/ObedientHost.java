package org.tidings.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.HostPolicy;

/**
 * A host on loopback that does all that it is told, as the model says it; and then what a test does
 * to it.
 */
public final class ObedientHost implements AutoCloseable {
  private final Path folder;
  private final HostPolicy policy;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final AtomicInteger asking = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private volatile BiFunction<String, Reply, Reply> tampering = (path, reply) -> reply;

  ObedientHost(Path folder, HostPolicy policy) throws IOException {
    this.folder = folder;
    this.policy = policy;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The site's address, ending in a slash. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + policy.base();
  }

  /** How many were asking at once. */
  int most() {
    return most.get();
  }

  /** Changes what is sent, by path without the slash that it begins with. */
  void tamper(BiFunction<String, Reply, Reply> how) {
    tampering = how;
  }

  private void answer(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(asking.incrementAndGet(), Math::max);
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      String path = asked.startsWith(policy.base().value()) ? path(asked) : "?";
      Reply reply = tampering.apply(path, reply(path, new UrlPath(asked)));
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Connection", "close"); // else each answer waits 40 ms
      exchange.sendResponseHeaders(
          reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body());
      }
    } finally {
      asking.decrementAndGet();
    }
  }

  private String path(String asked) {
    return asked.substring(policy.base().value().length());
  }

  private Reply reply(String path, UrlPath address) throws IOException {
    Optional<HostPolicy.Rule> moved = policy.redirect(address);
    if (moved.isPresent()) {
      return Reply.of(moved.get().code(), new byte[0]).with("Location", moved.get().to().encoded());
    }
    Optional<HostPolicy.Gone> gone = policy.gone(address);
    if (gone.isPresent()) {
      return file(410, gone.get().body());
    }
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    boolean hidden = name.startsWith(".") && !name.startsWith(".well-known");
    if (hidden || name.startsWith("_") || !Files.isRegularFile(folder.resolve(name))) {
      return file(404, policy.missing(address));
    }
    return file(200, new OutputPath(name));
  }

  private Reply file(int status, OutputPath file) throws IOException {
    HostPolicy.Sent sent = policy.sent(file);
    Reply reply =
        Reply.of(status, Files.readAllBytes(folder.resolve(file.value())))
            .with("Content-Type", sent.type())
            .with("Cache-Control", sent.caching());
    for (HostPolicy.Header header : sent.others()) {
      reply = reply.with(header.name(), header.value());
    }
    return reply;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
