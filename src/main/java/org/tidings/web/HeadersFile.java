package org.tidings.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Header;
import org.tidings.model.HostPolicy.Sent;

/**
 * {@code _headers} of Netlify and of Cloudflare Pages. Where two rules set the same header for an
 * address Cloudflare sends both values, so no two rules about the same header fit one address;
 * where that can't be, a rule first takes back what an earlier one said, which Netlify does not
 * read.
 */
record HeadersFile(Set<Host> hosts) implements HostFile {
  private static final OutputPath PATH = new OutputPath("_headers");

  /** Cloudflare reads a hundred rules; some are about types. */
  private static final int MOST_PLACES = 80;

  private static final String LEDGER = "published.jsonl";
  private static final String CACHING = "Cache-Control";
  private static final String OPENING =
      """
      # For Netlify and Cloudflare Pages, written by Tidings.

      """;

  @Override
  public OutputPath path() {
    return PATH;
  }

  /** The site's files by where they lie, as rules can tell them apart. */
  private record Places(TreeSet<String> kept, TreeSet<String> fresh, boolean drawings) {
    static Places of(HostPolicy policy, Collection<OutputPath> files) {
      Places places = new Places(new TreeSet<>(), new TreeSet<>(), anyDrawing(files));
      for (OutputPath file : files) {
        String path = file.value();
        int slash = path.indexOf('/');
        if (policy.sent(file).caching().equals(HostPolicy.FOR_EVER)) {
          places.kept.add(file.folder() + "/:file");
        } else if (slash > 0 && !isMoved(path.substring(0, slash + 1), policy)) {
          places.fresh.add(path.substring(0, slash) + "/*");
        } else if (slash < 0 && !path.startsWith(".") && !path.startsWith("_")) {
          places.fresh.add(path.equals("index.html") ? "" : path);
        }
      }
      places.fresh.add("tidings.json");
      places.fresh.removeIf(place -> place.matches("(assets|images|cards|\\.hosts)/\\*"));
      return places;
    }

    private static boolean anyDrawing(Collection<OutputPath> files) {
      return files.stream().anyMatch(file -> file.value().endsWith(".svg"));
    }

    private static boolean isMoved(String folder, HostPolicy policy) {
      return policy.redirect(policy.address(new UrlPath("/" + folder))).isPresent();
    }
  }

  @Override
  public String text(HostPolicy policy, Collection<OutputPath> files) {
    Places places = Places.of(policy, files);
    boolean few = places.fresh.size() + places.kept.size() <= MOST_PLACES;
    boolean takesBack = hosts.contains(Host.CLOUDFLARE);
    StringBuilder text = new StringBuilder(OPENING);
    String base = policy.base().encoded();
    List<Header> common = new ArrayList<>(policy.common());
    if (!few) {
      common.add(new Header(CACHING, HostPolicy.FIVE_MINUTES));
    }
    rule(base + "*", takesBack ? List.of(HostPolicy.OPEN.name()) : List.of(), common, text);
    if (few) {
      places.fresh.forEach(
          place -> rule(base + encoded(place), List.of(), fresh(place, policy), text));
    } else {
      rule(base + LEDGER, List.of(), fresh(LEDGER, policy).subList(1, 2), text);
    }
    Header kept = new Header(CACHING, HostPolicy.FOR_EVER);
    places.kept.forEach(
        place ->
            rule(base + encoded(place), few ? List.of() : List.of(CACHING), List.of(kept), text));
    new TreeMap<>(HostPolicy.FEED_TYPES)
        .keySet()
        .forEach(name -> feed(base + "*" + name, policy.sent(new OutputPath(name)), text));
    if (places.drawings) {
      Header own = policy.sent(new OutputPath("drawing.svg")).others().get(0);
      rule(base + "*.svg", takesBack ? List.of(own.name()) : List.of(), List.of(own), text);
    }
    return text.toString();
  }

  /** The ledger's type is one that hosts do not know. */
  private static List<Header> fresh(String place, HostPolicy policy) {
    Header caching = new Header(CACHING, HostPolicy.FIVE_MINUTES);
    return place.equals(LEDGER)
        ? List.of(caching, new Header("Content-Type", policy.sent(new OutputPath(LEDGER)).type()))
        : List.of(caching);
  }

  private static void feed(String place, Sent sent, StringBuilder text) {
    rule(place, List.of(), List.of(new Header("Content-Type", sent.type()), HostPolicy.OPEN), text);
  }

  private static String encoded(String place) {
    return new UrlPath("/" + place.replace("*", "").replace(":file", "")).encoded().substring(1)
        + (place.endsWith("*") ? "*" : place.endsWith(":file") ? ":file" : "");
  }

  private static void rule(
      String place, List<String> takenBack, List<Header> headers, StringBuilder text) {
    text.append(place).append('\n');
    takenBack.forEach(name -> text.append("  ! ").append(name).append('\n'));
    headers.forEach(
        header ->
            text.append("  ")
                .append(header.name())
                .append(": ")
                .append(header.value())
                .append('\n'));
    text.append('\n');
  }
}
