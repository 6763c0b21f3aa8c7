package org.tidings.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.ContentPolicy;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Gone;
import org.tidings.model.HostPolicy.Missing;
import org.tidings.model.HostPolicy.Rule;

/** What nginx is to know of single addresses: tables that cost the same however long they are. */
record NginxMaps(NginxNames names) implements HostFile {
  private static final OutputPath PATH = new OutputPath(".hosts/nginx-http.conf");
  private static final String OPENING =
      """
      # For nginx, written by Tidings: which addresses have moved, which are withdrawn, and how long
      # a file may be kept. Include it once in the http block, outside of any server:
      #
      #   include /var/www/site%s.hosts/nginx-http.conf;
      #
      # with the path of the folder that you publish to, and .hosts/nginx-server.conf in the server
      # block. After publishing: nginx -t && nginx -s reload. If nginx says that a map_hash line is
      # there twice, keep the one with the larger number.

      """;

  @Override
  public OutputPath path() {
    return PATH;
  }

  @Override
  public String text(HostPolicy policy, Collection<OutputPath> files) {
    List<UrlPath> withdrawn =
        policy.withdrawn().stream()
            .map(Gone::address)
            .flatMap(address -> Stream.of(address, address.resolve("index.html")))
            .sorted()
            .toList();
    List<Rule> redirects =
        policy.redirects().stream()
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList();
    StringBuilder text = new StringBuilder(OPENING.formatted(policy.base().value()));
    sizes(Stream.concat(redirects.stream().map(Rule::from), withdrawn.stream()).toList(), text);
    open("to", true, text);
    redirects.forEach(
        rule -> line(NginxNames.quoted(rule.from().value()), NginxNames.target(rule.to()), text));
    text.append("}\n\n");
    open("gone", true, text);
    withdrawn.forEach(address -> line(NginxNames.quoted(address.value()), "1", text));
    text.append("}\n\n");
    missing(policy, text);
    open("caching", false, text);
    line("default", NginxNames.quoted(HostPolicy.FIVE_MINUTES), text);
    String base = NginxNames.literal(policy.base());
    line(
        NginxNames.quoted("~^" + base + HostPolicy.HASHED_FOLDERS + HostPolicy.HASHED_NAME + "$"),
        NginxNames.quoted(HostPolicy.FOR_EVER),
        text);
    text.append("}\n\n");
    open("content", false, text);
    line("default", NginxNames.quoted(contentPolicy(policy)), text);
    line("~\\.svg$", NginxNames.quoted(ContentPolicy.ofDrawing()), text);
    text.append("}\n\n");
    open("open", false, text);
    line(
        NginxNames.quoted("~" + NginxServer.feeds(base, "(rss\\.xml|atom\\.xml|feed\\.json)")),
        NginxNames.quoted(HostPolicy.OPEN.value()),
        text);
    return text.append("}\n").toString();
  }

  private static String contentPolicy(HostPolicy policy) {
    return policy.common().stream()
        .filter(header -> header.name().equals(HostPolicy.CONTENT_POLICY))
        .map(HostPolicy.Header::value)
        .findFirst()
        .orElse("");
  }

  /** Several entries of a table have to fit into one bucket, and the table wants room for more. */
  private static void sizes(List<UrlPath> keys, StringBuilder text) {
    int longest =
        keys.stream()
            .mapToInt(key -> key.value().getBytes(StandardCharsets.UTF_8).length)
            .max()
            .orElse(0);
    int bucket = power(256, 4 * (longest + 24));
    int size = power(2048, 2 * keys.size());
    text.append("map_hash_bucket_size ").append(bucket).append(";\n");
    text.append("map_hash_max_size ").append(size).append(";\n\n");
  }

  private static int power(int from, int least) {
    int power = from;
    while (power < least) {
      power *= 2;
    }
    return power;
  }

  private void missing(HostPolicy policy, StringBuilder text) {
    open("missing", true, text);
    for (Missing missing : policy.missing()) {
      UrlPath page = policy.address(new UrlPath("/" + missing.body().value()));
      String below =
          missing.below().equals(policy.base())
              ? "default"
              : NginxNames.quoted("~^" + NginxNames.literal(missing.below()));
      line(below, NginxNames.target(page), text);
    }
    text.append("}\n\n");
  }

  private void open(String name, boolean asksAgain, StringBuilder text) {
    text.append("map $uri ").append(names.variable(name)).append(" {\n");
    if (asksAgain) {
      text.append("  volatile;\n");
    }
  }

  private static void line(String key, String value, StringBuilder text) {
    text.append("  ").append(key).append(' ').append(value).append(";\n");
  }
}
