package org.tidings.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands in place of something that was withdrawn.
 *
 * @param heading says that it was withdrawn
 * @param title empty where neither title nor name may stay
 * @param notice the sentence that explains it
 * @param wrong whether what it said was wrong; empty where there is nothing to say
 * @param by who decided; may be empty
 * @param elsewhere what takes its place on another site
 * @param instead what takes its place here
 */
public record TombstoneView(
    String heading,
    String title,
    String notice,
    String reason,
    String wrong,
    String by,
    Optional<TimeView> published,
    TimeView date,
    Optional<WebLink> elsewhere,
    Optional<LinkView> instead,
    List<CardView> newest) {}
