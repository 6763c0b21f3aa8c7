package org.tidings.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.tidings.base.OutputPath;
import org.tidings.model.Language;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.SiteConfig.Security;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/**
 * {@code .well-known/security.txt} (RFC 9116): whom to tell of a weakness. There is none unless it
 * can say until when it holds.
 */
final class SecurityFile implements Producer {
  private static final String PATH = ".well-known/security.txt";

  @Override
  public List<Artifact> artifacts(Site site) {
    SiteConfig config = site.config();
    Security security = config.security();
    if (security.contact().isEmpty()) {
      return List.of();
    }
    return security.expires().stream()
        .<Artifact>map(
            expires ->
                new PlainFile(
                    new OutputPath(PATH), text(config, expires.at().toString()), "security.txt"))
        .toList();
  }

  private static String text(SiteConfig config, String expires) {
    StringBuilder text = new StringBuilder();
    config.security().contact().forEach(contact -> line("Contact", contact, text));
    line("Expires", expires, text);
    line(
        "Preferred-Languages",
        config.languages().stream().map(Language::code).collect(Collectors.joining(", ")),
        text);
    line("Canonical", URI.create(config.url()).resolve("/" + PATH).toString(), text);
    config.security().policy().ifPresent(policy -> line("Policy", policy, text));
    return text.toString();
  }

  private static void line(String field, String value, StringBuilder text) {
    text.append(field).append(": ").append(value).append('\n');
  }
}
