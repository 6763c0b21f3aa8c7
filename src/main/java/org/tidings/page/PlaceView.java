package org.tidings.page;

import java.util.List;
import java.util.Optional;

/** A facility or an area served; texts that are not given are empty. */
public record PlaceView(
    String name,
    Optional<LinkView> page,
    String address,
    String phone,
    String phoneUrl,
    String map,
    List<Hours> hours) {

  /** One row of opening hours. */
  public record Hours(String days, String times) {}
}
