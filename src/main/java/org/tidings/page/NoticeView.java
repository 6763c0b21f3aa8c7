package org.tidings.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service notice on its own page; texts that are not given are empty.
 *
 * @param url its absolute address
 * @param phase {@code in-force}, {@code coming-up} or {@code ended}
 * @param tag the word for severity and phase
 * @param state the phase in words
 * @param action the one thing to do
 * @param ends empty for "until further notice"
 * @param contact whom to ask, in parts; one that can be rung or written to has an address
 * @param changes how it was and how it is now
 * @param updates what was added later, newest first
 */
public record NoticeView(
    String title,
    String summary,
    String url,
    String severity,
    String phase,
    String tag,
    String state,
    String action,
    String affects,
    String reason,
    List<WebLink> contact,
    List<PlaceView> places,
    TimeView date,
    TimeView starts,
    Optional<TimeView> ends,
    Optional<TimeView> updated,
    List<Change> changes,
    List<Update> updates,
    List<NoticeCard> others,
    List<LanguageLink> translations,
    Map<String, String> params) {

  /** One row of the before-and-after table. */
  public record Change(String was, String now) {}

  /** What was added to it later. */
  public record Update(TimeView date, String text) {}
}
