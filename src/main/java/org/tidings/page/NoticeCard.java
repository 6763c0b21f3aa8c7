package org.tidings.page;

import java.util.List;
import org.tidings.base.UrlPath;

/**
 * A service notice in a list or in the banner.
 *
 * @param language of its words, which may be another than the page's
 * @param severity {@code urgent}, {@code change} or {@code info}
 * @param phase {@code in-force}, {@code coming-up} or {@code ended}
 * @param tag the word for severity and phase
 * @param when a few words: until when, from when, or when it ended
 */
public record NoticeCard(
    UrlPath path,
    String language,
    String title,
    String summary,
    String severity,
    String phase,
    String tag,
    String when,
    List<String> places) {}
