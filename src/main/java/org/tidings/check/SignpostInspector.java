package org.tidings.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.output.Artifact;
import org.tidings.output.Inspector;

/**
 * Whether readers are shown the way to the policy and the corrections. Every site has both pages;
 * only a template of its own can hide them (editorial policy, section 10).
 */
public final class SignpostInspector implements Inspector {
  private static final Location CONFIG = Location.of(new SourcePath("content/site.yaml"));
  private static final Pattern LINK =
      Pattern.compile("(?i)<a\\b[^<>]{0,400}?\\bhref=[\"']?([^\"'<>\\s]{1,400})");

  @Override
  public List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
    if (!artifact.path().value().equals("index.html")) {
      return List.of();
    }
    String html = new String(bytes, StandardCharsets.UTF_8);
    Set<String> linked = new HashSet<>();
    Matcher link = LINK.matcher(html);
    while (link.find()) {
      linked.add(link.group(1));
    }
    List<Diagnostic> found = new ArrayList<>();
    check("corrections", "site/corrections-page", linked, found);
    check("policy", "site/policy-page", linked, found);
    return found;
  }

  private static void check(
      String page, String rule, Set<String> linked, List<Diagnostic> findings) {
    if (linked.stream().noneMatch(address -> address.matches("(.*/)?" + page + "/"))) {
      findings.add(
          Diagnostic.warning(
              rule,
              CONFIG,
              "the home page has no link to /%s/, so readers don't find it".formatted(page),
              "Put it back into your templates: the program's own have it in"
                  + " components/footer.ftlh."));
    }
  }
}
