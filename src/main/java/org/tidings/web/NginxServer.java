package org.tidings.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidings.base.MediaTypes;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Header;

/**
 * How nginx serves the site. All headers stand on one level: a location that sets one of its own
 * inherits none of the others.
 */
record NginxServer(NginxNames names) implements HostFile {
  private static final OutputPath PATH = new OutputPath(".hosts/nginx-server.conf");
  private static final String OPENING =
      """
      # For nginx, written by Tidings: statuses, headers and types. Include it in the server block:
      #
      #   server {
      #     listen 443 ssl;
      #     server_name %1$s;
      #     root %2$s;
      #     include %2$s%3$s.hosts/nginx-server.conf;
      #   }
      #
      # and .hosts/nginx-http.conf in the http block. The server block must have neither a
      # "location %3$s" nor an add_header of its own for the site.
      """;

  @Override
  public OutputPath path() {
    return PATH;
  }

  @Override
  public String text(HostPolicy policy, Collection<OutputPath> files) {
    String base = policy.base().value();
    StringBuilder text =
        new StringBuilder(OPENING.formatted("news.example.org", "/var/www/site", base));
    if (base.length() > 1) {
      text.append("# The site's files lie in the folder ").append(base).append(" below root.\n");
      text.append("\nlocation = ")
          .append(NginxNames.quoted(base.substring(0, base.length() - 1)))
          .append(" {\n");
      headers(policy.common(), text);
      text.append("  absolute_redirect off;\n  return 301 ")
          .append(NginxNames.quoted(policy.base().encoded() + "$is_args$args"))
          .append(";\n}\n");
    }
    text.append("\nlocation ")
        .append(base.length() > 1 ? "^~ " : "")
        .append(NginxNames.quoted(base))
        .append(" {\n");
    moved(text, "  ");
    text.append("  if (").append(names.variable("gone")).append(") {\n    return 410;\n  }\n\n");
    text.append("  index index.html;\n  absolute_redirect off;\n");
    text.append("  error_page 404 ").append(names.variable("missing")).append(";\n");
    text.append("  error_page 403 =404 ").append(names.variable("missing")).append(";\n");
    text.append("  error_page 410 ").append(names.gone()).append(";\n\n");
    headers(policy.common(), text);
    types(text);
    nested(policy.base(), text);
    text.append("}\n\nlocation ").append(names.gone()).append(" {\n");
    headers(policy.common(), text);
    text.append("  types {\n    text/html html;\n  }\n  charset utf-8;\n");
    text.append("  try_files \"${uri}index.html\" $uri =404;\n}\n");
    return text.toString();
  }

  /** Rules about moved addresses are not inherited, so each location says them. */
  private void moved(StringBuilder text, String indent) {
    String to = names.variable("to");
    text.append(indent).append("if (").append(to).append(") {\n").append(indent);
    text.append("  return 301 ").append(to).append("$is_args$args;\n").append(indent).append("}\n");
  }

  private void headers(List<Header> common, StringBuilder text) {
    for (Header header : common) {
      boolean varies = header.name().equals(HostPolicy.CONTENT_POLICY);
      header(
          header.name(),
          varies ? names.variable("content") : NginxNames.quoted(header.value()),
          text);
    }
    header("Cache-Control", names.variable("caching"), text);
    header(HostPolicy.OPEN.name(), names.variable("open"), text);
    text.append('\n');
  }

  private static void header(String name, String value, StringBuilder text) {
    text.append("  add_header ").append(name).append(' ').append(value).append(" always;\n");
  }

  private static void types(StringBuilder text) {
    Map<String, StringBuilder> byType = new TreeMap<>();
    MediaTypes.all()
        .forEach(
            (ending, type) ->
                byType.computeIfAbsent(type, t -> new StringBuilder()).append(' ').append(ending));
    text.append("  types {\n");
    byType.forEach(
        (type, endings) -> text.append("    ").append(type).append(endings).append(";\n"));
    text.append("  }\n  default_type application/octet-stream;\n  charset utf-8;\n");
    TreeSet<String> letters = new TreeSet<>(HostPolicy.FEED_TYPES.values());
    byType.keySet().stream().filter(MediaTypes::isText).forEach(letters::add);
    letters.remove("text/html");
    String list = String.join("\n      ", letters);
    text.append("  charset_types\n      ").append(list).append(";\n");
    text.append("  gzip on;\n  gzip_vary on;\n  gzip_proxied any;\n  gzip_min_length 512;\n");
    text.append("  gzip_types\n      ").append(list).append(";\n\n");
  }

  private void nested(UrlPath base, StringBuilder text) {
    String start = NginxNames.literal(base);
    text.append("  location ^~ ").append(NginxNames.quoted(base.value() + HostPolicy.DOWNLOADS));
    text.append(" {\n");
    moved(text, "    ");
    text.append("    charset off;\n  }\n\n");
    text.append("  location ~ \"/\\.(?!well-known/)\" {\n    return 404;\n  }\n\n");
    text.append("  location ~ \"^").append(start).append(HostPolicy.PRIVATE).append("$\" {\n");
    text.append("    return 404;\n  }\n");
    new TreeMap<>(HostPolicy.FEED_TYPES)
        .forEach(
            (name, type) -> {
              text.append("\n  location ~ \"").append(feeds(start, name.replace(".", "\\.")));
              text.append("\" {\n");
              moved(text, "    ");
              text.append("    types {\n    }\n    default_type ").append(type).append(";\n  }\n");
            });
  }

  /** A regular expression for feeds anywhere in the site. */
  static String feeds(String base, String names) {
    return "^" + base + "(?!" + HostPolicy.DOWNLOADS + ")(.*/)?" + names + "$";
  }
}
