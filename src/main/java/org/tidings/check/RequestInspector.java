package org.tidings.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.base.Ascii;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.SiteConfig;
import org.tidings.output.Artifact;
import org.tidings.output.Inspector;

/**
 * Looks at what was made: no page, style sheet or script may ask another host for anything, nor
 * keep anything on the reader's device (editorial policy, section 4). Every fault is told once,
 * however many pages have it. Safe for use by many threads.
 */
public final class RequestInspector implements Inspector {
  private static final Location SITE = Location.of(new SourcePath("content/site.yaml"));
  private static final String RULE = "pry/built-output";
  private static final String HINT =
      "Look for it in the site's own templates/ and take it out; or, if the host is yours, add it"
          + " to asset_hosts under policy in site.yaml.";
  private static final Set<String> LOADING_RELATIONS =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "preload",
          "modulepreload",
          "prefetch",
          "dns-prefetch",
          "preconnect",
          "prerender",
          "manifest",
          "import");
  private static final Set<String> LOADING_TAGS =
      Set.of(
          "script", "img", "iframe", "embed", "object", "video", "audio", "source", "track",
          "input", "link", "image", "use", "frame", "body", "table", "td");
  private static final List<String> LOADING_ATTRIBUTES =
      List.of("src=", "srcset=", "data=", "poster=", "background=", "href=");
  private static final Pattern RELATION = Pattern.compile("(?i)\\srel=[\"']?([^\"'>]{1,80})");
  private static final Pattern IN_DATA =
      Pattern.compile("\"(?:image|logo|contentUrl|thumbnailUrl|embedUrl)\"\\s*:\\s*\\[?\\s*\"$");
  private static final Pattern IN_SCRIPT =
      Pattern.compile("(?:fetch|import|importScripts|open|from|src\\s*=)\\s*\\(?\\s*[\"'`]$");
  private static final int NEAR = 120;
  private static final int FAR = 20_000;

  private final Collection<String> ours = new TreeSet<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /** Knows the hosts that are the site's. */
  public RequestInspector(SiteConfig config) {
    this(
        config.url(),
        Stream.of("domains", "asset_hosts", "embed_hosts")
            .flatMap(list -> config.policy().list(list).stream())
            .toList());
  }

  RequestInspector(String url, List<String> others) {
    Host.of(url).ifPresent(ours::add);
    ours.addAll(others);
  }

  @Override
  public List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
    return look(Ascii.lower(artifact.path().value()), bytes);
  }

  List<Diagnostic> look(String path, byte[] bytes) {
    Kind kind = kind(path);
    if (kind == Kind.OTHER) {
      return List.of();
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Diagnostic> found = new ArrayList<>();
    if (kind == Kind.SCRIPT) {
      keepers(text, 0, text.length(), found);
    }
    walk(bytes, text, kind, found);
    return found;
  }

  /** Pages are many and long: one walk over the bytes stops at what may matter. */
  private void walk(byte[] bytes, String text, Kind kind, List<Diagnostic> found) {
    int less = -1;
    for (int at = 0; at + 1 < bytes.length; at++) {
      if (bytes[at] == '/' && bytes[at + 1] == '/') {
        request(text, at, kind == Kind.PAGE ? less : -1, kind)
            .ifPresent(fault -> tell(fault, found));
        at++;
      } else if (bytes[at] == '<') {
        less = at;
        if (kind == Kind.PAGE) {
          tag(text, at, found);
        }
      }
    }
  }

  private void tag(String text, int less, List<Diagnostic> found) {
    if (text.startsWith("<link", less)) {
      hasty(text, less, found);
    } else if (text.startsWith("<script", less)) {
      int end = text.indexOf("</script", less);
      keepers(text, less, end < 0 ? text.length() : end, found);
    }
  }

  private static Kind kind(String path) {
    if (path.endsWith(".html")) {
      return Kind.PAGE;
    }
    if (path.endsWith(".js") || path.endsWith(".mjs")) {
      return Kind.SCRIPT;
    }
    return path.endsWith(".css") ? Kind.STYLE : Kind.OTHER;
  }

  /** What a file is. */
  private enum Kind {
    PAGE,
    STYLE,
    SCRIPT,
    OTHER
  }

  private Optional<String> request(String text, int slashes, int less, Kind kind) {
    int start = start(text, slashes);
    String host = start < 0 ? "" : host(text, slashes + 2);
    return host.isEmpty() || isOurs(host)
        ? Optional.empty()
        : asker(text, start, start - less <= FAR ? less : -1, kind)
            .map(who -> who + " would ask " + host + " for something");
  }

  /** Where the address around two slashes begins; -1 when it is none. */
  private static int start(String text, int slashes) {
    if (slashes > 5 && text.startsWith("https:", slashes - 6)) {
      return slashes - 6;
    }
    if (slashes > 4 && text.startsWith("http:", slashes - 5)) {
      return slashes - 5;
    }
    boolean bare = slashes > 0 && "\"'(= ,".indexOf(text.charAt(slashes - 1)) >= 0;
    return bare ? slashes : -1;
  }

  private static String host(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 254 && isOfHost(text.charAt(end))) {
      end++;
    }
    return Ascii.lower(text.substring(from, end));
  }

  private static boolean isOfHost(char c) {
    return c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }

  private boolean isOurs(String host) {
    for (String own : ours) {
      if (host.endsWith(own)
          && (host.length() == own.length()
              || host.charAt(host.length() - own.length() - 1) == '.')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who would ask for it; nobody when it is only a link.
   *
   * @param less where the last tag before it begins, if it is not far
   */
  private static Optional<String> asker(String text, int start, int less, Kind kind) {
    if (isInStyle(text, start)) {
      return Optional.of("a style sheet");
    }
    String tag = less < 0 ? "" : name(text, less);
    boolean script = kind == Kind.SCRIPT || (tag.equals("script") && isBehind(text, less, start));
    if (script) {
      String before = text.substring(Math.max(0, start - NEAR), start);
      return IN_SCRIPT.matcher(before).find() || IN_DATA.matcher(before).find()
          ? Optional.of("a script")
          : Optional.empty();
    }
    boolean loads =
        LOADING_TAGS.contains(tag)
            && !isBehind(text, less, start)
            && (tag.equals("link") ? isLoading(text, less, start) : isLoaded(text, less, start));
    return loads ? Optional.of("<" + tag + ">") : Optional.empty();
  }

  private static String name(String text, int less) {
    int end = less + 1;
    while (end < text.length() && end - less < 20 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Ascii.lower(text.substring(less + 1, end));
  }

  /** Whether a tag has ended before a place. */
  private static boolean isBehind(String text, int less, int start) {
    int close = text.indexOf('>', less);
    return close >= 0 && close < start;
  }

  private static boolean isInStyle(String text, int start) {
    int at = start;
    while (at > 0 && start - at < 3 && "\"' ".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return text.regionMatches(true, at - 4, "url(", 0, 4)
        || text.regionMatches(true, at - 7, "@import", 0, 7);
  }

  /** Whether the place is in the value of an attribute that is loaded. */
  private static boolean isLoaded(String text, int less, int start) {
    String before = Ascii.lower(text.substring(less, start));
    for (String attribute : LOADING_ATTRIBUTES) {
      int at = before.lastIndexOf(attribute);
      boolean whole = at > 0 && !Character.isLetterOrDigit(before.charAt(at - 1));
      if (whole && isOpen(before, at + attribute.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value that begins there has not ended yet. */
  private static boolean isOpen(String before, int from) {
    if (from >= before.length()) {
      return true;
    }
    char quote = before.charAt(from);
    return (quote == '"' || quote == '\'')
        ? before.indexOf(quote, from + 1) < 0
        : before.indexOf(' ', from) < 0;
  }

  private static boolean isLoading(String text, int less, int start) {
    int close = text.indexOf('>', start);
    Matcher relation = RELATION.matcher(text).region(less, close < 0 ? text.length() : close);
    return relation.find()
        && Stream.of(relation.group(1).toLowerCase(Locale.ROOT).strip().split("\\s+", 8))
            .anyMatch(LOADING_RELATIONS::contains);
  }

  private void keepers(String text, int from, int to, List<Diagnostic> found) {
    for (int at = from; at < to; at++) {
      String keeper = keeper(text.charAt(at));
      if (!keeper.isEmpty() && text.startsWith(keeper, at)) {
        tell("a script would keep something on the reader's device (" + keeper + ")", found);
      }
    }
  }

  /** What keeps something there and begins with a letter. */
  private static String keeper(char first) {
    return switch (first) {
      case 'd' -> "document.cookie";
      case 'l' -> "localStorage";
      case 's' -> "sessionStorage";
      case 'i' -> "indexedDB";
      case 'c' -> "cookieStore";
      default -> "";
    };
  }

  private void hasty(String text, int less, List<Diagnostic> found) {
    int end = text.indexOf('>', less);
    if (end > 0 && text.substring(less, end).contains("preconnect")) {
      tell("<link rel=\"preconnect\"> would call another host before anything is needed", found);
    }
  }

  private void tell(String fault, List<Diagnostic> found) {
    if (told.add(fault)) {
      found.add(Diagnostic.error(RULE, SITE, "In a page that was made, " + fault, HINT));
    }
  }
}
