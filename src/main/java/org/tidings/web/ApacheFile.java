package org.tidings.web;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidings.base.MediaTypes;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.ContentPolicy;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Gone;
import org.tidings.model.HostPolicy.Header;
import org.tidings.model.HostPolicy.Missing;
import org.tidings.model.HostPolicy.Rule;

/**
 * How Apache serves the site. It reads the file again for each request, so only so many redirects
 * stand in it; older ones are left to the pages that redirect by themselves.
 */
record ApacheFile() implements HostFile {
  private static final OutputPath PATH = new OutputPath(".htaccess");
  private static final String OPENING =
      """
      # For Apache 2.4.13 or newer, written by Tidings: statuses, headers and types.
      # The folder needs AllowOverride FileInfo (or All) and Options FollowSymLinks, the server the
      # modules rewrite and headers (a2enmod rewrite headers). Without them Apache answers 500 and
      # says in its log which line it does not know.

      """;
  private static final String ADDRESSES =
      """
      RewriteEngine On

      # What answers in place of something else is not looked at again.
      RewriteCond %{ENV:REDIRECT_STATUS} !^$
      RewriteRule ^ - [END]

      # The protocol that readers use, where another server stands before this one.
      RewriteCond %{HTTP_HOST} !^$
      RewriteRule ^ - [E=TIDINGS_AT:%{REQUEST_SCHEME}://%{HTTP_HOST}]
      RewriteCond %{HTTP_HOST} !^$
      RewriteCond %{HTTP:X-Forwarded-Proto} =https
      RewriteRule ^ - [E=TIDINGS_AT:https://%{HTTP_HOST}]

      # Files for hosts are for no reader.
      """;
  private static final String FOLDERS =
      """

      # A page's address ends in a slash; a folder without a page is no address.
      RewriteCond %{REQUEST_FILENAME} -d
      RewriteCond %{REQUEST_FILENAME}/index.html !-f
      RewriteRule ^ - [R=404,L]
      RewriteCond %{REQUEST_FILENAME} -d
      RewriteRule [^/]$ %{ENV:TIDINGS_AT}%{REQUEST_URI}/ [R=301,L]

      """;

  @Override
  public OutputPath path() {
    return PATH;
  }

  @Override
  public String text(HostPolicy policy, Collection<OutputPath> files) {
    StringBuilder text = new StringBuilder(OPENING);
    text.append(ADDRESSES).append("RewriteRule \"(^|/)\\.(?!well-known/)\" - [R=404,L]\n");
    text.append("RewriteRule \"^").append(HostPolicy.PRIVATE).append("$\" - [R=404,L]\n");
    withdrawn(policy, text);
    moved(policy, text);
    text.append(FOLDERS);
    missing(policy, text);
    headers(policy, text);
    types(policy, text);
    return text.toString();
  }

  private static void withdrawn(HostPolicy policy, StringBuilder text) {
    text.append("\n# Withdrawn: 410, with the page that says so.\n");
    for (Gone gone : policy.withdrawn()) {
      String folder = within(gone.address(), policy);
      text.append("RewriteRule \"^(").append(literal(folder));
      text.append(")(index\\.html)?$\" - [E=TIDINGS_GONE:$1index.html,G]\n");
    }
    text.append("ErrorDocument 410 \"").append(policy.base().encoded().replace("%", "%%"));
    text.append("%{reqenv:TIDINGS_GONE}\"\n");
  }

  private static void moved(HostPolicy policy, StringBuilder text) {
    text.append("\n# Moved.\n");
    for (Rule rule : policy.newest(Host.APACHE.mostRules())) {
      String from = within(rule.from(), policy);
      text.append("RewriteRule \"^").append(literal(from)).append("$\" \"%{ENV:TIDINGS_AT}");
      text.append(rule.to().encoded().replace("%", "\\%").replace("$", "\\$"));
      text.append("\" [R=").append(rule.code()).append(",NE,L]\n");
    }
  }

