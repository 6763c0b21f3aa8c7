package org.tidings.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Json;
import org.tidings.base.UrlPath;
import org.tidings.model.LiveSite;
import org.tidings.model.Published;

/**
 * Reads {@code published.jsonl} of the site that is live, from its address or from a folder. Over
 * the network only HTTPS (or the loopback host), 20 seconds, 64 MiB, redirects within the host.
 */
public final class LiveSiteReader {
  private static final String FILE = "published.jsonl";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int MOST_REDIRECTS = 5;

  private LiveSiteReader() {}

  /**
   * What is live; empty when nothing was published yet.
   *
   * @param where an address or a folder
   * @throws IOException when there is no answer, or one that is no such file
   */
  public static Optional<LiveSite> read(String where) throws IOException {
    boolean remote = where.startsWith("https://") || where.startsWith("http://");
    Optional<byte[]> bytes = remote ? fetched(URI.create(folder(where) + FILE)) : local(where);
    return bytes.isEmpty() ? Optional.empty() : Optional.of(parsed(bytes.get()));
  }

  private static String folder(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  private static Optional<byte[]> local(String folder) throws IOException {
    Path root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      throw new IOException("there is no folder " + folder);
    }
    Path file = root.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException(FILE + " is larger than 64 MiB");
    }
    return Optional.of(Files.readAllBytes(file));
  }

  private static Optional<byte[]> fetched(URI start) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    URI address = start;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      requireSafe(address);
      HttpResponse<InputStream> response = send(client, address);
      try (InputStream body = response.body()) {
        int status = response.statusCode();
        if (status == 404 || status == 410) {
          return Optional.empty();
        }
        if (status == 200) {
          return Optional.of(bounded(body));
        }
        if (status < 300 || status >= 400) {
          throw new IOException("it answered " + status);
        }
      }
      URI next = address.resolve(response.headers().firstValue("location").orElse(""));
      if (!String.valueOf(next.getHost()).equals(start.getHost())) {
        throw new IOException("it redirects to another host");
      }
      address = next;
    }
    throw new IOException("it redirects more than " + MOST_REDIRECTS + " times");
  }

  private static void requireSafe(URI address) throws IOException {
    String host = String.valueOf(address.getHost());
    boolean loopback = List.of("localhost", "127.0.0.1", "[::1]").contains(host);
    if (!"https".equals(address.getScheme()) && !loopback) {
      throw new IOException("only https:// is read");
    }
  }

  private static HttpResponse<InputStream> send(HttpClient client, URI address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "*/*").build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static byte[] bounded(InputStream body) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      bytes.write(buffer, 0, n);
      if (bytes.size() > LARGEST) {
        throw new IOException(FILE + " is larger than 64 MiB");
      }
      if (System.nanoTime() > deadline) {
        throw new IOException("it took longer than 20 seconds");
      }
    }
    return bytes.toByteArray();
  }

  private static LiveSite parsed(byte[] bytes) throws IOException {
    Map<UrlPath, Published> lines = new TreeMap<>();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      try {
        if (!line.isBlank()) {
          Published published = line(line);
          lines.put(published.path(), published);
        }
      } catch (RuntimeException e) {
        throw new IOException("line " + number + " of " + FILE + " is not as Tidings writes it", e);
      }
    }
    return new LiveSite(lines);
  }

  private static Published line(String text) {
    if (!(Json.read(text) instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("not an object");
    }
    return new Published(
        new UrlPath(text(map, "path")),
        text(map, "id"),
        text(map, "kind"),
        text(map, "state"),
        instant(map, "first"),
        instant(map, "updated"),
        text(map, "text"),
        text(map, "facts"),
        text(map, "to"));
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String value ? value : "";
  }

  private static Optional<Instant> instant(Map<?, ?> map, String key) {
    String value = text(map, key);
    return value.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(value));
  }
}
