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
  private static final List<String> KEEPERS =
      List.of("document.cookie", "localStorage", "sessionStorage", "indexedDB", "cookieStore");
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
  private static final Pattern NAME = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]{0,20})");
  private static final Pattern RELATION = Pattern.compile("(?i)\\srel=[\"']?([^\"'>]{1,80})");
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)[\\s\"'](?:src|srcset|data|poster|background|xlink:href)=[\"']?[^\"'<>]*$");
  private static final Pattern IN_STYLE = Pattern.compile("(?i)(?:url\\(\\s*|@import\\s+)[\"']?$");
  private static final Pattern IN_DATA =
      Pattern.compile("\"(?:image|logo|contentUrl|thumbnailUrl|embedUrl)\"\\s*:\\s*\\[?\\s*\"$");
  private static final Pattern IN_SCRIPT =
      Pattern.compile("(?:fetch|import|importScripts|open|from|src\\s*=)\\s*\\(?\\s*[\"'`]$");
  private static final int NEAR = 300;
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
    requests(text, kind, found);
    if (kind != Kind.STYLE) {
      keepers(text, kind, found);
      hasty(text, kind, found);
    }
    return found;
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

  private void requests(String text, Kind kind, List<Diagnostic> found) {
    for (int at = text.indexOf("//"); at >= 0; at = text.indexOf("//", at + 2)) {
      int start = start(text, at);
      Optional<String> host = start < 0 ? Optional.empty() : Host.of(end(text, start));
      if (host.isPresent() && !House.isUnder(host.get(), ours)) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        asker(before, text, start, kind)
            .ifPresent(who -> tell(who + " would ask " + host.get() + " for something", found));
      }
    }
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

  private static String end(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + NEAR));
  }

  /** Who would ask for it; nobody when it is only a link. */
  private static Optional<String> asker(String before, String text, int start, Kind kind) {
    if (IN_STYLE.matcher(before).find()) {
      return Optional.of("a style sheet");
    }
    if (kind == Kind.SCRIPT) {
      return IN_SCRIPT.matcher(before).find() ? Optional.of("a script") : Optional.empty();
    }
    int less = kind == Kind.PAGE ? opening(text, start) : -1;
    Matcher name = NAME.matcher(text);
    if (less < 0 || !name.region(less, text.length()).lookingAt()) {
      return Optional.empty();
    }
    String tag = name.group(1).toLowerCase(Locale.ROOT);
    int close = text.indexOf('>', less);
    if (close >= 0 && close < start) {
      boolean data = tag.equals("script") && IN_DATA.matcher(before).find();
      boolean code = tag.equals("script") && IN_SCRIPT.matcher(before).find();
      return data || code ? Optional.of("a script") : Optional.empty();
    }
    boolean loads =
        tag.equals("link")
            ? isLoading(text.substring(less, Math.max(start, close)))
            : LOADED.matcher(text.substring(Math.max(less, start - NEAR), start)).find();
    return loads ? Optional.of("<" + tag + ">") : Optional.empty();
  }

  /** The last tag before a place, if it is not far. */
  private static int opening(String text, int start) {
    for (int i = start; i >= Math.max(0, start - FAR); i--) {
      if (text.charAt(i) == '<') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLoading(String link) {
    Matcher relation = RELATION.matcher(link);
    return relation.find()
        && Stream.of(relation.group(1).toLowerCase(Locale.ROOT).strip().split("\\s+", 8))
            .anyMatch(LOADING_RELATIONS::contains);
  }

  private void keepers(String text, Kind kind, List<Diagnostic> found) {
    for (String keeper : KEEPERS) {
      int at = text.indexOf(keeper);
      boolean code =
          at >= 0
              && (kind == Kind.SCRIPT
                  || text.lastIndexOf("<script", at) > text.lastIndexOf("</script", at));
      if (code) {
        tell("a script would keep something on the reader's device (" + keeper + ")", found);
      }
    }
  }

  private void hasty(String text, Kind kind, List<Diagnostic> found) {
    int at = kind == Kind.PAGE ? text.indexOf("preconnect") : -1;
    int less = at < 0 ? -1 : text.lastIndexOf('<', at);
    if (less >= 0 && text.startsWith("<link", less) && text.indexOf('>', less) > at) {
      tell("<link rel=\"preconnect\"> would call another host before anything is needed", found);
    }
  }

  private void tell(String fault, List<Diagnostic> found) {
    if (told.add(fault)) {
      found.add(Diagnostic.error(RULE, SITE, "In a page that was made, " + fault, HINT));
    }
  }
}
