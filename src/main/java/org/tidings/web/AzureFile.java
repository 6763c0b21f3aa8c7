package org.tidings.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidings.base.Json;
import org.tidings.base.MediaTypes;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Header;
import org.tidings.model.HostPolicy.Missing;
import org.tidings.model.HostPolicy.Rule;
import org.tidings.model.HostPolicy.Sent;

/**
 * {@code staticwebapp.config.json} of Azure Static Web Apps. It answers no 410 with a page, has one
 * page for all wrong addresses, and knows a feed's type only where a rule names the feed; so the
 * main feeds of each language have rules and all others are plain XML and JSON.
 */
record AzureFile() implements HostFile {
  private static final OutputPath PATH = new OutputPath("staticwebapp.config.json");

  /** The file may have 20 kB; the rest of it is short. */
  private static final int MOST_LETTERS = 12_000;

  @Override
  public OutputPath path() {
    return PATH;
  }

  @Override
  public String text(HostPolicy policy, Collection<OutputPath> files) {
    Map<String, Object> global = headers(policy.common());
    global.put("Cache-Control", HostPolicy.FIVE_MINUTES);
    Map<String, Object> types = new TreeMap<>();
    MediaTypes.all().forEach((ending, type) -> types.put("." + ending, type));
    return Json.indented(
        Json.object(
            "trailingSlash",
            "always",
            "routes",
            routes(policy, files),
            "responseOverrides",
            Json.object(
                "404", Json.object("rewrite", policy.address(new UrlPath("/404.html")).encoded())),
            "globalHeaders",
            global,
            "mimeTypes",
            types));
  }

  private static List<Object> routes(HostPolicy policy, Collection<OutputPath> files) {
    List<Object> routes = new ArrayList<>();
    String base = policy.base().encoded();
    for (String hidden : List.of(".hosts/*", ".htaccess", "_headers", "_redirects")) {
      if (files.stream().anyMatch(file -> file.value().startsWith(hidden.replace("*", "")))) {
        routes.add(Json.object("route", base + hidden, "statusCode", 404));
      }
    }
    int letters = 0;
    for (Rule rule : policy.newest(Host.AZURE.mostRules())) {
      letters += rule.from().encoded().length() + rule.to().encoded().length() + 90;
      if (letters <= MOST_LETTERS) {
        routes.add(
            Json.object(
                "route", rule.from().encoded(),
                "redirect", rule.to().encoded(),
                "statusCode", rule.code()));
      }
    }
    for (Missing missing : policy.missing()) {
      String below = missing.below().value().substring(policy.base().value().length());
      new TreeMap<>(HostPolicy.FEED_TYPES)
          .keySet()
          .forEach(name -> routes.add(file(new OutputPath(below + name), policy)));
    }
    for (String folder : List.of("assets", "images", "cards")) {
      routes.add(
          Json.object(
              "route",
              base + folder + "/*",
              "headers",
              Json.object("Cache-Control", HostPolicy.FOR_EVER)));
    }
    return routes;
  }

  private static Object file(OutputPath file, HostPolicy policy) {
    Sent sent = policy.sent(file);
    return Json.object(
        "route",
        policy.address(new UrlPath("/" + file.value())).encoded(),
        "headers",
        Json.object("Content-Type", sent.type(), HostPolicy.OPEN.name(), HostPolicy.OPEN.value()));
  }

  private static Map<String, Object> headers(List<Header> headers) {
    Map<String, Object> all = new LinkedHashMap<>();
    headers.forEach(header -> all.put(header.name(), header.value()));
    return all;
  }
}
