package org.tidings.intake;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.base.Diagnostic;
import org.tidings.load.FieldTables;
import org.tidings.load.SettingsCheck;

/**
 * The answers that a new site is made of. What has not been said has a default, which may follow
 * from what has.
 *
 * @param given what was said
 * @param folder the name of the site's folder, for want of a better one
 */
public record SiteFacts(Map<Fact, String> given, String folder) {
  /** Languages in which both the interface and the first pages can speak. */
  private static final List<String> SPOKEN = List.of("en", "ga");

  public SiteFacts {
    given = Map.copyOf(given);
  }

  /** Nothing said yet. */
  public static SiteFacts of(String folder) {
    return new SiteFacts(Map.of(), folder);
  }

  /** The same, with one answer more; a blank one leaves the default. */
  public SiteFacts with(Fact fact, String answer) {
    String tidy = PlainWords.tidy(answer);
    Map<Fact, String> more = new EnumMap<>(Fact.class);
    more.putAll(given);
    if (tidy.isEmpty()) {
      more.remove(fact);
    } else {
      more.put(fact, tidy);
    }
    return new SiteFacts(more, folder);
  }

  /** Whether it has been said, or follows from what was. */
  public boolean knows(Fact fact) {
    return given.containsKey(fact) || (fact == Fact.LANGUAGES && given.containsKey(Fact.LANGUAGE));
  }

  /** The answer, or its default; an empty text where there is neither. */
  public String value(Fact fact) {
    return given.containsKey(fact) ? given.get(fact) : standard(fact);
  }

  private String standard(Fact fact) {
    return switch (fact) {
      case NAME -> PersonNames.name(folder.isBlank() ? "our-news" : folder);
      case ORGANISATION -> value(Fact.NAME);
      case KIND -> "other";
      case URL -> "https://example.org/";
      case ORGANISATION_URL -> origin();
      case LANGUAGE -> list(given.getOrDefault(Fact.LANGUAGES, "en")).get(0);
      case LANGUAGES -> value(Fact.LANGUAGE);
      case TIMEZONE -> "Europe/Dublin";
      case COUNTRY -> "IE";
      case CI -> "none";
      case HOSTS -> hosts();
      case EMAIL, PHONE -> "";
    };
  }

  /** What serves the pages of the CI's forge, where nothing else is said. */
  private String hosts() {
    return CiKind.of(value(Fact.CI))
        .map(CiKind::host)
        .filter(
            host ->
                FieldTables.site()
                    .field("hosts")
                    .filter(f -> f.values().contains(host))
                    .isPresent())
        .orElse("");
  }

  private String origin() {
    try {
      return URI.create(value(Fact.URL)).resolve("/").toString();
    } catch (IllegalArgumentException e) {
      return value(Fact.URL);
    }
  }

  /** The languages, the site's own first. */
  public List<String> languages() {
    String own = value(Fact.LANGUAGE);
    return Stream.concat(Stream.of(own), list(value(Fact.LANGUAGES)).stream()).distinct().toList();
  }

  /** The items of an answer with commas. */
  static List<String> list(String answer) {
    return Arrays.stream(answer.split("[\\s,]+")).filter(item -> !item.isEmpty()).toList();
  }

  /** What is wrong with one answer and what to write instead: what the loader would say of it. */
  public Optional<String> fault(Fact fact) {
    return switch (fact) {
      case LANGUAGE, LANGUAGES ->
          list(value(fact)).stream()
              .filter(code -> !SPOKEN.contains(code))
              .findFirst()
              .map(SiteFacts::foreign);
      case CI ->
          value(fact).equals("none") || CiKind.of(value(fact)).isPresent()
              ? Optional.empty()
              : Optional.of(
                  "there are no files for the CI \"%s\": write github, gitlab, forgejo or none"
                      .formatted(value(fact)));
      default -> settings(fact);
    };
  }

  private static String foreign(String code) {
    return "there are no first pages in the language \"%s\": begin with en or ga".formatted(code);
  }

  private Optional<String> settings(Fact fact) {
    SiteFacts only = of(folder).with(fact, value(fact));
    return SettingsCheck.of(new SettingsText(only).text(), SettingsText.FILES).stream()
        .findFirst()
        .map(SiteFacts::told);
  }

  private static String told(Diagnostic finding) {
    return finding.message() + ". " + finding.hint();
  }

  /** The first thing that is wrong with any answer. */
  public Optional<String> fault() {
    return Arrays.stream(Fact.values()).flatMap(fact -> fault(fact).stream()).findFirst();
  }
}
