package org.tidings.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;

/**
 * What a host has to answer at the addresses of a site (publishing, "Redirects, withdrawals,
 * headers: one model, many writers"). Every file for a host is written from it, and the check of
 * what is live asks it.
 *
 * <p>Addresses hold the path of the site's own address, such as {@code /news/stories/one/}.
 */
public final class HostPolicy {
  /** The header that says what browsers may load and run. */
  public static final String CONTENT_POLICY = "Content-Security-Policy";

  /** For files whose name changes when their bytes do. */
  public static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** For everything else. */
  public static final String FIVE_MINUTES = "public, max-age=300";

  /** The folders of files that have a digest in their name, as a regular expression. */
  public static final String HASHED_FOLDERS = "(assets|images|cards)/";

  /** What follows the folder where a name has a digest in it, as a regular expression. */
  public static final String HASHED_NAME = "(.*/)?[^/]+\\.[0-9a-f]{10}(-[0-9]+)?(\\.[a-z0-9]+)?";

  /** What is published as an editor gave it. */
  public static final String DOWNLOADS = "files/";

  /** Files for hosts that no reader is to see, beside all that start with a dot. */
  public static final String PRIVATE =
      "(_redirects|_headers|CNAME|staticwebapp\\.config\\.json|vercel\\.json)";

  /** The types of feeds by the names of their files. */
  public static final Map<String, String> FEED_TYPES =
      Map.of(
          "rss.xml", "application/rss+xml",
          "atom.xml", "application/atom+xml",
          "feed.json", "application/feed+json");

  /** With which feeds may be read by pages of other sites. */
  public static final Header OPEN = new Header("Access-Control-Allow-Origin", "*");

  private static final int MOVED = 301;

  private final FileHeaders headers;
  private final UrlPath base;
  private final Set<UrlPath> pages;
  private final Map<UrlPath, Rule> redirects = new LinkedHashMap<>();
  private final Map<UrlPath, Gone> withdrawn = new LinkedHashMap<>();
  private final List<Missing> missing;

  private HostPolicy(Site site, String contentPolicy) {
    SiteConfig config = site.config();
    headers = new FileHeaders(config, contentPolicy);
    base = config.base();
    pages = site.addresses();
    List<Entry> newest = new ArrayList<>(site.entries());
    newest.removeIf(
        entry -> entry.basics().aliases().isEmpty() && entry.basics().withdrawn().isEmpty());
    newest.sort(Comparator.comparing(HostPolicy::age).thenComparing(Entry::path));
    newest.forEach(entry -> entry.basics().aliases().forEach(alias -> moved(alias, entry)));
    newest.stream()
        .filter(entry -> site.state(entry) == State.WITHDRAWN)
        .map(entry -> new Gone(address(entry.path()), entry.path().file()))
        .forEach(gone -> withdrawn.put(gone.address(), gone));
    missing =
        config.languages().stream()
            .sorted(Comparator.comparing((Language each) -> config.root(each)).reversed())
            .map(each -> new Missing(address(config.root(each)), config.missing(each).file()))
            .toList();
  }

  /**
   * Of a site.
   *
   * @param contentPolicy the value of the header {@code Content-Security-Policy}
   */
  public static HostPolicy of(Site site, String contentPolicy) {
    return new HostPolicy(site, contentPolicy);
  }

  /** An address that is answered with another one, where something can be read. */
  public record Rule(UrlPath from, UrlPath to, int code) {}

  /** An address at which nothing will be again: 410, with this file as the body. */
  public record Gone(UrlPath address, OutputPath body) {}

  /** The file that is the body of every 404 below an address. */
  public record Missing(UrlPath below, OutputPath body) {}

  /** A header of an answer. */
  public record Header(String name, String value) {}

  /**
   * What is sent with a file, whatever the status.
   *
   * @param type the value of {@code Content-Type}
   * @param caching the value of {@code Cache-Control}
   */
  public record Sent(String type, String caching, List<Header> others) {}

  private static long age(Entry entry) {
    return entry.date().map(date -> -date.at().getEpochSecond()).orElse(0L);
  }

  /** No old address leads to another: an entry's own address is nobody's alias. */
  private void moved(UrlPath alias, Entry entry) {
    if (!alias.equals(entry.path())) {
      UrlPath to = address(entry.path());
      redirects.put(address(alias), new Rule(address(alias), to, MOVED));
      for (UrlPath other : spellings(alias)) {
        if (!pages.contains(other)) {
          redirects.putIfAbsent(address(other), new Rule(address(other), to, MOVED));
        }
      }
    }
  }

  /** The other ways to write the address of a page: with its slash, without, with its file. */
  private static List<UrlPath> spellings(UrlPath alias) {
    String value = alias.value();
    String name = value.substring(value.lastIndexOf('/') + 1);
    String folder = value.substring(0, value.length() - name.length());
    if (name.equals("index.html") && folder.length() > 1) {
      return List.of(new UrlPath(folder), bare(folder));
    }
    if (name.isEmpty()) {
      return List.of(bare(value));
    }
    return name.indexOf('.') > 0 ? List.of() : List.of(new UrlPath(value + "/"));
  }

  private static UrlPath bare(String folder) {
    return new UrlPath(folder.substring(0, folder.length() - 1));
  }

  /** The path of the site's own address: {@code /} or {@code /news/}. */
  public UrlPath base() {
    return base;
  }

  /** An address of the site as the host knows it. */
  public UrlPath address(UrlPath within) {
    return new UrlPath(base.value() + within.value().substring(1));
  }

  /** Old addresses, with and without a slash, those of the newest entries first. */
  public Collection<Rule> redirects() {
    return Collections.unmodifiableCollection(redirects.values());
  }

  /** As many of them as a host reads. */
  public List<Rule> newest(int most) {
    return redirects.values().stream().limit(Math.max(0, most)).toList();
  }

  /** Addresses of what was withdrawn, the newest first. */
  public Collection<Gone> withdrawn() {
    return Collections.unmodifiableCollection(withdrawn.values());
  }

  /** The pages for wrong addresses, one for each language, that of the whole site last. */
  public List<Missing> missing() {
    return missing;
  }

  /** The file that is the body of the 404 at an address. */
  public OutputPath missing(UrlPath address) {
    return missing.stream()
        .filter(each -> address.value().startsWith(each.below().value()))
        .findFirst()
        .orElse(missing.get(missing.size() - 1))
        .body();
  }

  /**
   * Where an address leads: that of something that moved, or that of a page without its slash;
   * empty when it is answered by a file, or by nothing.
   */
  public Optional<Rule> redirect(UrlPath address) {
    Rule known = redirects.get(address);
    if (known != null || address.isFolder()) {
      return Optional.ofNullable(known);
    }
    UrlPath folder = new UrlPath(address.value() + "/");
    boolean page =
        folder.value().startsWith(base.value())
            && pages.contains(new UrlPath(folder.value().substring(base.value().length() - 1)));
    return page ? Optional.of(new Rule(address, folder, MOVED)) : Optional.empty();
  }

  /** What is said at an address of something that was withdrawn. */
  public Optional<Gone> gone(UrlPath address) {
    return Optional.ofNullable(withdrawn.get(address));
  }

  /** The headers of every answer, whatever the status and the file. */
  public List<Header> common() {
    return headers.common();
  }

  /** What is sent with a file of the site. */
  public Sent sent(OutputPath file) {
    return headers.of(file);
  }
}
