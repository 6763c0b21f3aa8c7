package org.tidings.model;

import org.tidings.base.UrlPath;

/** Pages that every site has in every language, whatever its content. */
public enum FixedPage {
  TOPICS("topics"),
  PLACES("places"),
  PEOPLE("people"),
  NOTICES("notices"),
  ARCHIVE("archive"),
  SUBSCRIBE("subscribe"),
  SEARCH("search"),
  POLICY("policy"),
  CORRECTIONS("corrections");

  private final String word;

  FixedPage(String word) {
    this.word = word;
  }

  /** The word in its address, which is also the key of its texts. */
  public String word() {
    return word;
  }

  /** Its address below a language's root. */
  public UrlPath below(UrlPath root) {
    return root.resolve(word + "/");
  }
}
