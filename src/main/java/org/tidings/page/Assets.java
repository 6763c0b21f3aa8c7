package org.tidings.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;
import org.tidings.markup.PageNeeds;
import org.tidings.model.ContentPolicy;
import org.tidings.model.SiteConfig.Look;

/**
 * The theme's styles, scripts and fonts under names that hold their digest, so that browsers may
 * keep them for ever. Stylesheets hold what they import, and link to what is published.
 */
record Assets(Map<String, Asset> byName, Tokens tokens, String feedStyle, List<Diagnostic> faults) {
  static final String FOLDER = "assets/";

  /** Styles that are published only in those that import them. */
  static final String PARTS = FOLDER + "css/";

  /** The part that is published for feeds, which link to nothing but it. */
  static final String FEED = PARTS + "feed.css";

  /** Files that are published only when a stylesheet names them. */
  static final String FONTS = FOLDER + "fonts/";

  private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*\\}");

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

  /**
   * @param files by their names below {@code templates/}
   * @param look what the site changes of them without a file of its own
   */
  static Assets of(Map<String, byte[]> files, Look look) {
    Tokens tokens =
        Tokens.read(new StyleJoiner(files, Map.of(), (sheet, file) -> file).join(Tokens.FILE));
    Palette palette = new Palette(tokens, look.colours());
    Map<String, byte[]> all = new TreeMap<>(files);
    if (!look.colours().isEmpty()) {
      all.put(PARTS + "colours.css", palette.css().getBytes(StandardCharsets.UTF_8));
    }
    Renaming renaming =
        new Renaming(all, Map.of(PARTS + "fonts.css", PARTS + "fonts-" + look.fonts() + ".css"));
    Map<String, Asset> byName = renaming.all();
    String feedStyle = renaming.styles.join(FEED);
    List<Diagnostic> faults = new ArrayList<>(renaming.styles.faults());
    faults.addAll(palette.faults());
    return new Assets(byName, tokens, feedStyle, List.copyOf(faults));
  }

  /** A file by its name below {@code assets/}. */
  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(FOLDER + name));
  }

  List<String> names() {
    return byName.keySet().stream().map(name -> name.substring(FOLDER.length())).toList();
  }

  /**
   * Fonts that a page surely needs, worth asking for before the stylesheet has come: those that are
   * swapped in ({@code font-display: swap}) for all letters.
   */
  List<UrlPath> early() {
    Optional<Asset> style = find("style.css");
    String css = style.map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).orElse("");
    UrlPath base = new UrlPath("/" + FOLDER + "style.css");
    return FACE.matcher(css)
        .results()
        .map(MatchResult::group)
        .filter(face -> face.contains("font-display:swap") && !face.contains("unicode-range:"))
        .flatMap(
            face ->
                byName.values().stream()
                    .map(Asset::path)
                    .filter(path -> face.contains("url(" + path.relativeTo(base) + ")")))
        .distinct()
        .toList();
  }

  /** What the stylesheets need of the policy of a page. */
  ContentPolicy styleNeeds() {
    return byName.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".css"))
        .map(file -> new String(file.getValue().bytes(), StandardCharsets.UTF_8))
        .map(PageNeeds::ofStyle)
        .reduce(ContentPolicy.closed(), ContentPolicy::plus);
  }

  Digest digest() {
    return Digest.of(
        new Paths(byName.values().stream().map(asset -> asset.path().value()).toList()));
  }

  private record Paths(List<String> all) {}

  /** Gives each file its name, those that a stylesheet points to before the stylesheet. */
  private static final class Renaming {
    private final Map<String, byte[]> files;
    private final Map<String, Asset> done = new TreeMap<>();
    private final StyleJoiner styles;

    Renaming(Map<String, byte[]> files, Map<String, String> standIns) {
      this.files = files;
      this.styles = new StyleJoiner(files, standIns, this::link);
    }

    Map<String, Asset> all() {
      files.keySet().stream().filter(name -> !isPart(name)).forEach(this::asset);
      return Collections.unmodifiableMap(done);
    }

    private static boolean isPart(String name) {
      return name.startsWith(PARTS) || name.startsWith(FONTS);
    }

    private Asset asset(String name) {
      Asset known = done.get(name);
      if (known != null) {
        return known;
      }
      byte[] bytes =
          name.endsWith(".css")
              ? styles.join(name).getBytes(StandardCharsets.UTF_8)
              : files.getOrDefault(name, new byte[0]);
      Digest digest = Digest.of(bytes);
      Asset asset = new Asset(new UrlPath("/" + hashed(name, digest)), digest, bytes);
      done.put(name, asset);
      return asset;
    }

    private String link(String stylesheet, String file) {
      return file.endsWith(".css")
          ? file.substring(file.lastIndexOf('/') + 1)
          : asset(file).path().relativeTo(new UrlPath("/" + stylesheet));
    }

    private static String hashed(String name, Digest digest) {
      int dot = name.lastIndexOf('.');
      int end = dot > name.lastIndexOf('/') ? dot : name.length();
      return name.substring(0, end) + "." + digest.brief() + name.substring(end);
    }
  }
}