  private static void missing(HostPolicy policy, StringBuilder text) {
    for (Missing missing : policy.missing()) {
      String page = policy.address(new UrlPath("/" + missing.body().value())).encoded();
      String line = "ErrorDocument 404 " + page + "\n";
      if (missing.below().equals(policy.base())) {
        text.insert(text.indexOf("RewriteEngine On"), line + "\n");
      } else {
        text.append("<If \"%{REQUEST_URI} =~ m#^").append(literal(missing.below().value()));
        text.append("#\">\n  ").append(line).append("</If>\n\n");
      }
    }
  }

  private static void headers(HostPolicy policy, StringBuilder text) {
    for (Header header : policy.common()) {
      header(header.name(), header.value(), "", text);
    }
    String base = literal(policy.base().value());
    header(HostPolicy.CONTENT_POLICY, ContentPolicy.ofDrawing(), ".*\\.svg", text);
    header("Cache-Control", HostPolicy.FIVE_MINUTES, "", text);
    header(
        "Cache-Control",
        HostPolicy.FOR_EVER,
        base + HostPolicy.HASHED_FOLDERS + HostPolicy.HASHED_NAME,
        text);
    header(
        HostPolicy.OPEN.name(),
        HostPolicy.OPEN.value(),
        base + "(?!" + HostPolicy.DOWNLOADS + ")(.*/)?(rss\\.xml|atom\\.xml|feed\\.json)",
        text);
    text.append('\n');
  }

  private static void header(String name, String value, String pattern, StringBuilder text) {
    text.append("Header always set ").append(name).append(" \"");
    text.append(value.replace("%", "%%").replace("\"", "\\\"")).append('"');
    if (!pattern.isEmpty()) {
      text.append(" \"expr=%{REQUEST_URI} =~ m#^").append(pattern).append("$#\"");
    }
    text.append('\n');
  }

  private static void types(HostPolicy policy, StringBuilder text) {
    Map<String, StringBuilder> byType = new TreeMap<>();
    MediaTypes.all()
        .forEach(
            (ending, type) ->
                byType.computeIfAbsent(type, t -> new StringBuilder()).append(" .").append(ending));
    byType.forEach(
        (type, endings) -> text.append("AddType ").append(type).append(endings).append('\n'));
    String letters =
        MediaTypes.all().entrySet().stream()
            .filter(each -> MediaTypes.isText(each.getValue()))
            .map(each -> " ." + each.getKey())
            .collect(Collectors.joining());
    text.append("AddCharset utf-8").append(letters).append("\n\n");
    String start = literal(policy.base().value());
    new TreeMap<>(HostPolicy.FEED_TYPES)
        .forEach(
            (name, type) -> {
              text.append("<If \"%{REQUEST_URI} =~ m#^").append(start).append("(.*/)?");
              text.append(literal(name)).append("$#\">\n  ForceType \"").append(type);
              text.append("; charset=utf-8\"\n</If>\n");
            });
    text.append("\n# Downloads are in whatever letters they are in.\n");
    text.append("<If \"%{REQUEST_URI} =~ m#^").append(start).append(HostPolicy.DOWNLOADS);
    text.append("#\">\n  ForceType None\n  RemoveCharset").append(letters);
    text.append("\n  AddDefaultCharset Off\n</If>\n\n<IfModule mod_deflate.c>\n");
    text.append(
        "  AddOutputFilterByType DEFLATE image/svg+xml application/json text/html text/css");
    text.append("\n  AddOutputFilterByType DEFLATE text/javascript text/plain application/xml\n");
    text.append("  AddOutputFilterByType DEFLATE ");
    text.append(String.join(" ", new TreeMap<>(HostPolicy.FEED_TYPES).values()));
    text.append("\n</IfModule>\n");
  }

  private static String within(UrlPath address, HostPolicy policy) {
    return address.value().substring(policy.base().value().length());
  }

  /** Letters that mean something in a regular expression or to Apache, as letters. */
  private static String literal(String text) {
    return text.replaceAll("[.+*?^$(){}\\[\\]|\\\\]", "\\\\$0").replace(" ", "\\s");
  }
}
