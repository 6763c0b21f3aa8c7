package org.tidings.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * What {@code site.yaml} says, with defaults applied.
 *
 * @param url the absolute address of the site's root, ending in a slash
 * @param languages the first is the site's own; the others live below {@code /<code>/}
 * @param care what to do in an emergency
 */
public record SiteConfig(
    LocalText name,
    String url,
    List<Language> languages,
    ZoneId timezone,
    String country,
    Organisation organisation,
    LocalText tagline,
    LocalText description,
    FeedSettings feeds,
    Permalinks permalinks,
    int pagination,
    List<String> share,
    Map<String, String> social,
    Contact contact,
    Policy policy,
    List<Host> hosts,
    Security security,
    Identity identity,
    Look look,
    LocalText care) {

  /** How feeds are made: items in the subscription document, whole texts or summaries, the hub. */
  public record FeedSettings(int items, boolean full, Optional<String> hub) {}

  /** Patterns of addresses, with {@code {year}}, {@code {month}}, {@code {day}}, {@code {slug}}. */
  public record Permalinks(String stories, String notices, String pages) {}

  /** How readers reach the newsroom. */
  public record Contact(Optional<String> email, Optional<String> phone, Optional<String> form) {}

  /** The name under which feed ids are minted (RFC 4151), and since when it is held. */
  public record Identity(String authority, Optional<LocalDate> since) {
    /** The tag URI of what was first published at an address on a day. */
    String tag(Optional<LocalDate> day, UrlPath first) {
      String minted = since.or(() -> day).map(LocalDate::toString).orElse("2000-01-01");
      return "tag:%s,%s:%s".formatted(authority, minted, first);
    }
  }

  /**
   * What the site says of its security.
   *
   * @param contact whom to tell of a weakness, as addresses ({@code mailto:}, {@code https:})
   * @param expires until when that holds
   * @param policy the address of what is said to those who look for weaknesses
   * @param hsts whether browsers are to insist on encryption from now on
   * @param at where it is written
   */
  public record Security(
      List<String> contact,
      Optional<Moment> expires,
      Optional<String> policy,
      boolean hsts,
      Location at) {
    /** Nothing said. */
    public static Security none() {
      return new Security(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          Location.of(new SourcePath("content/site.yaml")));
    }
  }

  /** A colour and where it is written. */
  public record Tint(Shade shade, Location at) {}

  /** What a site may change of the theme without a template. */
  public record Look(String fonts, Map<String, Tint> colours, Optional<SourcePath> mark) {
    /** Nothing changed. */
    public static final Look STANDARD = new Look("full", Map.of(), Optional.empty());
  }

  /** Whether no host of the site can send a status or a header of our choice. */
  public boolean isPlainlyHosted() {
    return hosts.stream().allMatch(Host::isPlain);
  }

  /** The site's own language. */
  public Language language() {
    return languages.get(0);
  }

  /** The address of a language's root: {@code /} or {@code /ga/}. */
  public UrlPath root(Language language) {
    return language.equals(language()) ? UrlPath.ROOT : new UrlPath("/" + language.code() + "/");
  }

  /** The page for addresses below a language's root that lead nowhere. */
  public UrlPath missing(Language language) {
    return root(language).resolve("404.html");
  }

  /** The stylesheet of a language's feeds; it never moves, so that no feed changes for it. */
  public UrlPath feedStyle(Language language) {
    return root(language).resolve("feed.css");
  }

  /** The absolute address of a path, for canonical links, feeds and cards. */
  public String absolute(UrlPath path) {
    return url + path.encoded().substring(1);
  }

  /** The path part of the site's own address, such as {@code /news/} or {@code /}. */
  public String basePath() {
    String path = URI.create(url).getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  /** The same as letters, with percent signs undone. */
  public UrlPath base() {
    return base(url).orElse(UrlPath.ROOT);
  }

  /** The path of an address, if a site can stand there. */
  public static Optional<UrlPath> base(String url) {
    String path;
    try {
      path = new URI(url).getPath();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    String folder = path == null ? "/" : path.endsWith("/") ? path : path + "/";
    return Optional.of(folder).filter(UrlPath::isSafe).map(UrlPath::new);
  }

  /** The same site at another address. */
  public SiteConfig at(String otherUrl) {
    return new SiteConfig(
        name,
        otherUrl,
        languages,
        timezone,
        country,
        organisation,
        tagline,
        description,
        feeds,
        permalinks,
        pagination,
        share,
        social,
        contact,
        policy,
        hosts,
        security,
        identity,
        look,
        care);
  }
}
