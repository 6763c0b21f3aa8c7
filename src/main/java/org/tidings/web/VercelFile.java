package org.tidings.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.tidings.base.Json;
import org.tidings.base.OutputPath;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Header;
import org.tidings.model.HostPolicy.Rule;

/**
 * {@code vercel.json}. Vercel answers neither 410 nor a 404 of its own for each language; what is
 * withdrawn is answered by its notice with 200.
 */
record VercelFile() implements HostFile {
  private static final OutputPath PATH = new OutputPath("vercel.json");

  @Override
  public OutputPath path() {
    return PATH;
  }

  @Override
  public String text(HostPolicy policy, Collection<OutputPath> files) {
    return Json.indented(
        Json.object(
            "$schema",
            "https://openapi.vercel.sh/vercel.json",
            "trailingSlash",
            true,
            "redirects",
            redirects(policy, files),
            "headers",
            headers(policy)));
  }

  private static List<Object> redirects(HostPolicy policy, Collection<OutputPath> files) {
    List<Object> redirects = new ArrayList<>();
    String base = literal(policy.base().encoded());
    for (String hidden : List.of(".hosts/", ".htaccess", "_headers", "_redirects")) {
      if (files.stream().anyMatch(file -> file.value().startsWith(hidden))) {
        String rest = hidden.endsWith("/") ? "(.*)" : "";
        redirects.add(moved(base + literal(hidden) + rest, policy.base().encoded(), 302));
      }
    }
    for (Rule rule : policy.newest(Host.VERCEL.mostRules())) {
      redirects.add(moved(literal(rule.from().encoded()), rule.to().encoded(), rule.code()));
    }
    return redirects;
  }

  private static Object moved(String source, String destination, int code) {
    return Json.object("source", source, "destination", destination, "statusCode", code);
  }

  /** Of two rules that fit, the later one counts. */
  private static List<Object> headers(HostPolicy policy) {
    List<Object> rules = new ArrayList<>();
    String base = literal(policy.base().encoded());
    List<Header> all = new ArrayList<>(policy.common());
    all.add(new Header("Cache-Control", HostPolicy.FIVE_MINUTES));
    rules.add(rule(base + "(.*)", all));
    rules.add(
        rule(
            base + "(assets|images|cards)/(.*)",
            List.of(new Header("Cache-Control", HostPolicy.FOR_EVER))));
    rules.add(
        rule(
            base + "(.*)\\.svg",
            List.of(policy.sent(new OutputPath("drawing.svg")).others().get(0))));
    new TreeMap<>(HostPolicy.FEED_TYPES)
        .keySet()
        .forEach(
            name -> {
              Header type = new Header("Content-Type", policy.sent(new OutputPath(name)).type());
              List<Header> own = List.of(type, HostPolicy.OPEN);
              rules.add(rule(base + literal(name), own));
              rules.add(rule(base + "((?!files/).+)/" + literal(name), own));
            });
    return rules;
  }

  private static Object rule(String source, List<Header> headers) {
    return Json.object(
        "source",
        source,
        "headers",
        headers.stream()
            .map(header -> Json.object("key", header.name(), "value", header.value()))
            .toList());
  }

  /** What means something in a pattern of paths, as letters. */
  private static String literal(String text) {
    return text.replaceAll("[.+*?^$(){}\\[\\]|:\\\\]", "\\\\$0");
  }
}
