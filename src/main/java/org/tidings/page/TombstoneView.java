package org.tidings.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands in place of something that was withdrawn.
 *
 * @param title empty where neither title nor name may stay
 * @param notice the sentence that explains it
 * @param by who decided; may be empty
 * @param instead what takes its place
 */
public record TombstoneView(
    String title,
    String notice,
    String reason,
    String by,
    Optional<TimeView> published,
    TimeView withdrawn,
    Optional<WebLink> instead,
    Optional<LinkView> insteadHere,
    List<CardView> newest) {}
