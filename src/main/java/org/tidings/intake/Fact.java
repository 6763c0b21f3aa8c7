package org.tidings.intake;

/** What a new site must know of its publisher: each is an option of {@code init} and a question. */
public enum Fact {
  NAME("the site's name"),
  ORGANISATION("who publishes it"),
  KIND("what the publisher is: hospital, clinic, public-body, charity or other"),
  URL("the address at which the site will be published"),
  ORGANISATION_URL("the publisher's own address"),
  LANGUAGE("the site's own language: en or ga"),
  LANGUAGES("all its languages, with commas"),
  TIMEZONE("the time zone of its dates"),
  COUNTRY("its country, in two capitals"),
  EMAIL("the newsroom's e-mail address, if readers may write to it"),
  PHONE("the newsroom's telephone number, if readers may ring it"),
  CI("the CI that publishes the site: github, gitlab, forgejo or none"),
  HOSTS("the hosts to write redirects and headers for, with commas");

  private final String words;

  Fact(String words) {
    this.words = words;
  }

  /** What is asked for, in words for a person. */
  public String words() {
    return words;
  }
}
