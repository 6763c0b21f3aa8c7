package org.tidings.model;

import java.util.List;
import java.util.Optional;

/** A facility or an area served, from {@code places.yaml}. */
public record Place(
    String id,
    LocalText name,
    LocalText address,
    Optional<String> county,
    Optional<String> eircode,
    Optional<String> postcode,
    Optional<String> phone,
    List<Hours> hours,
    Optional<String> map) {

  /** One row of opening hours: which days, and when; the days may be empty. */
  public record Hours(LocalText days, LocalText times) {}
}
