package org.tidings.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * The theme's styles, scripts and fonts under names that hold their digest, so that browsers may
 * keep them for ever. What a stylesheet points to is renamed in it.
 */
record Assets(Map<String, Asset> byName, List<Diagnostic> faults) {
  static final String FOLDER = "assets/";

  /** A file: where it is published, its digest and its bytes. */
  static final class Asset {
    private final UrlPath path;
    private final Digest digest;
    private final byte[] bytes;

    Asset(UrlPath path, Digest digest, byte[] bytes) {
      this.path = path;
      this.digest = digest;
      this.bytes = bytes;
    }

    UrlPath path() {
      return path;
    }

    Digest digest() {
      return digest;
    }

    /** Not to be changed. */
    byte[] bytes() {
      return bytes;
    }
  }

  static Assets of(Map<String, byte[]> files) {
    Renaming renaming = new Renaming(files);
    return new Assets(renaming.all(), renaming.faults.toList());
  }

  /** A file by its name below {@code assets/}. */
  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(FOLDER + name));
  }

  List<String> names() {
    return byName.keySet().stream().map(name -> name.substring(FOLDER.length())).toList();
  }

  Digest digest() {
    return Digest.of(
        new Paths(byName.values().stream().map(asset -> asset.path().value()).toList()));
  }

  private record Paths(List<String> all) {}

  /** Gives each file its name, those that a stylesheet points to before the stylesheet. */
  private static final class Renaming {
    private static final Pattern REFERENCE =
        Pattern.compile("url\\(\\s*(['\"]?)([^'\")]+)\\1\\s*\\)|@import\\s+(['\"])([^'\"]+)\\3");
    private static final Pattern ELSEWHERE =
        Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|/|#).*", Pattern.DOTALL);

    private final Map<String, byte[]> files;
    private final Map<String, Asset> done = new TreeMap<>();
    private final Set<String> open = new HashSet<>();
    private final Findings faults = new Findings();

    Renaming(Map<String, byte[]> files) {
      this.files = files;
    }

    Map<String, Asset> all() {
      new ArrayList<>(files.keySet()).forEach(this::asset);
      return Collections.unmodifiableMap(done);
    }

    private Asset asset(String name) {
      Asset known = done.get(name);
      if (known != null) {
        return known;
      }
      byte[] bytes = files.getOrDefault(name, new byte[0]);
      if (name.endsWith(".css") && open.add(name)) {
        bytes = renamed(name, bytes);
      }
      Digest digest = Digest.of(bytes);
      Asset asset = new Asset(new UrlPath("/" + hashed(name, digest)), digest, bytes);
      done.put(name, asset);
      return asset;
    }

    private byte[] renamed(String stylesheet, byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return REFERENCE
          .matcher(text)
          .replaceAll(
              found -> java.util.regex.Matcher.quoteReplacement(reference(stylesheet, found)))
          .getBytes(StandardCharsets.UTF_8);
    }

    private String reference(String stylesheet, MatchResult found) {
      boolean url = found.group(2) != null;
      String written = url ? found.group(2).strip() : found.group(4);
      if (ELSEWHERE.matcher(written).matches()) {
        return found.group();
      }
      int end = (written + "#").split("[?#]", 2)[0].length();
      Optional<String> target =
          new SourcePath(stylesheet)
              .sibling(written.substring(0, end))
              .map(SourcePath::value)
              .filter(files::containsKey);
      if (target.isEmpty()) {
        faults.add(TemplateFault.noAsset(stylesheet, written));
        return found.group();
      }
      String path = asset(target.get()).path().relativeTo(new UrlPath("/" + stylesheet));
      return url ? "url(" + path + written.substring(end) + ")" : "@import \"" + path + "\"";
    }

    private static String hashed(String name, Digest digest) {
      int dot = name.lastIndexOf('.');
      int end = dot > name.lastIndexOf('/') ? dot : name.length();
      return name.substring(0, end) + "." + digest.brief() + name.substring(end);
    }
  }
}
