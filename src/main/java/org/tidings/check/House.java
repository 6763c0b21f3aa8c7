package org.tidings.check;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.base.Ascii;
import org.tidings.model.Person;
import org.tidings.model.Place;
import org.tidings.model.Policy;
import org.tidings.model.SiteConfig;

/**
 * What the rules over texts take for granted: the site's own numbers, addresses, names and words.
 * Two houses that are equal judge alike.
 *
 * @param key of the fingerprints; other sites have others
 * @param country ISO 3166-1, two letters
 * @param today the day of the check, in UTC
 * @param hosts of the site itself, and those of the policy's {@code domains}, in small letters
 * @param codes postal codes of published places, without blanks, in capitals
 * @param phones of the site and its places, as they are written
 * @param staff the people of the registry
 */
public record House(
    String key,
    String country,
    LocalDate today,
    Policy policy,
    Set<String> hosts,
    Set<String> codes,
    List<String> phones,
    List<Colleague> staff) {

  /** Somebody of the registry: a name that is never a patient's, and what that person may do. */
  public record Colleague(String id, String name, List<String> roles) {}

  /** What a site's settings and lists come to. */
  public static House of(
      SiteConfig config, Map<String, Person> people, Map<String, Place> places, LocalDate today) {
    return new House(
        config.identity().authority(),
        config.country(),
        today,
        config.policy(),
        hosts(config),
        codes(config, places.values()),
        phones(config, places.values()),
        new TreeMap<>(people)
            .values().stream()
                .map(person -> new Colleague(person.id(), person.name(), person.roles()))
                .toList());
  }

  /** The same on another day. */
  House on(LocalDate day) {
    return new House(key, country, day, policy, hosts, codes, phones, staff);
  }

  private static Set<String> hosts(SiteConfig config) {
    String own = URI.create(config.url()).getHost();
    return Stream.concat(Stream.ofNullable(own), config.policy().list("domains").stream())
        .map(Ascii::lower)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes(SiteConfig config, Collection<Place> places) {
    return Stream.concat(
            places.stream()
                .flatMap(place -> Stream.of(place.eircode(), place.postcode()))
                .flatMap(java.util.Optional::stream),
            config.policy().list("places").stream())
        .map(code -> code.replace(" ", "").toUpperCase(java.util.Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> phones(SiteConfig config, Collection<Place> places) {
    return Stream.of(
            config.policy().list("phones").stream(),
            config.contact().phone().stream(),
            places.stream().flatMap(place -> place.phone().stream()))
        .flatMap(numbers -> numbers)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether a host is one of these or below one of them. */
  static boolean isUnder(String host, Collection<String> hosts) {
    String small = Ascii.lower(host);
    return hosts.stream()
        .map(Ascii::lower)
        .anyMatch(known -> small.equals(known) || small.endsWith("." + known));
  }

  /** One of the policy's lists, such as {@code asset_hosts}. */
  List<String> list(String name) {
    return policy.list(name);
  }
}
