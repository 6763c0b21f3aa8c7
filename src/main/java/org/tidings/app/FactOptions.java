package org.tidings.app;

import org.jspecify.annotations.Nullable;
import org.tidings.intake.Fact;
import org.tidings.intake.SiteFacts;
import picocli.CommandLine.Option;

/**
 * What {@code init} may be told of a new site. Fields, since picocli lists options that are methods
 * in an order that changes from run to run, and the completion script with them.
 */
final class FactOptions {
  @Option(names = "--name", paramLabel = "TEXT", description = "The site's name.")
  private @Nullable String name;

  @Option(names = "--organisation", paramLabel = "TEXT", description = "Who publishes it.")
  private @Nullable String organisation;

  @Option(
      names = "--organisation-url",
      paramLabel = "URL",
      description = "The publisher's own address.")
  private @Nullable String organisationUrl;

  @Option(
      names = "--kind",
      paramLabel = "WORD",
      description = "hospital, clinic, public-body, charity or other.")
  private @Nullable String kind;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where it will be published; a path is allowed.")
  private @Nullable String url;

  @Option(names = "--language", paramLabel = "CODE", description = "Its own language: en or ga.")
  private @Nullable String language;

  @Option(
      names = "--languages",
      paramLabel = "CODES",
      description = "All its languages, with commas: en,ga.")
  private @Nullable String languages;

  @Option(names = "--timezone", paramLabel = "ZONE", description = "Such as Europe/Dublin.")
  private @Nullable String timezone;

  @Option(names = "--country", paramLabel = "CODE", description = "Two capitals, such as IE.")
  private @Nullable String country;

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      description = "The newsroom's mailbox, printed on every page.")
  private @Nullable String email;

  @Option(
      names = "--phone",
      paramLabel = "NUMBER",
      description = "The newsroom's number, printed on every page.")
  private @Nullable String phone;

  @Option(
      names = "--hosts",
      paramLabel = "NAMES",
      description = "Hosts to write redirects and headers for, with commas.")
  private @Nullable String hosts;

  @Option(
      names = "--ci",
      paramLabel = "KIND",
      description = "The CI that checks and publishes: github, gitlab, forgejo or none.")
  private @Nullable String ci;

  /** The facts, with what was said in place of what they say. */
  SiteFacts over(SiteFacts facts) {
    SiteFacts all = facts;
    for (Fact fact : Fact.values()) {
      String text = said(fact);
      all = text == null ? all : all.with(fact, text);
    }
    return all;
  }

  private @Nullable String said(Fact fact) {
    return switch (fact) {
      case NAME -> name;
      case ORGANISATION -> organisation;
      case ORGANISATION_URL -> organisationUrl;
      case KIND -> kind;
      case URL -> url;
      case LANGUAGE -> language;
      case LANGUAGES -> languages;
      case TIMEZONE -> timezone;
      case COUNTRY -> country;
      case EMAIL -> email;
      case PHONE -> phone;
      case HOSTS -> hosts;
      case CI -> ci;
    };
  }
}
