package org.tidings.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of host that a site may be published on; {@code hosts} of {@code site.yaml} names them.
 */
public enum Host {
  NETLIFY("netlify", 2_000),
  CLOUDFLARE("cloudflare", 2_000),
  /** It reads them again for each request: a thousand take it three thousandths of a second. */
  APACHE("apache", 1_000),
  NGINX("nginx", Integer.MAX_VALUE),
  /** Its file must be smaller than 20 kB. */
  AZURE("azure", 60),
  VERCEL("vercel", 1_000),
  GITHUB("github", 0),
  GITLAB("gitlab", 0),
  CODEBERG("codeberg", 0);

  /** Those that files are written for when nothing else is said. */
  public static final List<Host> STANDARD = List.of(NETLIFY, APACHE, NGINX);

  private final String word;
  private final int mostRules;

  Host(String word, int mostRules) {
    this.word = word;
    this.mostRules = mostRules;
  }

  /** The word in {@code site.yaml}. */
  public String word() {
    return word;
  }

  /**
   * How many rules about single addresses it reads. What is left out is answered by the page that
   * redirects by itself.
   */
  public int mostRules() {
    return mostRules;
  }

  /** All words, in order. */
  public static List<String> words() {
    return Stream.of(values()).map(Host::word).toList();
  }

  /** Whether it answers 410 with a page at an address of something withdrawn. */
  public boolean answersGone() {
    return this == NETLIFY || this == APACHE || this == NGINX;
  }

  /** Whether it answers a wrong address with a page in the language of that address. */
  public boolean answersInLanguages() {
    return answersGone() || this == CLOUDFLARE;
  }

  /** Whether it serves files and nothing more: neither a status nor a header can be set there. */
  public boolean isPlain() {
    return mostRules == 0;
  }
}
