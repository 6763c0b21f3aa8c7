package org.tidings.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.base.MediaTypes;
import org.tidings.base.OutputPath;
import org.tidings.model.HostPolicy.Header;
import org.tidings.model.HostPolicy.Sent;

/** The headers that go with each file of a site. */
final class FileHeaders {
  private static final String UTF8 = "; charset=utf-8";
  private static final Pattern HASHED =
      Pattern.compile(HostPolicy.HASHED_FOLDERS + HostPolicy.HASHED_NAME);

  private final List<Header> common;

  FileHeaders(SiteConfig config, String contentPolicy) {
    List<Header> all = new ArrayList<>();
    all.add(new Header(HostPolicy.CONTENT_POLICY, contentPolicy));
    all.add(new Header("Referrer-Policy", "strict-origin-when-cross-origin"));
    all.add(new Header("X-Content-Type-Options", "nosniff"));
    all.add(
        new Header(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    if (config.security().hsts()) {
      all.add(new Header("Strict-Transport-Security", "max-age=31536000"));
    }
    this.common = List.copyOf(all);
  }

  List<Header> common() {
    return common;
  }

  Sent of(OutputPath file) {
    String path = file.value();
    List<Header> others = new ArrayList<>(common);
    if (path.endsWith(".svg")) {
      others.set(0, new Header(HostPolicy.CONTENT_POLICY, ContentPolicy.ofDrawing()));
    }
    if (isFeed(path)) {
      others.add(HostPolicy.OPEN);
    }
    return new Sent(
        type(path),
        HASHED.matcher(path).matches() ? HostPolicy.FOR_EVER : HostPolicy.FIVE_MINUTES,
        List.copyOf(others));
  }

  private static String type(String path) {
    String name = name(path);
    if (isFeed(path)) {
      return HostPolicy.FEED_TYPES.getOrDefault(name, "") + UTF8;
    }
    String type = MediaTypes.of(name.substring(name.lastIndexOf('.') + 1));
    return isOwn(path) && MediaTypes.isText(type) ? type + UTF8 : type;
  }

  private static boolean isFeed(String path) {
    return isOwn(path) && HostPolicy.FEED_TYPES.containsKey(name(path));
  }

  /** What is published as an editor gave it may be in any letters. */
  private static boolean isOwn(String path) {
    return !path.startsWith(HostPolicy.DOWNLOADS);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
