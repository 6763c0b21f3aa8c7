package org.tidings.page;

import org.tidings.model.Place;

/** Places as pages show them. */
record Places(Desk desk) {

  PlaceView view(String id) {
    Place place = desk.site().place(id);
    String phone = place.phone().orElse("");
    return new PlaceView(
        place.name().in(desk.language()),
        desk.edition().place(id).map(desk.cards()::link),
        place.address().in(desk.language()),
        phone,
        Phone.url(phone),
        place.map().orElse(""),
        place.hours().stream()
            .map(
                hours ->
                    new PlaceView.Hours(
                        hours.days().in(desk.language()), hours.times().in(desk.language())))
            .toList());
  }
}
