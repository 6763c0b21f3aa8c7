package org.tidings.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a new page shall be.
 *
 * @param site the folder that holds {@code content/}
 * @param kind {@code story}, {@code notice} or {@code page}
 * @param language its language; without it the site's own
 * @param date its date as an editor writes one; without it the day of {@code now}
 * @param topics ids of {@code topics.yaml}
 * @param places ids of {@code places.yaml}
 */
public record ScaffoldRequest(
    Path site,
    String kind,
    String title,
    Optional<String> language,
    Optional<String> date,
    List<String> topics,
    List<String> places,
    Instant now) {
  public ScaffoldRequest {
    topics = List.copyOf(topics);
    places = List.copyOf(places);
  }
}
