package org.tidings.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Missing;
import org.tidings.model.HostPolicy.Rule;

/**
 * {@code _redirects} of Netlify and of Cloudflare Pages. Netlify wants an exclamation mark, for it
 * would show the page that stands at the old address; Cloudflare does not know the mark, takes its
 * lines for faults, counts them and goes on. Netlify reads the first line that fits. So the lines
 * with the mark come first, and those without it follow.
 */
record RedirectsFile(Set<Host> hosts) implements HostFile {
  private static final OutputPath PATH = new OutputPath("_redirects");
  private static final String OPENING =
      """
      # For Netlify and Cloudflare Pages, written by Tidings; newest stories first.
      # Netlify needs the exclamation mark and goes by the first line that fits. Cloudflare Pages goes
      # by the lines without one and reports that it skips the others. It can't answer 410: a notice
      # of something withdrawn is sent with 200 there.
      """;

  @Override
  public OutputPath path() {
    return PATH;
  }

  @Override
  public String text(HostPolicy policy, Collection<OutputPath> files) {
    List<String> last = hosts.contains(Host.NETLIFY) ? missing(policy) : List.of();
    List<String> marked = hosts.contains(Host.NETLIFY) ? marked(policy, files) : List.of();
    List<String> plain = plain(policy, files);
    int most = Host.NETLIFY.mostRules() - last.size();
    int share = hosts.contains(Host.CLOUDFLARE) && !marked.isEmpty() ? most / 2 : most;
    int first = Math.min(marked.size(), Math.max(share, most - plain.size()));
    StringBuilder text = new StringBuilder(OPENING);
    if (policy.base().value().length() > 1) {
      text.append("# This file belongs beside the folder that the site's files are published in, ");
      text.append(policy.base()).append("\n");
    }
    text.append('\n');
    Stream.of(marked.stream().limit(first), plain.stream().limit(most - first), last.stream())
        .flatMap(lines -> lines)
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** Netlify reads an address with a slash and one without as the same, in plain letters. */
  private static List<String> marked(HostPolicy policy, Collection<OutputPath> files) {
    Map<String, String> lines = new LinkedHashMap<>();
    UrlPath page = policy.address(new UrlPath("/404.html"));
    hidden(policy, files).forEach(file -> lines.put(file.value(), line(file, page, "404!")));
    policy
        .withdrawn()
        .forEach(
            gone ->
                lines.put(
                    gone.address().value(),
                    line(
                        gone.address(),
                        policy.address(new UrlPath("/" + gone.body().value())),
                        "410!")));
    for (Rule rule : policy.redirects()) {
      String key = rule.from().value().replaceAll("/$", "");
      lines.putIfAbsent(key, line(rule.from(), rule.to(), rule.code() + "!"));
    }
    return List.copyOf(lines.values());
  }

  private List<String> plain(HostPolicy policy, Collection<OutputPath> files) {
    List<String> lines = new ArrayList<>();
    if (hosts.contains(Host.CLOUDFLARE)) {
      hidden(policy, files).forEach(file -> lines.add(line(file, policy.base(), "302")));
    }
    policy
        .redirects()
        .forEach(rule -> lines.add(line(rule.from(), rule.to(), String.valueOf(rule.code()))));
    return lines;
  }

  /** Files for other hosts, which are for no reader. */
  private static List<UrlPath> hidden(HostPolicy policy, Collection<OutputPath> files) {
    return files.stream()
        .map(OutputPath::value)
        .filter(file -> file.startsWith(".") && !file.startsWith(".well-known/"))
        .map(file -> policy.address(new UrlPath("/" + file)))
        .toList();
  }

  /**
   * The page for wrong addresses of each language but the site's own, which needs no rule. What
   * holds a star makes Cloudflare count all lines below it twenty times, so these come last.
   */
  private static List<String> missing(HostPolicy policy) {
    List<String> lines = new ArrayList<>();
    for (Missing missing : policy.missing()) {
      if (!missing.below().equals(policy.base())) {
        UrlPath own = policy.address(new UrlPath("/" + missing.body().value()));
        lines.add(missing.below() + "* " + own.encoded() + " 404");
      }
    }
    return lines;
  }

  private static String line(UrlPath from, UrlPath to, String code) {
    String plain = from.value();
    boolean asItIs = plain.indexOf(' ') < 0 && plain.indexOf('\u00a0') < 0;
    return (asItIs ? plain : from.encoded()) + " " + to.encoded() + " " + code;
  }
}
