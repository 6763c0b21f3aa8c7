package org.tidings.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;
import org.tidings.base.SourcePath;
import org.tidings.model.Target.Anchor;
import org.tidings.model.Target.External;
import org.tidings.model.Target.Refused;
import org.tidings.model.Target.ToAddress;
import org.tidings.model.Target.ToSource;

/** Works out what a destination in a body means. */
final class TargetReader {
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  private TargetReader() {}

  static Target read(SourcePath from, String destination) {
    String text = destination.strip();
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.find()) {
      return ALLOWED.contains(Ascii.lower(scheme.group(1)))
          ? new External(text)
          : new Refused("a \"" + scheme.group(1) + ":\" address");
    }
    if (text.startsWith("//")) {
      return new External("https:" + text);
    }
    if (text.startsWith("#")) {
      return new Anchor(decoded(text.substring(1)));
    }
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(text.substring(hash + 1));
    String path = decoded(hash < 0 ? text : text.substring(0, hash));
    if (path.startsWith("/")) {
      return absolute(path, fragment);
    }
    if (path.isEmpty()) {
      return new Anchor(fragment);
    }
    return from.sibling(path)
        .filter(file -> file.isBelow("content"))
        .<Target>map(file -> new ToSource(file, fragment))
        .orElse(new Refused("a path that leaves content/"));
  }

  /** {@code /images/..} and {@code /files/..} and any {@code .md} are below content. */
  private static Target absolute(String path, String fragment) {
    boolean source =
        path.startsWith("/images/") || path.startsWith("/files/") || path.endsWith(".md");
    if (!source) {
      return new ToAddress(path, fragment);
    }
    return SourcePath.normalise("content" + path)
        .filter(file -> file.isBelow("content"))
        .<Target>map(file -> new ToSource(file, fragment))
        .orElse(new Refused("a path that leaves content/"));
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
