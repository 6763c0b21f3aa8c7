package org.tidings.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the links between posts tell of a site that no configuration describes: by which pattern its
 * addresses were made, and at which host.
 */
final class Evidence {
  private static final Pattern PATH =
      Pattern.compile("[\"'(}](/[\\w%.~-]{1,200}(?:/[\\w%.~-]{1,200}){0,8}/?)");
  private static final Pattern WHOLE =
      Pattern.compile("(https?)://([\\w.-]{3,100})(/[\\w%.~-]{1,200}(?:/[\\w%.~-]{1,200}){1,8}/?)");
  private static final int ENOUGH = 3;

  private final List<OldPage> pages;

  Evidence(List<OldPage> pages) {
    this.pages = pages;
  }

  /** The likely pattern that most links between the posts agree with. */
  Optional<Permalink> permalink() {
    Map<String, Integer> links = new HashMap<>();
    for (OldPage page : pages) {
      Matcher path = PATH.matcher(page.body().text());
      while (path.find()) {
        links.merge(withoutSlash(path.group(1)), 1, Integer::sum);
      }
    }
    Optional<Permalink> best = Optional.empty();
    int most = 0;
    for (Permalink pattern : Permalink.LIKELY) {
      int found = addresses(pattern).stream().mapToInt(path -> links.getOrDefault(path, 0)).sum();
      if (found > most) {
        best = Optional.of(pattern);
        most = found;
      }
    }
    return best;
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private Set<String> addresses(Permalink pattern) {
    List<String> all = new ArrayList<>();
    for (OldPage page : pages) {
      Optional<LooseDate> date =
          page.fields().peek("date").flatMap(LooseDate::read).or(page::fileDate);
      date.flatMap(each -> pattern.address(each.day(), page.name(), List.of()))
          .ifPresent(address -> all.add(withoutSlash(address.value())));
    }
    return all.stream().collect(Collectors.toSet());
  }

  /** The address before the paths of posts in whole links, if it is seen often enough. */
  Optional<String> url(Archive archive) {
    Map<String, Integer> seen = new TreeMap<>();
    for (OldPage page : pages) {
      Matcher link = WHOLE.matcher(page.body().text());
      while (link.find()) {
        if (archive.at(link.group(3)).isPresent()) {
          seen.merge(link.group(2), 1, Integer::sum);
        }
      }
    }
    return seen.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> "https://" + entry.getKey());
  }
}
