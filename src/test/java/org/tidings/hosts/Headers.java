package org.tidings.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What must stand at the head of an answer whose body is a file of the site. */
final class Headers {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("jsonl", "application/jsonl; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"));
  private static final Map<String, String> FEEDS =
      Map.of(
          "rss.xml", "application/rss+xml; charset=utf-8",
          "atom.xml", "application/atom+xml; charset=utf-8",
          "feed.json", "application/feed+json; charset=utf-8");

  private Headers() {}

  static void check(String path, HttpResponse<?> response) {
    common(path, response);
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean download = path.startsWith("files/");
    boolean feed = FEEDS.containsKey(name) && !download;
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = feed ? FEEDS.get(name) : TYPES.getOrDefault(ending, "no type for " + path);
    is(path, response, "Content-Type", download ? type.replaceAll(";.*", "") : type);
    boolean hashed = path.matches("(assets|images|cards)/.*");
    is(
        path,
        response,
        "Cache-Control",
        hashed ? "public, max-age=31536000, immutable" : "public, max-age=300");
    is(path, response, "Access-Control-Allow-Origin", feed ? "*" : "");
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), path + ": " + policy);
    assertEquals(ending.equals("svg"), policy.contains("sandbox"), path);
  }

  static void common(String path, HttpResponse<?> response) {
    is(path, response, "X-Content-Type-Options", "nosniff");
    is(path, response, "Referrer-Policy", "strict-origin-when-cross-origin");
    is(
        path,
        response,
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    assertEquals(1, response.headers().allValues("Content-Security-Policy").size(), path);
    assertEquals(List.of(), response.headers().allValues("Strict-Transport-Security"), path);
  }

  private static void is(String path, HttpResponse<?> response, String name, String value) {
    assertEquals(
        value.isEmpty() ? List.of() : List.of(value),
        response.headers().allValues(name),
        path + ": " + name);
  }
}
