package org.tidings.load;

/** What a field's value may be. */
public enum FieldType {
  /** One line of text. */
  TEXT("text", "words"),
  /** Text that may have paragraphs. */
  PROSE("text", "words"),
  /** Text that must not be said again where that would hurt somebody. */
  WITHHOLDABLE("text, or {withheld: privacy}", "words"),
  /** A text, or a text for each language. */
  LOCAL_TEXT("text, or one for each language", "words"),
  TRUTH("true or false", "true"),
  NUMBER("a whole number", "20"),
  DATE("a date, or a date and a time", "2026-11-20"),
  /** A date, or the word {@code further-notice}. */
  UNTIL("a date, a date and a time, or further-notice", "2026-11-20"),
  LANGUAGE("a language code", "en"),
  SLUG("small letters, digits and hyphens", "night-clinic"),
  URL("a whole web address", "https://example.org/"),
  /** An address within the site. */
  ADDRESSES("a list of addresses of this site", "[/old/address/]"),
  /** A file below {@code content/}. */
  PATH("the path of a file", "images/nurse.jpg"),
  TEXTS("a list of texts", "[one, two]"),
  /** Rows of a table; a table of one row may be one text. */
  ROWS("a list of texts, or one text", "[one, two]"),
  IDS("a list of ids", "[one, two]"),
  LANGUAGES("a list of language codes", "[en, ga]"),
  /** A group of fields of its own. */
  GROUP("a group of fields", "{...}"),
  /** A list of such groups. */
  GROUPS("a list of groups of fields", "[{...}]"),
  /** A path, or a group with the path and its facts. */
  PICTURE("a path, or {src: path, alt: words}", "images/nurse.jpg"),
  /** A text or a list of groups: see the field's own words. */
  HOURS("a text, or a list of {days, times}", "Mon to Fri, 9.00 to 17.00"),
  /** Names of the editor's own choice, each with a text. */
  MAP("names of your own, each with a text", "{name: text}");

  private final String words;
  private final String example;

  FieldType(String words, String example) {
    this.words = words;
    this.example = example;
  }

  /** What to write, for people. */
  public String words() {
    return words;
  }

  /** One value that would do. */
  public String example() {
    return example;
  }
}
