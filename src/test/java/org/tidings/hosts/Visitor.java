package org.tidings.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody who asks a server for addresses and goes nowhere by themselves. */
final class Visitor {
  private final String site;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  /**
   * @param site the site's address, ending in a slash
   */
  Visitor(String site) {
    this.site = site;
  }

  /**
   * @param address below the site's, in plain letters; a query may follow
   */
  HttpResponse<byte[]> get(String address) throws IOException {
    return get(URI.create(site + encoded(address)));
  }

  private HttpResponse<byte[]> get(URI uri) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Asserts a 301 that leads to exactly this address of the site. */
  void movesTo(String address, String to) throws IOException {
    moves(URI.create(site + encoded(address)), to);
  }

  /** The same for an address of the host, which need not be below the site's. */
  void movesTo(String none, String path, String to) throws IOException {
    moves(URI.create(site).resolve(path), none + to);
  }

  private void moves(URI from, String to) throws IOException {
    HttpResponse<byte[]> response = get(from);
    assertEquals(301, response.statusCode(), from.toString());
    String location = response.headers().firstValue("Location").orElse("");
    assertEquals(site + encoded(to), from.resolve(location).toString(), from.toString());
    Headers.common(from.toString(), response);
  }

  private static String encoded(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    try {
      String encoded = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
      return encoded + (query < 0 ? "" : address.substring(query));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(address, e);
    }
  }
}
