package org.tidings.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of host that a site may be published on; {@code hosts} of {@code site.yaml} names them.
 */
public enum Host {
  NETLIFY("netlify"),
  CLOUDFLARE("cloudflare"),
  APACHE("apache"),
  NGINX("nginx"),
  AZURE("azure"),
  VERCEL("vercel"),
  GITHUB("github"),
  GITLAB("gitlab"),
  CODEBERG("codeberg");

  /** Those that files are written for when nothing else is said. */
  public static final List<Host> STANDARD = List.of(NETLIFY, APACHE, NGINX);

  private final String word;

  Host(String word) {
    this.word = word;
  }

  /** The word in {@code site.yaml}. */
  public String word() {
    return word;
  }

  /** All words, in order. */
  public static List<String> words() {
    return Stream.of(values()).map(Host::word).toList();
  }

  /** Whether it serves files and nothing more: neither a status nor a header can be set there. */
  public boolean isPlain() {
    return this == GITHUB || this == GITLAB || this == CODEBERG;
  }
}
